// The mail server did not take a mail. `permanent`: it says no for good (5xx), so that trying again is of no use.
export class MailNotTaken extends Error {
  readonly permanent: boolean;
  /** The server's own words, or what kept us from reaching it. */
  readonly said: string;

  constructor(said: string, permanent: boolean) {
    super(said);
    this.name = 'MailNotTaken';
    this.said = said;
    this.permanent = permanent;
  }
}

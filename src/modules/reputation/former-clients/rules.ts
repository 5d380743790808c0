// How often strangers may be written to on a pro's word (REV-2). They did not ask for it, so the bounds are ours and narrow.
import { Temporal } from 'temporal-polyfill';

export const limits = {
  /** Invitations of one pro within `days`. */
  invitations: 20,
  days: 30,
  /** Mails to one former client, the first included, and the days between two. */
  mails: 3,
  daysBetween: 4,
  /** How long the link opens. */
  openDays: 60,
} as const;

export type Resending = { readonly may: true } | { readonly may: false; readonly because: 'sent_enough' } | { readonly may: false; readonly because: 'sent_recently'; readonly next: Temporal.Instant };

export function judgeResending(facts: { sends: number; lastSentAt: Temporal.Instant; now: Temporal.Instant }): Resending {
  if (facts.sends >= limits.mails) return { may: false, because: 'sent_enough' };
  const next = facts.lastSentAt.add({ hours: 24 * limits.daysBetween });
  return Temporal.Instant.compare(facts.now, next) >= 0 ? { may: true } : { may: false, because: 'sent_recently', next };
}

/** Null while another may be invited; otherwise from when. `invitedAt`: those of the last days, newest first. */
export function nextInvitation(invitedAt: readonly Temporal.Instant[]): Temporal.Instant | null {
  const first = invitedAt[limits.invitations - 1];
  return first ? first.add({ hours: 24 * limits.days }) : null;
}

import type { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import { makeLink, type Addressee } from '../links/make-link.ts';
import { emailChangeStopHours } from '../parameters.ts';

/** For the old address: stops a change to the new one, and undoes it when it was already made. */
export async function makeStopLink(call: Call, person: Addressee, newEmail: string, since: Temporal.Instant): Promise<string> {
  const payload = { from: person.email, to: newEmail, since: since.toString() };
  return (await makeLink(call, person, { kind: 'email_change_stop', minutes: emailChangeStopHours * 60, payload })).url;
}

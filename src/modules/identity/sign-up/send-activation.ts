// The activation link carries the sign-up it was made for.
import type { Call } from '#kernel/operation.ts';
import { makeLink } from '../links/make-link.ts';
import { findLatestLink } from '../links/store.ts';
import { activationHours } from '../parameters.ts';
import type { Person, SignUp } from '../people/store.ts';

export type ActivationPayload = SignUp & { readonly password: string | null };

export async function sendActivation(call: Call, person: Pick<Person, 'id' | 'email' | 'locale'>, payload: ActivationPayload): Promise<void> {
  const hours = await activationHours(call);
  const { url } = await makeLink(call, person, { kind: 'activation', minutes: hours * 60, payload });
  await call.emit('identity.activation_requested', { personId: person.id, email: person.email, locale: person.locale, link: url, hours });
}

/** A new link for the newest sign-up. */
export async function sendActivationAgain(call: Call, person: Person): Promise<void> {
  const latest = await findLatestLink(call.db, person.id, 'activation');
  if (latest) await sendActivation(call, person, latest.payload as ActivationPayload);
}

// What follows when a first factor was proven: a code, where the person asks for one, or a session.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { makeLink } from '../links/make-link.ts';
import { secondFactorMinutes } from '../parameters.ts';
import type { Person } from '../people/store.ts';
import { hasSecondFactor } from '../two-factor/store.ts';
import { scheduleForgetting } from './forget-expired.ts';
import { accountClosed, accountNotActive } from './refusals.ts';
import { rememberDevice } from './store.ts';

/** The session's cookie is no part of it: it goes out with the HTTP answer (see platform/auth/request.ts). */
export const entered = z.object({
  outcome: z.enum(['signed_in', 'second_factor']),
  person_id: z.uuid().nullable(),
  challenge: z.string().nullable().describe('For identity.signInWithTotp, together with the code'),
});
export type Entered = z.infer<typeof entered>;

export const enterRefusals = [accountNotActive, accountClosed] as const;

export function refuseUnlessOpen(person: Person): void {
  if (!person.activatedAt) refuse(accountNotActive);
  if (person.state === 'closed') refuse(accountClosed);
}

export async function enter(call: Call, person: Person): Promise<Entered> {
  refuseUnlessOpen(person);
  if (await hasSecondFactor(call.db, person.id)) {
    const { token } = await makeLink(call, person, { kind: 'second_factor', minutes: secondFactorMinutes });
    return { outcome: 'second_factor', person_id: null, challenge: token };
  }
  await startSession(call, person);
  return { outcome: 'signed_in', person_id: person.id, challenge: null };
}

/** Everything asked for was proven. */
export async function startSession(call: Call, person: Person): Promise<{ id: string; bearer: string }> {
  const session = await call.ports.signIn.openSession(call.db, person.id, call.now);
  await noteDevice(call, person);
  await scheduleForgetting(call);
  return session;
}

/** Tells a person of a sign-in from a device they have not used before. */
export async function noteDevice(call: Call, person: Person): Promise<void> {
  const { device, address } = call.ports.signIn.here();
  if (!device) return;
  const hash = createHash('sha256').update(device).digest('hex');
  if (await rememberDevice(call.db, person.id, hash, call.now)) {
    await call.emit('identity.new_sign_in', { personId: person.id, email: person.email, locale: person.locale, device, address, at: call.now.toString() });
  }
}

// For the modules that decide on sanctions and deletion: what their decision does to the account.
import type { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import { revokeKeysOf } from '../api-keys/store.ts';
import { voidLinks } from '../links/store.ts';
import { endSessions } from '../sign-in/store.ts';
import { setPersonState } from './store.ts';

/** Until a moment, or until reinstated. The person still signs in, reads and contests (SAN-4); see platform/auth/standing.ts. */
export async function suspendPerson(call: Call, personId: string, until: Temporal.Instant | null): Promise<void> {
  await setPersonState(call.db, personId, 'suspended', until, call.now);
  await told(call, personId, 'suspended');
}

export async function reinstatePerson(call: Call, personId: string): Promise<void> {
  await setPersonState(call.db, personId, 'active', null, call.now);
  await told(call, personId, 'active');
}

/** Ends sessions, keys and open links. What is owed stays owed: that is not decided here. */
export async function closePerson(call: Call, personId: string): Promise<void> {
  await setPersonState(call.db, personId, 'closed', null, call.now);
  await endSessions(call.db, personId, null);
  await revokeKeysOf(call.db, personId, call.now);
  await voidLinks(call.db, personId, ['activation', 'magic', 'password_reset', 'email_change', 'second_factor'], call.now);
  await told(call, personId, 'closed');
}

async function told(call: Call, personId: string, state: string): Promise<void> {
  call.ports.signIn.forgetPerson(personId);
  await call.emit('identity.standing_changed', { personId, state });
}

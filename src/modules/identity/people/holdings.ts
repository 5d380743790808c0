// ACC-8: what an account itself holds. Never a secret: no hash of a password, no key, no link.
import type { HoldingSource } from '#kernel/holding.ts';
import type { Call } from '#kernel/operation.ts';
import { viewApiKey } from '../api-keys/views.ts';
import { listKeysOf } from '../api-keys/store.ts';
import { findAddressOf, findProfileOf } from '../profiles/store.ts';
import { listOpenSessions } from '../sign-in/store.ts';
import { findPerson, listFormerNames } from './store.ts';

export const sessionsHeld: HoldingSource = async (call, reader, { before, limit }) => {
  const last = before && { ms: Date.parse(before.at), id: before.id };
  return (await listOpenSessions(call.db, reader.id))
    .map((session) => ({ ...session, ms: session.createdAt.epochMilliseconds }))
    .filter(({ ms, id }) => !last || ms < last.ms || (ms === last.ms && id < last.id))
    .toSorted((a, b) => b.ms - a.ms || (a.id < b.id ? 1 : -1))
    .slice(0, limit)
    .map(({ id, createdAt, seenAt, address, device }) => ({
      kind: 'session', id, at: createdAt, by: 'me', title: device ?? '–', text: address, path: '/account/security', data: { address, device, seen_at: seenAt.toString() },
    }));
};

/** The account, its profile, its earlier names and its API keys, as they stand. */
export async function accountHeld(call: Pick<Call, 'db'>, id: string): Promise<Record<string, unknown>> {
  const { roles: _roles, suspendedUntil: _until, ...person } = (await findPerson(call.db, id)) ?? { roles: null, suspendedUntil: null };
  return {
    person,
    former_names: await listFormerNames(call.db, id),
    profile: await findProfileOf(call.db, id),
    profile_address: await findAddressOf(call.db, id),
    api_keys: (await listKeysOf(call.db, id)).map(viewApiKey),
  };
}

// Passwords, sessions, second factors and known devices of one person.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';
import { newId } from '#kernel/ids.ts';

const setPassword = statement('identity.set_password', `
  insert into sign_in_accounts (id, person_id, provider_id, account_id, password, created_at, updated_at)
  values ($1, $2, 'credential', $2::uuid::text, $3, $4, $4)
  on conflict (person_id, provider_id) do update set password = excluded.password, updated_at = excluded.updated_at`);
const findPassword = statement<{ password: string | null }>('identity.find_password', `
  select password from sign_in_accounts where person_id = $1 and provider_id = 'credential'`);
const listSessions = statement<SessionRow>('identity.list_sessions', `
  select id, address, device, created_at as "createdAt", updated_at as "seenAt", expires_at as "expiresAt"
  from sessions where person_id = $1 and expires_at >= now() order by updated_at desc, id desc`);
const endSession = statement('identity.end_session', `delete from sessions where id = $1 and person_id = $2`);
const endOthers = statement('identity.end_other_sessions', `delete from sessions where person_id = $1 and id is distinct from $2::uuid`);
const addDevice = statement('identity.add_known_device', `
  insert into known_devices (person_id, device_hash, first_seen_at) values ($1, $2, $3) on conflict do nothing`);
const countDevices = statement<{ count: number }>('identity.count_known_devices', `
  select count(*)::integer as count from known_devices where person_id = $1`);

const deletions = [
  statement('identity.delete_expired_links', `delete from sign_in_links where expires_at < $1`),
  // These two live by the wall clock (see platform/auth), which here is the database's.
  statement('identity.delete_expired_sessions', `delete from sessions where expires_at < now() and $1::timestamptz is not null`),
  statement('identity.delete_expired_verifications', `delete from verifications where expires_at < now() and $1::timestamptz is not null`),
];

export type SessionRow = { id: string; address: string | null; device: string | null; createdAt: Temporal.Instant; seenAt: Temporal.Instant; expiresAt: Temporal.Instant };

export const savePassword = (db: Database, personId: string, hash: string, now: Temporal.Instant) => db.run(setPassword, [newId(), personId, hash, now]);
export const findPasswordHash = async (db: Database, personId: string) => (await db.maybe(findPassword, [personId]))?.password ?? null;
/** Sessions expire by the wall clock (see platform/auth), which here is the database's. */
export const listOpenSessions = (db: Database, personId: string) => db.many(listSessions, [personId]);
export const endOneSession = async (db: Database, personId: string, id: string) => (await db.run(endSession, [id, personId])) === 1;
/** Ends all but one, or all. Answers how many. */
export const endSessions = (db: Database, personId: string, except: string | null) => db.run(endOthers, [personId, except]);

/** True when the device is new to a person who has others. */
export async function rememberDevice(db: Database, personId: string, deviceHash: string, now: Temporal.Instant): Promise<boolean> {
  const added = await db.run(addDevice, [personId, deviceHash, now]);
  return added === 1 && (await db.one(countDevices, [personId])).count > 1;
}

export async function deleteExpired(db: Database, before: Temporal.Instant): Promise<void> {
  for (const deletion of deletions) await db.run(deletion, [before]);
}

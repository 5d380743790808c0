// API keys. Only the hash is kept; the key is shown once.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';

export type ApiKey = {
  id: string;
  name: string;
  hint: string;
  scopes: string[];
  createdAt: Temporal.Instant;
  expiresAt: Temporal.Instant | null;
  lastUsedAt: Temporal.Instant | null;
};

const insert = statement('identity.insert_api_key', `
  insert into api_keys (id, person_id, name, hint, key_hash, scopes, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`);
const list = statement<ApiKey>('identity.list_api_keys', `
  select id, name, hint, scopes, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt"
  from api_keys where person_id = $1 and revoked_at is null order by created_at desc, id desc`);
const revoke = statement('identity.revoke_api_key', `
  update api_keys set revoked_at = $3 where id = $1 and person_id = $2 and revoked_at is null`);
const revokeSince = statement('identity.revoke_api_keys_made_since', `
  update api_keys set revoked_at = $3 where person_id = $1 and created_at >= $2 and revoked_at is null`);
const revokeAll = statement('identity.revoke_all_api_keys', `
  update api_keys set revoked_at = $2 where person_id = $1 and revoked_at is null`);

export type NewKey = { id: string; personId: string; name: string; hint: string; keyHash: string; scopes: readonly string[]; now: Temporal.Instant; expiresAt: Temporal.Instant | null };

export const addKey = (db: Database, { id, personId, name, hint, keyHash, scopes, now, expiresAt }: NewKey) =>
  db.run(insert, [id, personId, name, hint, keyHash, scopes, now, expiresAt]);
export const listKeysOf = (db: Database, personId: string) => db.many(list, [personId]);
export const revokeOneKey = async (db: Database, personId: string, id: string, now: Temporal.Instant) => (await db.run(revoke, [id, personId, now])) === 1;
export const revokeKeysMadeSince = (db: Database, personId: string, since: Temporal.Instant, now: Temporal.Instant) => db.run(revokeSince, [personId, since, now]);
export const revokeKeysOf = (db: Database, personId: string, now: Temporal.Instant) => db.run(revokeAll, [personId, now]);

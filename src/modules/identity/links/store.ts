// Links with a lifetime. The token itself is only in the mail.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';

export type LinkKind = 'activation' | 'magic' | 'password_reset' | 'email_change' | 'email_change_stop' | 'second_factor';

export type Link = {
  id: string;
  personId: string;
  address: string;
  payload: Readonly<Record<string, unknown>>;
  createdAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
  usedAt: Temporal.Instant | null;
  voidedAt: Temporal.Instant | null;
};

const columns = `
  id, person_id as "personId", address, payload, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt", voided_at as "voidedAt"`;

const insert = statement('identity.insert_link', `
  insert into sign_in_links (id, kind, token_hash, person_id, address, payload, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`);
const lock = statement<Link>('identity.lock_link', `select ${columns} from sign_in_links where token_hash = $1 and kind = $2 for update`);
const use = statement('identity.use_link', `update sign_in_links set used_at = $2 where id = $1`);
const voidAll = statement('identity.void_links', `
  update sign_in_links set voided_at = $3 where person_id = $1 and kind = any($2) and used_at is null and voided_at is null`);
const latest = statement<Link>('identity.find_latest_link', `
  select ${columns} from sign_in_links where person_id = $1 and kind = $2 order by created_at desc, id desc limit 1`);

export type NewLink = { id: string; kind: LinkKind; tokenHash: string; personId: string; address: string; payload: object; now: Temporal.Instant; expiresAt: Temporal.Instant };

export const addLink = (db: Database, { id, kind, tokenHash, personId, address, payload, now, expiresAt }: NewLink) =>
  db.run(insert, [id, kind, tokenHash, personId, address, JSON.stringify(payload), now, expiresAt]);
export const lockLink = (db: Database, tokenHash: string, kind: LinkKind) => db.maybe(lock, [tokenHash, kind]);
export const useLink = (db: Database, id: string, now: Temporal.Instant) => db.run(use, [id, now]);
export const voidLinks = (db: Database, personId: string, kinds: readonly LinkKind[], now: Temporal.Instant) => db.run(voidAll, [personId, kinds, now]);
export const findLatestLink = (db: Database, personId: string, kind: LinkKind) => db.maybe(latest, [personId, kind]);

// Sessions as rows: opened in the transaction of the operation that proved who it is, found by one indexed question.
import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';
import { newId } from '#kernel/ids.ts';
import type { Clock } from '../clock.ts';
import type { SessionCookies } from './cookies.ts';
import { requestAtHand } from './request.ts';
import type { PersonRow } from './standing.ts';

/** Idle time. It runs on the wall clock: whoever moves the test clock by a month is still signed in. */
export const idleSeconds = 30 * 24 * 3600;
const renewAfterSeconds = 24 * 3600;
const seenEveryMinutes = 5;

const person = `
  p.id as "personId", p.kind, p.name, p.locale, p.market, p.time_zone as "timeZone", p.pro, p.roles, p.state,
  p.suspended_until as "suspendedUntil", p.activated_at as "activatedAt"`;

const insert = statement('identity.insert_session', `
  insert into sessions (id, person_id, token, address, device, created_at, updated_at, expires_at) values ($1, $2, $3, $4, $5, $6, $6, $7)`);
const find = statement<PersonRow & { sessionId: string; seenAt: Temporal.Instant; expiresAt: Temporal.Instant }>('identity.find_session', `
  select s.id as "sessionId", s.updated_at as "seenAt", s.expires_at as "expiresAt", ${person}
  from sessions s join people p on p.id = s.person_id where s.token = $1`);
const touch = statement('identity.touch_session', `update sessions set updated_at = $2, expires_at = $3 where id = $1`);
const findKey = statement<PersonRow & { keyId: string; scopes: string[]; expiresAt: Temporal.Instant | null; lastUsedAt: Temporal.Instant | null }>('identity.find_api_key', `
  select k.id as "keyId", k.scopes, k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt", ${person}
  from api_keys k join people p on p.id = k.person_id where k.key_hash = $1 and k.revoked_at is null`);
const touchKey = statement('identity.touch_api_key', `update api_keys set last_used_at = $2 where id = $1`);

const endOf = (wall: Temporal.Instant) => wall.add({ seconds: idleSeconds });

export async function openSession(db: Database, wallClock: Clock, cookies: SessionCookies, personId: string, now: Temporal.Instant) {
  const here = requestAtHand();
  const id = newId();
  const token = randomBytes(32).toString('base64url');
  await db.run(insert, [id, personId, token, here?.address ?? null, here?.device ?? null, now, endOf(wallClock.now())]);
  cookies.set(token);
  if (here) here.sessionId = id;
  return { id, bearer: cookies.sign(token) };
}

export async function findSession(db: Database, token: string, wall: Temporal.Instant) {
  const session = await db.maybe(find, [token]);
  return session && Temporal.Instant.compare(wall, session.expiresAt) <= 0 ? session : null;
}

/** Keeps a used session alive; true when the browser's cookie should be renewed as well. */
export async function keepAlive(db: Database, session: { sessionId: string; seenAt: Temporal.Instant; expiresAt: Temporal.Instant }, wall: Temporal.Instant, now: Temporal.Instant): Promise<boolean> {
  const renew = session.expiresAt.until(endOf(wall)).total('seconds') >= renewAfterSeconds;
  if (!renew && now.since(session.seenAt).total('minutes') < seenEveryMinutes) return false;
  await db.run(touch, [session.sessionId, now, renew ? endOf(wall) : session.expiresAt]);
  return renew;
}

export async function findApiKey(db: Database, keyHash: string, now: Temporal.Instant) {
  const key = await db.maybe(findKey, [keyHash]);
  if (!key) return null;
  if (!key.lastUsedAt || now.since(key.lastUsedAt).total('minutes') >= seenEveryMinutes) await db.run(touchKey, [key.keyId, now]);
  return key;
}

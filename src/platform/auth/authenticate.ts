// Whose request this is. A browser shows its cookie, an API client `Authorization: Bearer` with a key (ek_…) or a session.
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '#kernel/actor.ts';
import type { Locale } from '#kernel/text.ts';
import type { Clock } from '../clock.ts';
import { connectionOver } from '../database/connection.ts';
import type { SessionCookies } from './cookies.ts';
import type { Engine } from '../perform.ts';
import { requestAtHand } from './request.ts';
import { findApiKey, findSession, keepAlive } from './sessions.ts';
import { actorOf, nobody, type PersonRow, type Standing } from './standing.ts';

export type Credentials = {
  readonly cookie?: string | null | undefined;
  readonly authorization?: string | null | undefined;
};

export type Authenticated = {
  readonly actor: Actor;
  readonly standing: Standing | null;
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly locale: Locale | null;
  readonly market: string | null;
  readonly timeZone: string | null;
};

type Key = NonNullable<Awaited<ReturnType<typeof findApiKey>>>;

// A key is believed this long without asking again. Revoked in this process, it ends at once; in another, within this time.
const keyTrustMilliseconds = 2000;
const mostCachedKeys = 5000;

export class Authenticator {
  readonly #engine: Engine;
  readonly #wallClock: Clock;
  readonly #cookies: SessionCookies;
  readonly #keys = new Map<string, { key: Key; until: number }>();

  constructor(engine: Engine, wallClock: Clock, cookies: SessionCookies) {
    this.#engine = engine;
    this.#wallClock = wallClock;
    this.#cookies = cookies;
  }

  async authenticate(credentials: Credentials): Promise<Authenticated> {
    const now = this.#engine.clock.now();
    const bearer = /^Bearer +(\S{1,500})$/i.exec(credentials.authorization ?? '')?.[1];
    if (bearer?.startsWith('ek_')) return this.#byKey(bearer, now);
    if (bearer) return this.#bySession(bearer, now, false);
    const signed = this.#cookies.find(credentials.cookie);
    return signed ? this.#bySession(signed, now, true) : nobody;
  }

  forgetPerson(personId: string): void {
    for (const [hash, { key }] of this.#keys) if (key.personId === personId) this.#keys.delete(hash);
  }

  async #bySession(signed: string, now: Temporal.Instant, fromCookie: boolean): Promise<Authenticated> {
    const token = this.#cookies.open(signed);
    if (!token) return nobody;
    const db = connectionOver(this.#engine.pool, this.#engine.prepare);
    const wall = this.#wallClock.now();
    const session = await findSession(db, token, wall);
    const known = session && actorOf(session, null, now);
    if (!session || !known) return nobody;
    const renewed = await keepAlive(db, session, wall, now);
    if (renewed && fromCookie) this.#cookies.set(token);
    const here = requestAtHand();
    if (here) here.sessionId = session.sessionId;
    return authenticated(session, known, session.sessionId);
  }

  async #byKey(text: string, now: Temporal.Instant): Promise<Authenticated> {
    const hash = createHash('sha256').update(text).digest('hex');
    const key = await this.#findKey(hash, now);
    if (!key || (key.expiresAt && Temporal.Instant.compare(now, key.expiresAt) > 0)) return nobody;
    const known = actorOf(key, key.scopes, now);
    return known ? authenticated(key, known, null) : nobody;
  }

  async #findKey(hash: string, now: Temporal.Instant): Promise<Key | null> {
    const cached = this.#keys.get(hash);
    if (cached && cached.until > performance.now()) return cached.key;
    const key = await findApiKey(connectionOver(this.#engine.pool, this.#engine.prepare), hash, now);
    if (this.#keys.size >= mostCachedKeys) this.#keys.clear();
    if (key) this.#keys.set(hash, { key, until: performance.now() + keyTrustMilliseconds });
    else this.#keys.delete(hash);
    return key;
  }
}

function authenticated(person: PersonRow, known: { actor: Actor; standing: Standing }, sessionId: string | null): Authenticated {
  const { personId, locale, market, timeZone } = person;
  return { ...known, personId, sessionId, locale, market, timeZone };
}

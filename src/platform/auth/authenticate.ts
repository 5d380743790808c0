// Whose request this is. A browser shows its cookie, an API client `Authorization: Bearer` with a key (ek_…) or a session.
import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '#kernel/actor.ts';
import type { Locale } from '#kernel/text.ts';
import type { Clock } from '../clock.ts';
import { connectionOver } from '../database/connection.ts';
import type { SessionCookies } from './cookies.ts';
import { requestAtHand } from './request.ts';
import { findApiKey, findSession, keepAlive } from './sessions.ts';
import { actorOf, nobody, type PersonRow, type Standing } from './standing.ts';
import type pg from 'pg';

export type Credentials = {
  readonly cookie?: string | null | undefined;
  readonly authorization?: string | null | undefined;
  /** Marketplace time: expiry of keys, end of suspensions. */
  readonly now: Temporal.Instant;
  /** With these three, the cookie of a change that another site asked for is not believed (CSRF). */
  readonly method?: string | null | undefined;
  readonly origin?: string | null | undefined;
  readonly host?: string | null | undefined;
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
  readonly #pool: pg.Pool;
  readonly #prepare: boolean;
  readonly #wallClock: Clock;
  readonly #cookies: SessionCookies;
  readonly #keys = new Map<string, { key: Key; until: number }>();

  constructor(pool: pg.Pool, prepare: boolean, wallClock: Clock, cookies: SessionCookies) {
    this.#pool = pool;
    this.#prepare = prepare;
    this.#wallClock = wallClock;
    this.#cookies = cookies;
  }

  async authenticate(credentials: Credentials): Promise<Authenticated> {
    const bearer = /^Bearer +(\S{1,500})$/i.exec(credentials.authorization ?? '')?.[1];
    if (bearer?.startsWith('ek_')) return this.#byKey(bearer, credentials.now);
    if (bearer) return this.#bySession(bearer, credentials.now, false);
    const signed = fromAnotherSite(credentials) ? null : this.#cookies.find(credentials.cookie);
    return signed ? this.#bySession(signed, credentials.now, true) : nobody;
  }

  forgetPerson(personId: string): void {
    for (const [hash, { key }] of this.#keys) if (key.personId === personId) this.#keys.delete(hash);
  }

  async #bySession(signed: string, now: Temporal.Instant, fromCookie: boolean): Promise<Authenticated> {
    const token = this.#cookies.open(signed);
    if (!token) return nobody;
    const db = connectionOver(this.#pool, this.#prepare);
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
    const key = await findApiKey(connectionOver(this.#pool, this.#prepare), hash, now);
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

/** Browsers name the page that asks, in `Origin`, with every change. The cookie's SameSite=Lax says the same a second time. */
function fromAnotherSite({ method, origin, host }: Credentials): boolean {
  if (!method || ['GET', 'HEAD', 'OPTIONS'].includes(method) || !origin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

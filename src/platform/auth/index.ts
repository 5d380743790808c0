// Signing in, as the platform sees it. One per process:
//   const auth = createAuth({ databaseUrl, origin, secret, marketplace });
//   ports.signIn = auth.port; createApplication({ …, doorkeeper: auth.doorkeeper }); auth.close() at the end.
// Each HTTP request runs inside `withRequest`, and its answer carries `cookiesToSet()`.
import { hashPassword, symmetricDecrypt, symmetricEncrypt, verifyPassword } from 'better-auth/crypto';
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { SignIn } from '#kernel/ports.ts';
import { realClock, type Clock } from '../clock.ts';
import { connectionOver } from '../database/connection.ts';
import type { Engine } from '../perform.ts';
import { AttemptCounter } from './attempts.ts';
import { Authenticator, type Authenticated, type Credentials } from './authenticate.ts';
import { sessionCookies } from './cookies.ts';
import { authHandler, type AuthHandler } from './handler.ts';
import { requestAtHand } from './request.ts';
import { idleSeconds, openSession } from './sessions.ts';
import { actorOf, type PersonRow } from './standing.ts';
import { newTotpSecret, totpStep, totpUri } from './totp.ts';

export { cookiesToSet, requestAtHand, withRequest } from './request.ts';
export type { Authenticated, Credentials } from './authenticate.ts';

export type AuthSettings = {
  readonly databaseUrl: string;
  readonly origin: string;
  readonly secret: string;
  readonly marketplace: string;
  /** app.ts performs identity.recordPasskeyUse here: platform knows no module. */
  readonly passkeyUsed?: (engine: Engine, personId: string, use: 'added' | 'signed_in') => Promise<unknown>;
  /** Sessions and one-time codes follow the real time; tests put their own here. */
  readonly wallClock?: Clock;
};

export type Auth = {
  readonly port: SignIn;
  doorkeeper(engine: Engine): { authenticate(credentials: Credentials): Promise<Authenticated>; readonly handleAuth: AuthHandler };
  close(): Promise<void>;
};

const findPerson = statement<PersonRow>('identity.find_person_for_passkey', `
  select id as "personId", kind, name, locale, market, time_zone as "timeZone", pro, roles, state,
    suspended_until as "suspendedUntil", activated_at as "activatedAt"
  from people where id = $1`);
const asksSecondFactor = statement<{ asks: boolean }>('identity.asks_second_factor_of_passkey', `
  select exists (
    select from passkeys k join two_factors t on t.person_id = k.person_id
    where k.credential_id = $1 and t.confirmed_at is not null) as asks`);

export function createAuth({ databaseUrl, origin, secret, marketplace, passkeyUsed, wallClock = realClock }: AuthSettings): Auth {
  const cookies = sessionCookies({ secret, origin, maxAgeSeconds: idleSeconds });
  const attempts = new AttemptCounter(databaseUrl);
  const authenticators = new Set<Authenticator>();

  return {
    port: signInPort({ secret, marketplace, wallClock, cookies, attempts, authenticators }),
    doorkeeper(engine) {
      const authenticator = new Authenticator(engine, wallClock, cookies);
      authenticators.add(authenticator);
      return {
        authenticate: (credentials) => authenticator.authenticate(credentials),
        handleAuth: authHandler(() => libraryOf(engine, { origin, secret, marketplace, passkeyUsed }), attempts, engine.clock),
      };
    },
    close: () => attempts.close(),
  };
}

/** Loaded when first asked for: starting a process need not wait for it. */
async function libraryOf(engine: Engine, { passkeyUsed, ...settings }: Omit<AuthSettings, 'databaseUrl' | 'wallClock'>) {
  const { pool, prepare, clock } = engine;
  const { signInLibrary } = await import('./library.ts');
  const db = connectionOver(pool, prepare);
  return signInLibrary({
    ...settings,
    pool,
    idleSeconds,
    now: () => new Date(clock.now().epochMilliseconds),
    async mayEnter(personId) {
      const person = await db.maybe(findPerson, [personId]);
      return person !== null && actorOf(person, null, clock.now()) !== null;
    },
    needsSecondFactor: async (credentialId) => (await db.one(asksSecondFactor, [credentialId])).asks,
    passkeyUsed: async (personId, use) => void (await passkeyUsed?.(engine, personId, use)),
  });
}

type Parts = {
  secret: string;
  marketplace: string;
  wallClock: Clock;
  cookies: ReturnType<typeof sessionCookies>;
  attempts: AttemptCounter;
  authenticators: ReadonlySet<Authenticator>;
};

function signInPort({ secret, marketplace, wallClock, cookies, attempts, authenticators }: Parts): SignIn {
  // Hashed once: the hash of nobody's password, compared where there is none.
  let decoy: Promise<string> | undefined;

  return {
    hashPassword,
    async verifyPassword(hash, password) {
      decoy ??= hashPassword('nobody has this password');
      const right = await verifyPassword({ hash: hash ?? (await decoy), password });
      return hash !== null && right;
    },
    openSession: (transaction, personId, now: Temporal.Instant) => openSession(transaction, wallClock, cookies, personId, now),
    forgetSession: () => cookies.clear(),
    here: () => requestAtHand() ?? { sessionId: null, address: null, device: null },
    seal: (text) => symmetricEncrypt({ key: secret, data: text }),
    unseal: (sealed) => symmetricDecrypt({ key: secret, data: sealed }),
    newTotpSecret,
    totpUri: (totpSecret, account) => totpUri(marketplace, account, totpSecret),
    totpStep: (totpSecret, code) => totpStep(totpSecret, code, wallClock.now().epochMilliseconds),
    countAttempt: (subject, limit, minutes, now) => attempts.count(subject, limit, minutes, now),
    forgetAttempts: (subject) => attempts.forget(subject),
    forgetPerson: (personId) => authenticators.forEach((authenticator) => authenticator.forgetPerson(personId)),
  };
}

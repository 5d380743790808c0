// better-auth on our tables. It speaks WebAuthn and reads sessions; everything else it could do (sign up, sign in, reset)
// is ours, in operations with clauses, audit and marketplace time, and is not reachable here.
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import pg from 'pg';
import { newId } from '#kernel/ids.ts';
import { cookiePrefix } from './cookies.ts';
import { requestAtHand } from './request.ts';

export type LibrarySettings = {
  readonly pool: pg.Pool;
  readonly origin: string;
  readonly secret: string;
  readonly marketplace: string;
  readonly idleSeconds: number;
  readonly now: () => Date;
  /** May this person open a session with a passkey just now? */
  readonly mayEnter: (personId: string) => Promise<boolean>;
  /** Has this person asked for a second factor? Then a passkey must have verified the person, not only the device. */
  readonly needsSecondFactor: (credentialId: string) => Promise<boolean>;
  readonly passkeyUsed: (personId: string, use: 'added' | 'signed_in') => Promise<void>;
};

export function signInLibrary(settings: LibrarySettings) {
  const host = new URL(settings.origin).hostname;
  return betterAuth({
    appName: settings.marketplace,
    baseURL: settings.origin,
    basePath: '/api/auth',
    secret: settings.secret,
    trustedOrigins: [settings.origin],
    database: plainTypes(settings.pool),
    telemetry: { enabled: false },
    logger: { level: 'error' },
    rateLimit: { enabled: false }, // the handler counts with ours
    advanced: { cookiePrefix, database: { generateId: () => newId() }, ipAddress: { disableIpTracking: true } },
    user: {
      modelName: 'people',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      // Named so that its check of the schema knows them; it neither writes nor answers them.
      additionalFields: Object.fromEntries(['kind', 'locale', 'market', 'time_zone'].map((name) => [name, { type: 'string', input: false, returned: false }] as const)),
    },
    session: {
      modelName: 'sessions',
      expiresIn: settings.idleSeconds,
      fields: {
        userId: 'person_id', expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at',
        ipAddress: 'address', userAgent: 'device',
      },
    },
    account: {
      modelName: 'sign_in_accounts',
      fields: {
        userId: 'person_id', accountId: 'account_id', providerId: 'provider_id', accessToken: 'access_token',
        refreshToken: 'refresh_token', idToken: 'id_token', accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at', createdAt: 'created_at', updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            if (!(await settings.mayEnter(session.userId))) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_NOT_OPEN' });
            const now = settings.now();
            const here = requestAtHand();
            return { data: { ...session, createdAt: now, updatedAt: now, ipAddress: here?.address ?? '', userAgent: here?.device ?? '' } };
          },
          after: (session) => settings.passkeyUsed(session.userId, 'signed_in'),
        },
      },
    },
    plugins: [
      passkey({
        rpID: host,
        rpName: settings.marketplace,
        origin: settings.origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
        schema: {
          passkey: {
            modelName: 'passkeys',
            fields: {
              userId: 'person_id', publicKey: 'public_key', credentialID: 'credential_id', deviceType: 'device_type',
              backedUp: 'backed_up', createdAt: 'created_at',
            },
          },
        },
        registration: {
          afterVerification: ({ user }) => settings.passkeyUsed(user.id, 'added'),
        },
        authentication: {
          afterVerification: async ({ verification, clientData }) => {
            if (verification.authenticationInfo.userVerified) return;
            if (await settings.needsSecondFactor(clientData.id)) throw new APIError('FORBIDDEN', { code: 'USER_VERIFICATION_NEEDED' });
          },
        },
      }),
    ],
  });
}

/** Our pool answers instants and bigints; the library expects what pg answers by default. */
function plainTypes(pool: pg.Pool): pg.Pool {
  const plain = {
    async connect() {
      const client = await pool.connect();
      return {
        query: (text: string, values?: unknown[]) => client.query({ text, values, types: pg.types } as pg.QueryConfig),
        release: () => client.release(),
      };
    },
    async end() {},
  };
  return plain as unknown as pg.Pool;
}

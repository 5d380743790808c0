// The list of modules, and the application made of them.
import type { Logger } from 'pino';
import { admin } from '#admin';
import { billing } from '#billing';
import { cases } from '#cases';
import { catalogue, markets } from '#catalogue';
import { compliance } from '#compliance';
import { conversations } from '#conversations';
import { files } from '#files';
import { help } from '#help-centre';
import { findPersonByEmail, identity } from '#identity';
import { leads } from '#leads';
import { ledger } from '#ledger';
import type { Actor } from '#kernel/actor.ts';
import { visitor } from '#kernel/actor.ts';
import type { Module } from '#kernel/operation.ts';
import type { Ports } from '#kernel/ports.ts';
import { notifications } from '#notifications';
import { createApplication, type Application, type House } from '#platform/application.ts';
import { auditLog } from '#platform/audit.ts';
import { createAuth } from '#platform/auth/index.ts';
import { AheadClock, realClock, type Clock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { connectionOver, openPool } from '#platform/database/connection.ts';
import { SandboxGateway, sandboxGateway } from '#platform/payments/sandbox/index.ts';
import { openFileStore } from '#platform/files/index.ts';
import { mailboxMailer, smtpMailer } from '#platform/mail/mailer.ts';
import { perform, type Engine } from '#platform/perform.ts';
import { reputation } from '#reputation';
import { rulebook } from '#rulebook';
import { support } from '#support';

export const modules = { rulebook, ledger, identity, catalogue, files, conversations, billing, sandboxGateway, leads, reputation, cases, help, notifications, admin, support, compliance } as const satisfies Record<string, Module>;

export const allModules: readonly Module[] = Object.values(modules);

export type Setting = { readonly config: Config; readonly databaseUrl: string; readonly log: Logger; readonly clock?: Clock; readonly ports?: Partial<Ports> };

export async function createApp({ config, databaseUrl, log, clock, ports }: Setting): Promise<Application> {
  const auth = createAuth({
    databaseUrl,
    origin: config.origin,
    secret: config.secret,
    marketplace: config.marketplace,
    passkeyUsed: (engine, person, use) => perform(engine, identity.operations.recordPasskeyUse, { person_id: person, use }, { actor: { kind: 'system', task: 'passkey' }, locale: 'en', via: 'web' }),
  });
  const time = clock ?? (config.sandbox ? new AheadClock() : realClock);
  const gatewayPool = openPool(databaseUrl, { max: 4, onError: (error) => log.warn({ err: error }, 'sandbox gateway') });
  const payments = new SandboxGateway({
    pool: gatewayPool,
    prepare: config.preparedStatements,
    clock: time,
    secret: config.secret,
    origin: config.origin,
    webhookAddress: `http://${config.host}:${config.port}/webhooks/payments`,
  });
  return createApplication({
    config,
    databaseUrl,
    modules: allModules,
    log,
    clock: time,
    ports: { ...portsOf(config), payments, signIn: auth.port, ...ports },
    doorkeeper: (engine) => auth.doorkeeper(engine),
    house: (engine) => houseOf(engine, config.sandbox),
    onClose: async () => {
      await auth.close();
      await gatewayPool.end();
    },
  });
}

function portsOf(config: Config): Omit<Ports, 'signIn' | 'payments'> {
  return {
    files: openFileStore({ dataDir: config.dataDir, s3Url: config.s3Url }),
    mailer: config.smtpUrl ? smtpMailer(config.smtpUrl, config.mailFrom) : mailboxMailer,
    origin: config.origin,
    sandbox: config.sandbox,
    audit: auditLog,
    timeline: null,
    marketplace: config.marketplace,
    reachedBy: { phone: config.phone, letter: config.postalAddress },
  };
}

async function houseOf(engine: Engine, sandbox: boolean): Promise<House> {
  const request = { actor: visitor, locale: 'en', via: 'web' } as const;
  const { version } = await perform(engine, rulebook.operations.readRules, {}, request);
  const people = sandbox ? (await perform(engine, identity.operations.listDemoPeople, {}, request)).items : [];
  return {
    rulebook: { version: version.number, since: version.in_force_at ?? '' },
    markets: Object.values(markets).map(({ key, name, timeZone }) => ({ code: key, name, timeZone })),
    people,
  };
}

/** The person who signs in with this address, as the command line acts for them. */
export async function actorOf(application: Application, email: string): Promise<Actor | null> {
  const person = await findPersonByEmail(connectionOver(application.engine.pool, false), email);
  if (!person) return null;
  if (person.kind === 'operator') return { kind: 'operator', id: person.id, name: person.name, roles: new Set(person.roles), scopes: null };
  return { kind: 'member', id: person.id, name: person.name, pro: person.pro, scopes: null };
}

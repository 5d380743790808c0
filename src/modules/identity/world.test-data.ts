// A small marketplace for the tests of this module: its database, a clock that stands still, and the mails it would send.
import { Temporal } from 'temporal-polyfill';
import { afterAll } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { system, visitor } from '#kernel/actor.ts';
import type { InputOf, Module, Operation, OutputOf } from '#kernel/operation.ts';
import { Refused } from '#kernel/refusal.ts';
import { cookiesToSet, createAuth, withRequest } from '#platform/auth/index.ts';
import { StillClock } from '#platform/clock.ts';
import { openPool } from '#platform/database/connection.ts';
import { runDueJob } from '#platform/jobs/run-due-job.ts';
import { taskRegistry } from '#platform/jobs/registry.ts';
import { perform, type Engine } from '#platform/perform.ts';
import { freshDatabase } from '../../../tests/world/database.ts';
import { identity } from './index.ts';

export const origin = 'https://market.example';

export type Told = { event: string; payload: Record<string, any> };
export type Browser = { cookie?: string; address?: string; device?: string; authorization?: string };

const events = [
  'activation_requested', 'known_address_signed_up', 'password_reset_requested', 'magic_link_requested', 'identifier_requested',
  'unknown_address_asked', 'email_change_requested', 'email_change_announced', 'email_change_address_taken', 'email_changed',
  'password_changed', 'new_sign_in', 'second_factor_changed', 'activated', 'passkey_added',
].map((name) => `identity.${name}`);

export async function smallMarketplace(options: { sandbox?: boolean; poolSize?: number } = {}) {
  const { url } = await freshDatabase();
  const pool = openPool(url, { max: options.poolSize ?? 8 });
  const clock = new StillClock('2026-11-20T09:00:00Z');
  const wallClock = new StillClock('2026-11-20T09:00:00Z');
  const auth = createAuth({
    databaseUrl: url, origin, secret: 'x'.repeat(40), marketplace: 'Entremise', wallClock,
    passkeyUsed: (on, person_id, use) => perform(on, identity.operations.recordPasskeyUse, { person_id, use }, { actor: system('passkeys'), locale: 'en', via: 'web' }),
  });
  const told: Told[] = [];
  const mailbox: Module = {
    name: 'mailbox',
    operations: {},
    tasks: events.map((event) => ({ name: `mailbox.${event}`, on: [event], run: async (_call, payload) => void told.push({ event, payload }) })),
  };
  const ports = { signIn: auth.port, origin, sandbox: options.sandbox ?? true, marketplace: 'Entremise' } as unknown as Engine['ports'];
  const engine: Engine = { pool, prepare: true, clock, ports, tasks: taskRegistry([identity, mailbox]) };
  const { authenticate, handleAuth } = auth.doorkeeper(engine);
  afterAll(async () => {
    await auth.close();
    await pool.end();
  });

  async function runJobs(): Promise<void> {
    while (await runDueJob(engine, clock.now(), (_task, error) => { throw error; }));
  }

  /** One HTTP request of a browser or an API client: it is recognised, performs, and keeps the cookies it was given. */
  async function ask<Op extends Operation>(browser: Browser, operation: Op, input: InputOf<Op>): Promise<OutputOf<Op>> {
    return withRequest({ address: browser.address ?? null, device: browser.device ?? null }, async () => {
      const { actor, locale } = await authenticate({ cookie: browser.cookie, authorization: browser.authorization });
      const output = await perform(engine, operation, input, { actor, locale: locale ?? 'fr', via: 'web' });
      for (const cookie of cookiesToSet()) browser.cookie = cookie.split(';')[0] as string;
      await runJobs();
      return output;
    });
  }

  const perfect = <Op extends Operation>(operation: Op, input: InputOf<Op>, actor: Actor = visitor) => perform(engine, operation, input, { actor, locale: 'fr', via: 'demo' });

  return {
    engine, clock, wallClock, auth, authenticate, handleAuth, ask, runJobs, told,
    perform: perfect,
    who: (browser: Browser) => authenticate({ cookie: browser.cookie, authorization: browser.authorization }),
    /** The newest mail of this kind; its link's token. */
    lastMail(event: string): Told['payload'] & { token: string } {
      const found = told.findLast((mail) => mail.event === `identity.${event}`);
      if (!found) throw new Error(`no mail ${event}; there were ${told.map((mail) => mail.event).join(', ') || 'none'}`);
      return { ...found.payload, token: new URL(String(found.payload['link'] ?? origin)).searchParams.get('token') ?? '' };
    },
    later: (duration: Temporal.DurationLike) => clock.moveTo(clock.now().add(duration)),
    async activePerson(email: string, more: { pro?: boolean; password?: string; name?: string; roles?: 'admin'[] } = {}): Promise<string> {
      const input = { email, name: more.name ?? 'Camille Roux', locale: 'fr' as const, market: 'FR', pro: more.pro ?? false, roles: more.roles ?? [], password: more.password };
      return (await perfect(identity.operations.addDemoPerson, input, system('demo'))).id;
    },
  };
}

/** A scenario ends with a look at what must never be. */
export async function expectInvariants({ engine }: { engine: Engine }): Promise<void> {
  const { rows } = await engine.pool.query('select view_name, first_offenders from ledger_verify() where offenders > 0');
  if (rows.length > 0) throw new Error(JSON.stringify(rows));
}

/** The code of the refusal; anything else is a failure of the test. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refused) return error.kind.code;
    throw error;
  }
  return 'not refused';
}

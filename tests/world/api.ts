// The whole product behind a real HTTP server, on a database of its own, and four people who speak to it over the API.
import { createServer, type AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll } from 'vitest';
import { allModules, createApp, modules } from '../../src/app.ts';
import { operatorRoles, system, type Actor, type OperatorRole } from '../../src/kernel/actor.ts';
import type { InputOf, Operation, OutputOf } from '../../src/kernel/operation.ts';
import { StillClock } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { connectionOver } from '../../src/platform/database/connection.ts';
import { transaction } from '../../src/platform/database/transaction.ts';
import { httpServer } from '../../src/platform/http/server.ts';
import { runDueJob } from '../../src/platform/jobs/run-due-job.ts';
import { perform } from '../../src/platform/perform.ts';
import { addBatch } from '../../src/modules/catalogue/places/load-gazetteer.ts';
import { lyon, vienne } from '../../src/modules/leads/world.test-data.ts';
import { freshDatabase } from './database.ts';

export type Person = { readonly name: string; readonly actor: Actor; /** A new session, as a bearer; null for a visitor. */ newToken(): Promise<string | null> };
export type Answer = { readonly status: number; readonly type: string; readonly text: string; readonly body: Record<string, unknown> };
export type ApiWorld = Awaited<ReturnType<typeof apiWorld>>;

export const allOperations: readonly Operation[] = allModules.flatMap((module) => Object.values(module.operations) as Operation[]);
export const restOperations = allOperations.filter((operation) => !operation.internal);

/** Jobs run only when a test says so; failures of the server are collected. */
export async function apiWorld() {
  const { url } = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'entremise-api-'));
  const port = await freePort();
  const config = readConfig({ PORT: String(port), DATA_DIR: folder, SANDBOX: 'true', DEMO: 'false', SECRET: 'a secret of tests, 32 characters long' });
  const failures: string[] = [];
  const log = pino({ level: 'error' }, { write: (line: string) => void failures.push(line) });
  const clock = new StillClock('2026-03-02T09:00:00Z');
  const application = await createApp({ config, databaseUrl: url, log, clock });
  const { engine } = application;
  await application.worker.stop();
  await addBatch(connectionOver(engine.pool), [lyon, vienne]);
  const server = httpServer(application, null, log);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await application.close();
    await rm(folder, { recursive: true, force: true });
  });

  const as = <Op extends Operation>(actor: Actor, operation: Op, input: InputOf<Op>): Promise<OutputOf<Op>> => perform(engine, operation, input, { actor, locale: 'en', via: 'demo' });

  async function person(name: string, more: { pro?: boolean; roles?: OperatorRole[] } = {}): Promise<Person & { id: string }> {
    const email = `${name.toLowerCase()}@example.org`;
    const { id } = await as(system('test'), modules.identity.operations.addDemoPerson, { email, name, locale: 'fr', market: 'FR', pro: more.pro ?? false, roles: more.roles ?? [], password: 'a password of tests' });
    const actor: Actor = more.roles ? { kind: 'operator', id, name, roles: new Set(more.roles), scopes: null } : { kind: 'member', id, name, pro: more.pro ?? false, scopes: null };
    return { id, name, actor, newToken: () => transaction(engine.pool, true, async (db) => (await engine.ports.signIn.openSession(db, id, clock.now())).bearer) };
  }

  async function runJobs(): Promise<void> {
    const fail = (task: string, error: unknown) => {
      throw new Error(`job ${task} failed`, { cause: error });
    };
    while (await runDueJob(engine, clock.now(), fail));
  }

  async function ask(method: string, path: string, options: { token?: string | null; headers?: Record<string, string>; body?: string } = {}): Promise<Answer> {
    const headers = { ...(options.token ? { authorization: `Bearer ${options.token}` } : {}), ...options.headers };
    const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, { method, headers, ...(options.body === undefined ? {} : { body: options.body }) });
    const text = await response.text();
    return { status: response.status, type: response.headers.get('content-type') ?? '', text, body: parsed(text) };
  }

  return {
    port, engine, application, clock, failures, as, runJobs, ask, person,
    visitor: { name: 'visitor', actor: { kind: 'visitor' }, newToken: async () => null } as Person,
    operator: () => person('Olga', { roles: [...operatorRoles] }),
    async expectInvariants(expect: (rows: unknown[]) => void) {
      expect((await engine.pool.query('select view_name, first_offenders from ledger_verify() where offenders > 0')).rows);
    },
  };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

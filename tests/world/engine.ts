// People, and an engine for tests: real database, real file store in a folder of its own, a clock that stands still, mails in a list.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Actor, Member, Operator, OperatorRole } from '../../src/kernel/actor.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { Call, Module } from '../../src/kernel/operation.ts';
import type { Mailer, PaymentGateway, Ports } from '../../src/kernel/ports.ts';
import { callFor } from '../../src/platform/call.ts';
import { auditLog } from '../../src/platform/audit.ts';
import { createAuth } from '../../src/platform/auth/index.ts';
import { StillClock } from '../../src/platform/clock.ts';
import { openPool } from '../../src/platform/database/connection.ts';
import { transaction } from '../../src/platform/database/transaction.ts';
import { openFileStore } from '../../src/platform/files/index.ts';
import { runDueJob } from '../../src/platform/jobs/run-due-job.ts';
import { taskRegistry } from '../../src/platform/jobs/registry.ts';
import type { Engine } from '../../src/platform/perform.ts';

export type SentMail = Parameters<Mailer['deliver']>[0];
export type TestEngine = Engine & {
  readonly clock: StillClock;
  readonly mails: SentMail[];
  /** Runs every job that is due, in order; a job that fails fails the test. */
  runJobs(): Promise<void>;
};

/** A port that a test has to hand in before it leans on it. */
const absent = <Port extends object>(port: keyof Ports): Port => new Proxy({} as Port, {
  get(_target, name) {
    throw new Error(`this test engine has no ${port} (${String(name)}): hand it in as options.ports.${port}`);
  },
});

/** Closed after the file's last test. */
export async function testEngine(url: string, modules: readonly Module[], options: { clock?: StillClock; ports?: Partial<Ports> } = {}): Promise<TestEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'entremise-files-'));
  const pool = openPool(url, { max: 16 });
  const mails: SentMail[] = [];
  const auth = createAuth({ databaseUrl: url, origin: 'http://localhost:4310', secret: 'a secret of tests, 32 characters long', marketplace: 'Entremise' });
  const ports: Ports = {
    files: openFileStore({ dataDir: folder, s3Url: null }),
    payments: absent<PaymentGateway>('payments'),
    mailer: { deliver: async (mail) => void mails.push(mail) },
    origin: 'http://localhost:4310',
    sandbox: true,
    marketplace: 'Entremise',
    signIn: auth.port,
    audit: auditLog,
    timeline: null,
    ...options.ports,
  };
  const engine: Engine & { clock: StillClock } = { pool, prepare: true, clock: options.clock ?? new StillClock('2026-03-02T09:00:00Z'), ports, tasks: taskRegistry(modules) };
  afterAll(async () => {
    await auth.close();
    await pool.end();
    await rm(folder, { recursive: true, force: true });
  });
  return { ...engine, mails, runJobs: () => runJobs(engine) };
}

function fail(task: string, error: unknown): void {
  throw new Error(`job ${task} failed`, { cause: error });
}

async function runJobs(engine: Engine): Promise<void> {
  while (await runDueJob(engine, engine.clock.now(), fail)) {
    // the condition does the work
  }
}

export const member = (name: string, pro = false): Member => ({ kind: 'member', id: newId(), name, pro, scopes: null });
export const operator = (name: string, ...roles: OperatorRole[]): Operator => ({ kind: 'operator', id: newId(), name, roles: new Set(roles), scopes: null });

/** Like the run of a write operation that upper modules bring: what it throws rolls back. */
export function within<T>(engine: Engine, actor: Actor, work: (call: Call) => Promise<T>): Promise<T> {
  return transaction(engine.pool, engine.prepare, (db) => work(callFor(engine, db, { actor, locale: 'en', via: 'web' }, engine.clock.now())));
}

export const as = (actor: Actor) => ({ actor, locale: 'en', via: 'web' }) as const;

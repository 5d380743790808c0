// One process's application: the engine, its operations, its workers and who may come in. Made by main.ts and by tests.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Actor } from '#kernel/actor.ts';
import { statement } from '#kernel/database.ts';
import type { Module, Operation } from '#kernel/operation.ts';
import type { Ports } from '#kernel/ports.ts';
import type { Locale, Text } from '#kernel/text.ts';
import type { Temporal } from 'temporal-polyfill';
import { AheadClock, isMovable, type Clock, type MovableClock } from './clock.ts';
import type { Config } from './config.ts';
import { connectionOver, openPool } from './database/connection.ts';
import { Listener } from './database/listener.ts';
import { LiveHub } from './http/live.ts';
import { advance } from './jobs/advance.ts';
import { keepClock, keptClock } from './jobs/kept-clock.ts';
import { taskRegistry } from './jobs/registry.ts';
import { Worker } from './jobs/worker.ts';
import { operationsOf } from './operations.ts';
import type { Engine } from './perform.ts';

export type Identified = {
  readonly actor: Actor;
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly locale: Locale | null;
  readonly market: string | null;
  readonly timeZone: string | null;
};

/** What the frame of every page shows, whoever reads. */
export type House = {
  readonly rulebook: { readonly version: number; readonly since: string };
  readonly markets: readonly { readonly code: string; readonly name: Text; readonly timeZone: string }[];
  /** Sandbox: who can be signed in as. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: string }[];
};

/** How the sign-in module meets HTTP; handed in by app.ts, since platform knows no module. */
export type Doorkeeper = {
  authenticate(request: { cookie: string | undefined; authorization: string | undefined }): Promise<Identified>;
  handleAuth(request: IncomingMessage, response: ServerResponse): Promise<void>;
};

export type Application = Doorkeeper & {
  readonly config: Config;
  readonly engine: Engine;
  readonly operations: readonly Operation[];
  readonly live: LiveHub;
  readonly worker: Worker;
  operation(name: string): Operation | undefined;
  house(): Promise<House>;
  /** A sentence about what keeps this process from serving, or null. */
  findProblem(): Promise<string | null>;
  startWorking(): Promise<void>;
  close(): Promise<void>;
};

const ping = statement('platform.ping', 'select 1 as one');

export type Ingredients = {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly modules: readonly Module[];
  readonly ports: Ports;
  readonly clock: Clock;
  readonly log: Logger;
  readonly doorkeeper: (engine: Engine) => Doorkeeper;
  readonly house: (engine: Engine) => Promise<House>;
  /** What else is to be closed at the end. */
  readonly onClose?: () => Promise<void>;
};

export function createApplication({ config, databaseUrl, modules, ports, clock, log, doorkeeper, house, onClose }: Ingredients): Application {
  const pool = openPool(databaseUrl, { max: config.poolSize, onError: (error) => log.warn({ err: error }, 'database connection') });
  const timeline = config.sandbox && isMovable(clock) ? { advanceTo: (moment: Temporal.Instant) => advanceTo(moment, clock) } : null;
  const engine: Engine = { pool, prepare: config.preparedStatements, clock, ports: { ...ports, timeline }, tasks: taskRegistry(modules), checkOutput: config.sandbox };
  const operations = operationsOf(modules);
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const live = new LiveHub();
  const worker = new Worker(engine, log);
  const listener = new Listener(databaseUrl, { jobs: () => worker.wake(), live: (payload) => live.tell(payload), clock: followClock }, (error) => log.warn({ err: error }, 'listener'));
  const { authenticate, handleAuth } = doorkeeper(engine);

  async function advanceTo(moment: Temporal.Instant, movable: MovableClock): Promise<number> {
    const ran = await worker.whilePaused(() => advance(engine, movable, moment, (task, error) => log.error({ err: error, task }, 'job failed')));
    await keepClock(connectionOver(pool, engine.prepare), movable);
    return ran;
  }

  /** Another process moved the clock. */
  function followClock(ahead: string): void {
    if (clock instanceof AheadClock) clock.aheadBy(Number(ahead));
    worker.wake();
  }

  return {
    config,
    engine,
    operations,
    live,
    worker,
    authenticate,
    handleAuth,
    operation: (name) => byName.get(name),
    house: briefly(() => house(engine)),
    async findProblem() {
      try {
        await connectionOver(pool, false).one(ping);
        return null;
      } catch (error) {
        return `the database does not answer: ${(error as Error).message}`;
      }
    },
    async startWorking() {
      if (config.sandbox && clock instanceof AheadClock) clock.aheadBy(await keptClock(connectionOver(pool, engine.prepare)));
      await listener.open();
      worker.start();
    },
    async close() {
      live.close();
      await worker.stop();
      await listener.close();
      await onClose?.();
      await pool.end();
    },
  };
}

const brieflyMs = 2000;

/** The same answer for a moment: every page shows the house, and it hardly changes. */
function briefly<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let until = 0;
  return () => {
    if (!answer || performance.now() > until) {
      until = performance.now() + brieflyMs;
      answer = ask();
      answer.catch(() => (answer = undefined));
    }
    return answer;
  };
}

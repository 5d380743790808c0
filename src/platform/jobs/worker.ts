// Runs jobs as they fall due: woken by NOTIFY, and by a slow pulse for deadlines and missed wake-ups.
import { statement } from '#kernel/database.ts';
import type { Logger } from 'pino';
import { sealAudit } from '../audit.ts';
import { connectionOver } from '../database/connection.ts';
import { transaction } from '../database/transaction.ts';
import { forgetOldKeys } from '../idempotency.ts';
import type { Engine } from '../perform.ts';
import { runDueJob } from './run-due-job.ts';

const forgetDoneJobs = statement('platform.forget_done_jobs', `delete from jobs where state = 'done' and finished_at < $1`);

export class Worker {
  readonly #engine: Engine;
  readonly #log: Logger;
  readonly #lanes: number;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | null = null;
  #again = false;
  #paused = 0;
  #stopped = false;
  #lastTidy = 0;

  constructor(engine: Engine, log: Logger, lanes = 2) {
    this.#engine = engine;
    this.#log = log;
    this.#lanes = lanes;
  }

  start(): void {
    this.#timer = setInterval(() => this.wake(), 1000);
    this.wake();
  }

  wake(): void {
    if (this.#stopped || this.#paused > 0) return;
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = this.#drain()
      .catch((error) => this.#log.error({ err: error }, 'worker'))
      .finally(() => {
        this.#running = null;
        if (this.#again) {
          this.#again = false;
          this.wake();
        }
      });
  }

  async #drain(): Promise<void> {
    const lane = async () => {
      while (!this.#stopped && this.#paused === 0 && (await this.#runOne())) {
        // the condition does the work
      }
    };
    await Promise.all(Array.from({ length: this.#lanes }, lane));
    await transaction(this.#engine.pool, this.#engine.prepare, sealAudit);
    await this.#tidyHourly();
  }

  #runOne(): Promise<boolean> {
    return runDueJob(this.#engine, this.#engine.clock.now(), (task, error) => this.#log.error({ err: error, task }, 'job failed'));
  }

  async #tidyHourly(): Promise<void> {
    if (Date.now() - this.#lastTidy < 3_600_000) return;
    this.#lastTidy = Date.now();
    const db = connectionOver(this.#engine.pool, this.#engine.prepare);
    const now = this.#engine.clock.now();
    await forgetOldKeys(db, now);
    await db.run(forgetDoneJobs, [now.subtract({ hours: 30 * 24 })]);
  }

  /** Holds the lanes still while something else runs jobs in order (the test clock). */
  async whilePaused<T>(work: () => Promise<T>): Promise<T> {
    this.#paused++;
    try {
      await this.#running;
      return await work();
    } finally {
      this.#paused--;
      this.wake();
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }
}

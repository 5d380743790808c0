// One job: locked, run and marked done in one transaction, so a killed process leaves it waiting and whole.
import type { Temporal } from 'temporal-polyfill';
import { system } from '#kernel/actor.ts';
import { statement } from '#kernel/database.ts';
import { writeAudit } from '../audit.ts';
import { callFor } from '../call.ts';
import { connectionOver, type Connection } from '../database/connection.ts';
import { transaction } from '../database/transaction.ts';
import type { Engine } from '../perform.ts';
import { measured } from '../metrics.ts';

type Job = { id: string; task: string; payload: Record<string, unknown>; dueAt: Temporal.Instant; attempts: number };

const takeJob = statement<Job>('platform.take_due_job', `
  select id, task, payload, due_at as "dueAt", attempts from jobs
  where state = 'waiting' and due_at <= $1 order by due_at, id limit 1 for update skip locked`);
const finishJob = statement('platform.finish_job', `
  update jobs set state = 'done', finished_at = $2, last_error = null where id = $1`);
const postponeJob = statement('platform.postpone_job', `
  update jobs set attempts = attempts + 1, last_error = $2, due_at = $3,
    state = case when attempts + 1 >= $4 then 'failed' else 'waiting' end,
    finished_at = case when attempts + 1 >= $4 then $3::timestamptz end
  where id = $1 and state = 'waiting'`);

const mostAttempts = 12;

/** Runs the next job due at `now`; false when there is none. */
export async function runDueJob(engine: Engine, now: Temporal.Instant, onFailure: (task: string, error: unknown) => void): Promise<boolean> {
  let taken: Job | null = null;
  try {
    await transaction(engine.pool, engine.prepare, async (db) => {
      taken = await db.maybe(takeJob, [now]);
      if (taken) await runTask(engine, db, taken, now);
    });
  } catch (error) {
    const job = taken as Job | null;
    if (!job) throw error;
    onFailure(job.task, error);
    const delay = Math.min(2 ** job.attempts * 5, 6 * 3600);
    const db = connectionOver(engine.pool, engine.prepare);
    await db.run(postponeJob, [job.id, String((error as Error).message ?? error).slice(0, 2000), now.add({ seconds: delay }), mostAttempts]);
  }
  return taken !== null;
}

async function runTask(engine: Engine, db: Connection, job: Job, now: Temporal.Instant): Promise<void> {
  const task = engine.tasks.get(job.task);
  if (!task) throw new Error(`no task is called ${job.task}`);
  const actor = system(task.name);
  const call = callFor(engine, db, { actor, locale: 'en', via: 'job' }, now);
  // Done first: a task may make its next appointment under the key of this one. A failure takes both back.
  await db.run(finishJob, [job.id, now]);
  await measured(task.name, 'job', () => task.run(call, job.payload));
  await writeAudit(db, { operation: task.name, via: 'job', actor, now, subject: `job:${job.id}` });
}

// Moves the marketplace's time forward the way it would have passed: each job runs at its own moment, in order.
import type { Temporal } from 'temporal-polyfill';
import { Temporal as T } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import { connectionOver } from '../database/connection.ts';
import type { MovableClock } from '../clock.ts';
import type { Engine } from '../perform.ts';
import { runDueJob } from './run-due-job.ts';

const nextDue = statement<{ dueAt: Temporal.Instant }>('platform.find_next_due_moment', `
  select due_at as "dueAt" from jobs where state = 'waiting' and due_at <= $1 order by due_at, id limit 1`);

export async function advance(engine: Engine, clock: MovableClock, to: Temporal.Instant, onFailure: (task: string, error: unknown) => void = () => {}): Promise<number> {
  const db = connectionOver(engine.pool, engine.prepare);
  let ran = 0;
  for (;;) {
    const next = await db.maybe(nextDue, [to]);
    if (!next) break;
    if (T.Instant.compare(next.dueAt, clock.now()) > 0) clock.moveTo(next.dueAt);
    if (!(await runDueJob(engine, clock.now(), onFailure))) break;
    ran++;
  }
  clock.moveTo(to);
  return ran;
}

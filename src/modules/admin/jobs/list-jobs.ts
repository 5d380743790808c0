import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { statement } from '#kernel/database.ts';
import { read } from '#kernel/operation.ts';

type JobRow = { id: string; task: string; dueAt: Temporal.Instant; state: 'waiting' | 'done' | 'failed'; attempts: number; lastError: string | null };

const listByState = statement<JobRow>('admin.list_jobs', `
  select id, task, due_at as "dueAt", state, attempts, last_error as "lastError" from jobs
  where state = $1 order by due_at, id limit $2`);

export const listJobs = read({
  name: 'admin.listJobs',
  summary: 'Jobs: what waits for its moment, what failed',
  method: 'GET',
  path: '/jobs',
  input: z.object({ state: z.enum(['waiting', 'done', 'failed']).default('waiting'), limit: z.int().min(1).max(200).default(100) }),
  output: z.object({
    items: z.array(z.object({ id: z.uuid(), task: z.string(), due_at: z.string(), state: z.enum(['waiting', 'done', 'failed']), attempts: z.int(), last_error: z.string().nullable() })),
  }),
  allow: operators('admin'),
  async run(call, input) {
    const rows = await call.db.many(listByState, [input.state, input.limit]);
    return { items: rows.map(({ id, task, dueAt, state, attempts, lastError }) => ({ id, task, due_at: dueAt.toString(), state, attempts, last_error: lastError })) };
  },
});

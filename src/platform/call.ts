// What an operation holds while it runs.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import type { Connection } from './database/connection.ts';
import type { Engine, Request } from './perform.ts';

const addJob = statement('platform.add_job', `
  insert into jobs (id, task, payload, due_at, key, created_at) values ($1, $2, $3, $4, $5, $6)
  on conflict (key) where state = 'waiting' do update set task = excluded.task, payload = excluded.payload, due_at = excluded.due_at`);
const dropJob = statement('platform.drop_job', `delete from jobs where key = $1 and state = 'waiting'`);
/** A notice of PostgreSQL holds 8000 bytes: a request that fits hundreds of pros needs several. */
const mostInOneNotice = 150;
const notify = statement('platform.notify', `select pg_notify($1, $2)`);

export function callFor(engine: Engine, db: Connection, request: Pick<Request, 'actor' | 'locale' | 'via' | 'idempotencyKey'>, now: Temporal.Instant): Call {
  async function add(task: string, payload: object, dueAt: Temporal.Instant, key: string | null): Promise<void> {
    assert(engine.tasks.has(task), `no task is called ${task}`);
    await db.run(addJob, [newId(), task, JSON.stringify(payload), dueAt, key, now]);
  }

  return {
    db,
    actor: request.actor,
    now,
    locale: request.locale,
    via: request.via,
    ports: engine.ports,
    idempotencyKey: request.idempotencyKey,
    async emit(event, payload) {
      const tasks = engine.tasks.startedBy(event);
      for (const task of tasks) await add(task, payload, now, null);
      if (tasks.length > 0) await db.many(notify, ['jobs', '']);
    },
    schedule: add,
    async cancelScheduled(key) {
      await db.run(dropJob, [key]);
    },
    async tell(people, topic) {
      const told = [...new Set(people)];
      for (let from = 0; from < told.length; from += mostInOneNotice) {
        await db.many(notify, ['live', JSON.stringify({ people: told.slice(from, from + mostInOneNotice), topic })]);
      }
    },
  };
}

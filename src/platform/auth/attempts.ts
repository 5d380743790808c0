// Counts attempts on connections of its own: inside the transaction of the attempt a refusal would roll the count back, and
// on the shared pool a crowd of sign-ins, each holding one connection, would wait for a second one for ever.
import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Attempts } from '#kernel/ports.ts';
import { connectionOver, openPool } from '../database/connection.ts';

const count = statement<{ count: number; until: Temporal.Instant }>('identity.count_attempt', `
  insert into sign_in_attempts as a (key, count, window_ends_at) values ($1, 1, $2)
  on conflict (key) do update set
    count = case when a.window_ends_at <= $3 then 1 else a.count + 1 end,
    window_ends_at = case when a.window_ends_at <= $3 then excluded.window_ends_at else a.window_ends_at end
  returning count, window_ends_at as until`);
const forget = statement('identity.forget_attempts', `delete from sign_in_attempts where key = $1`);
const forgetPast = statement('identity.forget_past_attempts', `delete from sign_in_attempts where window_ends_at < $1`);

const keyOf = (subject: string) => createHash('sha256').update(subject).digest('base64url');

export class AttemptCounter {
  readonly #pool: pg.Pool;
  #sinceTidy = 0;

  constructor(databaseUrl: string) {
    this.#pool = openPool(databaseUrl, { max: 2 });
    this.#pool.options.allowExitOnIdle = true;
  }

  async count(subject: string, limit: number, minutes: number, now: Temporal.Instant): Promise<Attempts> {
    const db = connectionOver(this.#pool, false);
    const { count: made, until } = await db.one(count, [keyOf(subject), now.add({ minutes }), now]);
    if (++this.#sinceTidy >= 1000) {
      this.#sinceTidy = 0;
      await db.run(forgetPast, [now.subtract({ hours: 24 })]);
    }
    return { over: made > limit, until };
  }

  async forget(subject: string): Promise<void> {
    await connectionOver(this.#pool, false).run(forget, [keyOf(subject)]);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

// How far the sandbox's time is ahead, kept so that a restart does not fall back, and told to the other processes.
import { statement, type Database } from '#kernel/database.ts';
import { AheadClock, type MovableClock } from '../clock.ts';

const keep = statement('platform.keep_clock', `
  update test_clock set ahead = greatest(ahead, make_interval(secs => $1::double precision / 1000))`);
const tell = statement('platform.tell_clock', `select pg_notify('clock', $1)`);
const find = statement<{ ahead: number }>('platform.find_kept_clock', `
  select (extract(epoch from ahead) * 1000)::double precision as ahead from test_clock`);

export async function keepClock(db: Database, clock: MovableClock): Promise<void> {
  if (!(clock instanceof AheadClock)) return;
  await db.run(keep, [clock.aheadMilliseconds]);
  await db.many(tell, [String(clock.aheadMilliseconds)]);
}

export async function keptClock(db: Database): Promise<number> {
  return (await db.one(find)).ahead;
}

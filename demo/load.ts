// The demo marketplace: loaded once, on the first start of a sandbox, through the same operations that people use.
import { statement } from '#kernel/database.ts';
import type { Temporal } from 'temporal-polyfill';
import type { Application } from '#platform/application.ts';
import { connectionOver } from '#platform/database/connection.ts';
import { addCast } from './stories/cast.ts';
import { playEurope } from './stories/europe.ts';
import { playGuarantee } from './stories/guarantee.ts';
import { playLyon } from './stories/lyon.ts';
import { playReputation } from './stories/reputation.ts';
import { playSupport } from './stories/support.ts';
import { demoPassword, Story } from './story.ts';

const name = 'first';
const begin = statement('demo.begin_load', `insert into demo_loads (name, began_at) values ($1, $2) on conflict do nothing`);
const find = statement<{ beganAt: Temporal.Instant; finishedAt: Temporal.Instant | null }>('demo.find_load', `
  select began_at as "beganAt", finished_at as "finishedAt" from demo_loads where name = $1`);
const finish = statement('demo.finish_load', `update demo_loads set finished_at = $2 where name = $1`);

export async function loadDemo(application: Application, say: (line: string) => void): Promise<void> {
  const db = connectionOver(application.engine.pool, false);
  await db.run(begin, [name, application.engine.clock.now()]);
  const load = await db.one(find, [name]);
  if (load.finishedAt) return;

  say('Loading the demo marketplace (once)');
  const story = new Story(application, name, load.beganAt);
  await story.on(30, '08:00');
  const cast = await addCast(story, (done, of) => done % 10 === 0 && say(`  people: ${done} of ${of}`));
  say('  a painter’s first contacts');
  await playGuarantee(new Story(application, `${name}-guarantee`, load.beganAt), cast);
  say('  a month in Lyon');
  await playLyon(story, cast);
  say('  the other countries');
  const europe = new Story(application, `${name}-europe`, load.beganAt);
  await playEurope(europe, cast);
  say('  papers and reviews');
  await playReputation(new Story(application, `${name}-reputation`, load.beganAt), cast);
  await playSupport(new Story(application, `${name}-support`, load.beganAt), cast);
  await db.run(finish, [name, application.engine.clock.now()]);
}

/** Whom to sign in as, for the terminal. */
export async function demoSignIns(application: Application): Promise<readonly string[]> {
  const { people } = await application.house();
  const shown = people.slice(0, 9).map(({ name: who, role }) => `  ${who.padEnd(22)} ${role}`);
  return shown.length > 0 ? ['Sign in as one of these from the bar at the top of each page (password "' + demoPassword + '"):', ...shown] : [];
}

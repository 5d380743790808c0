// A story plays in marketplace time: each act at its moment, with the jobs that fall due on the way. Every write carries a
// key made of its place in the story, so that a load that was cut off goes on where it stopped and does nothing twice.
import { Temporal } from 'temporal-polyfill';
import type { Actor, Member, Operator, OperatorRole } from '#kernel/actor.ts';
import { system } from '#kernel/actor.ts';
import type { InputOf, Operation, OutputOf } from '#kernel/operation.ts';
import type { Locale } from '#kernel/text.ts';
import type { Application } from '#platform/application.ts';
import { StillClock } from '#platform/clock.ts';
import { advance } from '#platform/jobs/advance.ts';
import { perform, type Engine } from '#platform/perform.ts';
import type { modules } from '../src/app.ts';

type Modules = typeof modules;
type Named<M extends keyof Modules, K extends keyof Modules[M]['operations']> = Modules[M]['operations'][K] extends Operation ? Modules[M]['operations'][K] : never;

export class Story {
  readonly engine: Engine;
  readonly #application: Application;
  readonly #clock: StillClock;
  readonly #name: string;
  readonly #today: Temporal.ZonedDateTime;
  #act = 0;

  constructor(application: Application, name: string, began: Temporal.Instant) {
    this.#application = application;
    this.#name = name;
    this.#today = began.toZonedDateTimeISO('Europe/Paris').startOfDay();
    this.#clock = new StillClock(this.#today.subtract({ days: 60 }).toInstant().toString());
    this.engine = { ...application.engine, clock: this.#clock };
  }

  /** Moves to a day before today at a time of day in Paris, running what falls due until then. */
  async on(daysAgo: number, time: string): Promise<void> {
    const moment = this.#today.subtract({ days: daysAgo }).withPlainTime(time).toInstant();
    await advance(this.engine, this.#clock, moment, (task, error) => {
      throw new Error(`the demo stumbled over ${task}`, { cause: error });
    });
  }

  async wait(minutes: number): Promise<void> {
    await advance(this.engine, this.#clock, this.#clock.now().add({ minutes }));
  }

  get now(): Temporal.Instant {
    return this.#clock.now();
  }

  day(daysFromToday: number): string {
    return this.#today.add({ days: daysFromToday }).toPlainDate().toString();
  }

  async does<M extends keyof Modules, K extends keyof Modules[M]['operations'] & string>(
    actor: Actor,
    module: M,
    verb: K,
    input: InputOf<Named<M, K>>,
    locale: Locale = 'fr',
  ): Promise<OutputOf<Named<M, K>>> {
    const operation = this.#application.operation(`${module}.${verb}`);
    if (!operation) throw new Error(`no operation is called ${module}.${verb}`);
    this.#act++;
    const idempotencyKey = `demo:${this.#name}:${String(this.#act).padStart(6, '0')}`;
    return (await perform(this.engine, operation, input as never, { actor, locale, via: 'demo', idempotencyKey })) as OutputOf<Named<M, K>>;
  }
}

export type Somebody = { readonly name: string; readonly email: string; readonly locale: Locale; readonly market: string; readonly rank?: number };

/** The password of everyone who can be signed in as. */
export const demoPassword = 'entremise demo';

export async function addMember(story: Story, who: Somebody, pro: boolean, legal_status: 'sole_trader' | null = 'sole_trader'): Promise<Member> {
  const { id } = await story.does(system('demo'), 'identity', 'addDemoPerson', { ...who, pro, legal_status, ...(who.rank === undefined ? {} : { password: demoPassword }) });
  return { kind: 'member', id, name: who.name, pro, scopes: null };
}

export async function addOperator(story: Story, who: Somebody, roles: readonly OperatorRole[]): Promise<Operator> {
  const { id } = await story.does(system('demo'), 'identity', 'addDemoPerson', { ...who, roles: [...roles], password: demoPassword });
  return { kind: 'operator', id, name: who.name, roles: new Set(roles), scopes: null };
}

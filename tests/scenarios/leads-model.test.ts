// Random histories of clients, pros and operators, played on the product and on a plain model of the clauses: after each command
// both answer the same, and every balance, lead, contact and claim is the same.
//   MODEL_OPERATIONS=100000   how many commands (5000 when not said)
//   MODEL_SEED=…              another seed; with the MODEL_PATH=… of a failure it plays that counterexample again
//   MODEL_SHRINK=1            look for a shorter counterexample (minutes)
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { end, histories, type Count, type Real } from './leads-model/commands.ts';
import { Model, type Service } from './leads-model/model.ts';
import { modelWorld, type ModelWorld } from './leads-model/world.ts';

const wanted = Number(process.env['MODEL_OPERATIONS'] ?? 5000);
const seed = Number(process.env['MODEL_SEED'] ?? 20260302);
const path = process.env['MODEL_PATH'];
/** One database a chapter, so that a long run does not become a slow one. */
const chapter = 5000;
const historiesAtOnce = 5;
/** A chapter that never came to one of these has proven little. */
const mustMeet = [
  'send: checking', 'answer: paid', 'answer: lead.credits_too_few', 'answer: lead.request_full', 'answer: lead.answers_stopped', 'answer: lead.request_ended',
  'buy: paid', 'buy: lead.credits_too_few', 'pay: paid', 'clientWrites: waiting', 'clientWrites: no_thanks', 'clientRefuses: no_thanks', 'subscribe: priority.running',
  'claim: granted null', 'claim: refused null', 'claim: open until', 'claim: waiting until', 'contest: contested until', 'contest: refund_claim.contest_too_late',
  'decide: granted until', 'decide: refused until', 'decide: confirmed until', 'decide: refund_claim.nothing_left', 'withdraw: withdrawn until',
];

test.each(Array.from({ length: Math.ceil(wanted / chapter) }, (_, nth) => [nth + 1, Math.min(chapter, wanted - nth * chapter)] as const))(
  'LEAD-2 LEAD-3 LEAD-4 LEAD-5 LEAD-6 REF-1 REF-2 REF-3 REF-6 the product answers and holds what a plain model does, chapter %i: %i commands',
  { timeout: 600_000 },
  async (nth, commands) => {
    const world = await modelWorld();
    const count: Count = { played: 0, met: new Map() };
    for (let round = 0; count.played < commands; round += 1) {
      const with_ = { seed: seed + nth * 1_000_003 + round * 7919, numRuns: historiesAtOnce, endOnFailure: !process.env['MODEL_SHRINK'] };
      await fc.assert(
        fc.asyncProperty(histories(140), async (story) => {
          const both = await begin(world, count);
          await fc.asyncModelRun(() => both, story);
          await end(both.model, both.real);
        }),
        path ? { ...with_, seed, path } : with_,
      );
      await world.expectInvariants();
    }
    console.log(`${count.played} commands, seed ${seed}, chapter ${nth}`);
    if (commands >= chapter) expect(mustMeet.filter((answer) => !count.met.has(answer))).toEqual([]);
  },
);

async function begin(world: ModelWorld, count: Count): Promise<{ model: Model; real: Real }> {
  const town = await world.town();
  const both: readonly Service[] = ['electrical-repair', 'electrical-installation'];
  const services = [both, both, both, ['electrical-repair'] as const];
  const pros = [];
  for (const offered of services) pros.push(await world.proAt(town, offered));
  const clients = [await world.person('Client', false), await world.person('Client', false)];
  await world.engine.runJobs();
  const model = new Model(world.clock.now().epochMilliseconds, pros.map(({ id }, nth) => ({ id, services: services[nth] ?? [] })));
  const people = new Map([...pros, ...clients].map((one) => [one.id, one]));
  // One of the pros asks for work too: nobody is offered their own request.
  return { model, real: { world, town, clients: [...clients, ...pros.slice(0, 1)], people, leadIds: new Map(), count } };
}

import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { isMarket, markets } from '#catalogue';
import { findPerson } from '#identity';
import { endOfDay, localDate } from '#kernel/business-time/index.ts';
import { newId, shortReference } from '#kernel/ids.ts';
import { day, id, minorUnits, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { promisers } from '../access.ts';
import { scheduleEnd } from './end-commitment.ts';
import { commitmentForNobody, creditsAreForPros, creditsOrMoney, dayIsOver } from './refusals.ts';
import { commitmentKinds, judgeRecording } from './rules.ts';
import { addCommitment, recordMove } from './store.ts';
import { tellPerson } from './tell-person.ts';
import { commitmentView, viewCommitment } from './views.ts';

export const recordCommitment = write({
  name: 'compliance.recordCommitment',
  summary: 'Record a promise to a person; what is not recorded does not exist',
  description: 'The person reads it at once and gets a mail. It is never changed: a new promise is a new commitment.',
  method: 'POST',
  path: '/people/{person}/commitments',
  clauses: ['ACC-9'],
  input: z.object({
    person: id(),
    kind: z.enum(commitmentKinds),
    wording: paragraphs(2000).describe('The promise, as the person will read it'),
    credits: z.int().min(1).max(100_000).optional(),
    amount_minor: minorUnits().min(1).optional().describe('In the currency of the person’s market'),
    until: day().optional().describe('The last day, included: of an offer, or by which it will be kept'),
  }),
  output: commitmentView,
  refusals: [commitmentForNobody, creditsOrMoney, creditsAreForPros, dayIsOver],
  allow: promisers,
  audit: (input, output) => ({ subject: `commitment:${output.id}`, concerns: [input.person], detail: { kind: input.kind } }),
  async run(call, input) {
    const person = await findPerson(call.db, input.person);

    if (!person || person.kind !== 'member' || person.state === 'closed' || !person.activatedAt) refuse(commitmentForNobody);
    if (input.credits !== undefined && input.amount_minor !== undefined) refuse(creditsOrMoney);
    if (input.credits !== undefined && !person.pro) refuse(creditsAreForPros);
    const market = person.market.slice(0, 2);
    const { timeZone, currency } = isMarket(market) ? markets[market] : markets.FR;
    if (input.until && input.until < localDate(call.now, timeZone).toString()) refuse(dayIsOver, { until: { day: input.until } });

    const commitment = newId();
    const reference = shortReference(commitment, 'C', 8);
    const untilAt = input.until ? endOfDay(Temporal.PlainDate.from(input.until), timeZone) : null;
    const amount = input.amount_minor === undefined ? null : { minor: input.amount_minor, currency };
    const rules = await rulesAt(call);
    const verdict = judgeRecording({ reference, kind: input.kind, credits: input.credits ?? null, amount, untilOn: input.until ?? null, untilAt });

    const decision = await recordDecision(call, { kind: 'grant', verdict, subject: `commitment:${commitment}`, concerns: [person.id], rules, byOperator: true, grounds: input.wording });
    const row = await call.db.one(addCommitment, [
      commitment, reference, person.id, input.kind, input.wording, input.credits ?? null, amount?.minor ?? null, amount?.currency ?? null,
      input.until ?? null, untilAt, call.actor.id, call.actor.name, call.now, rules.version, decision,
    ]);
    await recordMove(call, row.id, 'record');
    await scheduleEnd(call, row);
    await tellPerson(call, row, 'compliance.commitment_recorded', verdict.facts);

    return viewCommitment(call, row);
  },
});

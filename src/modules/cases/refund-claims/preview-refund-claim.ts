import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { readFacts } from '#kernel/read-fact.ts';
import { refuse } from '#kernel/refusal.ts';
import { gatherFacts } from './gather-facts.ts';
import { leadNotFound } from './refusals.ts';
import { barTexts, claimDeadline, findBars, judgeClaim, reasons, reasonTexts } from './rules.ts';
import { reviewDue } from './settle.ts';
import { viewRecord } from './view-record.ts';
import { recordView } from './views.ts';

const conditionNames = ['no_credits_taken', 'too_late', 'already_claimed'] as const;

export const previewRefundClaim = read({
  name: 'cases.previewRefundClaim',
  summary: 'Before claiming: what the record says, and what would become of a claim for each reason',
  description: 'Computed by the rule that decides the claim.',
  method: 'GET',
  path: '/leads/{lead}/refund-claim',
  clauses: ['REF-1', 'REF-2', 'REF-3', 'REF-6'],
  input: z.object({ lead: id() }),
  output: z.object({
    record: recordView,
    claim_until: z.string().describe('The last instant to claim'),
    due_at: z.string().describe('Decided by then, if claimed now and left to an operator'),
    conditions: z.array(z.object({ name: z.enum(conditionNames), state: z.enum(['met', 'lost']), clause: z.string(), facts: z.record(z.string(), z.string()) })),
    reasons: z.array(z.object({
      reason: z.int(),
      label: z.string(),
      outcome: z.enum(['grant', 'refuse', 'wait', 'ask_operator']),
      because: z.array(z.string()),
      facts: z.record(z.string(), z.string()),
    })),
  }),
  refusals: [leadNotFound],
  allow: pros,
  async run(call, input) {
    const gathered = await gatherFacts(call, input.lead, call.actor.id);

    if (!gathered) refuse(leadNotFound);

    const { record, facts, rules, parameters } = gathered;
    const bars = findBars(facts, null, parameters);
    const words = (of: Parameters<typeof readFacts>[0]) => readFacts(of, call.locale, { now: call.now, zone: facts.zone });
    return {
      record: viewRecord(record, call.locale),
      claim_until: claimDeadline(facts, parameters.windowDays).toString(),
      due_at: reviewDue(call, record.market, rules).toString(),
      conditions: conditionNames.map((name) => {
        const bar = bars.find((found) => found.name === name);
        return { name, state: bar ? ('lost' as const) : ('met' as const), clause: name === 'already_claimed' ? 'REF-6' : 'REF-1', facts: bar ? words(bar.facts) : {} };
      }),
      reasons: reasons.map((reason) => {
        const judged = judgeClaim(facts, reason, parameters);
        return {
          reason,
          label: reasonTexts[reason][call.locale],
          outcome: judged.outcome,
          because: findBars(facts, reason, parameters).map((bar) => barTexts[bar.name][call.locale]),
          facts: words(judged.facts),
        };
      }),
    };
  },
});

import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { reviewDue } from '../refund-claims/settle.ts';
import { countedRows, gatherFacts } from './gather-facts.ts';
import { fates, judgeGuarantee } from './rules.ts';
import { listClaimsOfPro } from './store.ts';
import { conditionView, guaranteeClaimSummary, guaranteeContactView, viewClaim, viewCondition } from './views.ts';
import { viewContacts } from './view-contacts.ts';
import { fateTexts } from './words.ts';

export const readGuarantee = read({
  name: 'cases.readGuarantee',
  summary: 'My first-contacts guarantee: every condition met, not yet or lost, with what to do next and until when',
  description: 'Computed by the rule that decides a claim.',
  method: 'GET',
  path: '/guarantee',
  clauses: ['GUAR-1', 'GUAR-2', 'GUAR-3', 'GUAR-4', 'GUAR-5', 'GUAR-6', 'GUAR-7', 'GUAR-8'],
  input: z.object({}),
  output: z.object({
    state: z.enum(['met', 'not_yet', 'lost']).describe('Of all conditions together; lost: a claim would be refused'),
    needed: z.int().describe('Contacts that the guarantee covers'),
    bought: z.int().describe('Contacts that count so far'),
    refunded: z.int().describe('Contacts refunded, which do not count'),
    credits: z.int().describe('Taken for the contacts that count, after discount'),
    conditions: z.array(conditionView),
    contacts: z.array(guaranteeContactView),
    fates: z.array(z.object({ fate: z.enum(fates), label: z.string() })).describe('What can have become of a contact'),
    rulebook_version: z.int(),
    due_at: z.string().describe('Decided by then, if claimed now'),
    draft: z.uuid().nullable().describe('A claim that is begun and not yet made'),
    claims: z.array(guaranteeClaimSummary).describe('Claims made, newest first'),
  }),
  allow: pros,
  async run(call) {
    const gathered = await gatherFacts(call, call.actor.id);
    const { facts, parameters, rules, live } = gathered;
    const { state, conditions, counted } = judgeGuarantee(facts, parameters, call.now);
    return {
      state,
      needed: parameters.contacts,
      bought: counted.length,
      refunded: facts.contacts.filter(({ refunded }) => refunded).length,
      credits: counted.reduce((sum, { credits }) => sum + credits, 0),
      conditions: conditions.map((condition) => viewCondition(condition, call.locale, { now: call.now, zone: facts.zone }, rules)),
      contacts: await viewContacts(call, countedRows(gathered), gathered, gathered.statements),
      fates: fates.map((fate) => ({ fate, label: fateTexts[fate][call.locale] })),
      rulebook_version: rules.version,
      due_at: reviewDue(call, gathered.market, rules).toString(),
      draft: live?.state === 'draft' ? live.id : null,
      claims: (await call.db.many(listClaimsOfPro, [call.actor.id])).map(viewClaim),
    };
  },
});

import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { gatherFacts } from './guarantee/gather-facts.ts';
import { judgeGuarantee } from './guarantee/rules.ts';
import { listClaimsOfPro as listGuaranteeClaimsOfPro } from './guarantee/store.ts';
import { guaranteeClaimSummary, viewClaim as viewGuaranteeClaim } from './guarantee/views.ts';
import { listClaimsOfPro } from './refund-claims/store.ts';
import { claimSummaryView, viewClaim } from './refund-claims/views.ts';

const most = 50;

export const readPersonCases = read({
  name: 'cases.readPersonCases',
  summary: 'One pro’s claims and how their first-contacts guarantee stands, for those who answer them',
  method: 'GET',
  path: '/people/{id}/cases',
  clauses: ['REF-4', 'GUAR-7', 'GUAR-8'],
  input: z.object({ id: id() }),
  output: z.object({
    refund_claims: z.array(claimSummaryView).describe('The latest'),
    guarantee: z.object({ state: z.enum(['met', 'not_yet', 'lost']), bought: z.int(), needed: z.int() }).nullable().describe('Null before the first purchase'),
    guarantee_claims: z.array(guaranteeClaimSummary).describe('Newest first; `abuse` is a sanction (GUAR-7)'),
  }),
  allow: operators('admin', 'support'),
  audit: (input) => ({ subject: `cases:${input.id}`, concerns: [input.id] }),
  async run(call, input) {
    const { facts, parameters } = await gatherFacts(call, input.id);
    const { state, counted } = judgeGuarantee(facts, parameters, call.now);
    return {
      refund_claims: (await call.db.many(listClaimsOfPro, [input.id, null, null, most, null])).map(viewClaim),
      guarantee: counted.length > 0 ? { state, bought: counted.length, needed: parameters.contacts } : null,
      guarantee_claims: (await call.db.many(listGuaranteeClaimsOfPro, [input.id])).map(viewGuaranteeClaim),
    };
  },
});

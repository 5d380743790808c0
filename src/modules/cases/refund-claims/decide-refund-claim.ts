import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { verdict } from '#kernel/decision.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { findClause } from '#rulebook';
import { gatherFacts } from './gather-facts.ts';
import { claimClosed, claimNotFound, claimWaits, clauseNotApplicable, contactClaimed, mistakeUsedUp, nothingLeft, otherOperatorDecides, stateTexts } from './refusals.ts';
import { reasonTexts } from './rules.ts';
import { settle } from './settle.ts';
import { findClaim, lockClaim, lockClaimsOfPro } from './store.ts';
import { claimSummaryView, viewClaim } from './views.ts';

export const decideRefundClaim = write({
  name: 'cases.decideRefundClaim',
  summary: 'Decide a refund claim, with the rules it rests on and the grounds that are read',
  method: 'POST',
  path: '/refund-claims/{claim}/decision',
  clauses: ['REF-2', 'REF-3', 'REF-4', 'REF-5', 'REF-6'],
  input: z.object({
    claim: id(),
    outcome: z.enum(['grant', 'refuse']),
    clauses: z.array(z.string().max(12)).min(1).max(8),
    grounds: paragraphs(4000, 20).describe('Read by the pro'),
  }),
  output: claimSummaryView,
  refusals: [claimNotFound, claimWaits, claimClosed, otherOperatorDecides, clauseNotApplicable, contactClaimed, mistakeUsedUp, nothingLeft],
  allow: operators('support', 'follow-up', 'admin'),
  audit: (input, output) => ({ subject: `refund_claim:${input.claim}`, detail: { outcome: input.outcome, state: output.state } }),
  async run(call, input) {
    const seen = await call.db.maybe(findClaim, [input.claim]);
    if (!seen) refuse(claimNotFound);
    await call.db.many(lockClaimsOfPro, [seen.pro]);
    const claim = await call.db.maybe(lockClaim, [input.claim]);

    if (!claim) refuse(claimNotFound);
    if (claim.state === 'waiting') refuse(claimWaits);
    if (claim.state !== 'open' && claim.state !== 'contested') refuse(claimClosed, { state: { text: stateTexts[claim.state] } });
    if (claim.state === 'contested' && claim.firstDecidedBy === call.actor.id) refuse(otherOperatorDecides);
    for (const clause of input.clauses) if (!findClause(clause)) refuse(clauseNotApplicable, { clause });

    const gathered = await gatherFacts(call, claim.lead, claim.pro, claim);
    assert(gathered, 'a claim has its lead');
    const { earlierClaim, mistakeUsed } = gathered.facts;
    if (input.outcome === 'grant' && earlierClaim) refuse(contactClaimed, { reference: earlierClaim.reference });
    if (input.outcome === 'grant' && claim.reason === 5 && mistakeUsed) refuse(mistakeUsedUp, { reference: mistakeUsed.reference });

    const decided = verdict(input.outcome, [...new Set(input.clauses)], {
      claim_reason: { text: reasonTexts[claim.reason] },
      ...(claim.statement ? { claim_statement: claim.statement } : {}),
      ...(input.outcome === 'grant' ? { credits_back: { credits: claim.credits } } : {}),
    });
    await settle(call, { claim, verdict: decided, rules: gathered.rules, postingOfCharge: gathered.record.contact?.posting ?? null, byOperator: true, grounds: input.grounds });

    const after = await call.db.maybe(findClaim, [claim.id]);
    assert(after, 'the claim is there');
    return viewClaim(after);
  },
});

import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { verdict } from '#kernel/decision.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { gatherPack } from './gather-pack.ts';
import { packAppealClosed, packDisputed, packOnce, packRefundNotFound, packUsed } from './refusals.ts';
import { judgePack } from './rules.ts';
import { keepDecisionOf, payBack, recordPackMove, tellPackOutcome } from './settle-pack.ts';
import { decidePackClaim, findPackClaim, lockPackClaim, lockPackClaimsOf } from './store.ts';
import { packClaimView, viewPackClaim } from './views.ts';

export const decidePackRefund = write({
  name: 'cases.decidePackRefund',
  summary: 'Decide an appeal about a pack refund, with grounds that are read; the record’s own decision was the first',
  method: 'POST',
  path: '/pack-refunds/{claim}/decision',
  clauses: ['REF-5', 'REF-6'],
  input: z.object({ claim: id(), outcome: z.enum(['grant', 'refuse']), grounds: paragraphs(4000, 20).describe('Read by the pro') }),
  output: packClaimView,
  refusals: [packRefundNotFound, packAppealClosed, packOnce, packDisputed, packUsed],
  allow: operators('support', 'finance', 'admin'),
  audit: (input, output) => ({ subject: `pack_refund:${input.claim}`, detail: { outcome: input.outcome, state: output.state } }),
  async run(call, input) {
    const seen = await call.db.maybe(findPackClaim, [input.claim]);
    if (!seen) refuse(packRefundNotFound);
    await call.db.many(lockPackClaimsOf, [seen.pro]);
    const claim = await call.db.maybe(lockPackClaim, [input.claim]);
    const gathered = await gatherPack({ db: call.db, now: seen.claimedAt }, seen.payment, null);
    assert(claim && gathered, 'a claim has its pack');
    const granted = input.outcome === 'grant';
    const { payment, facts, rules, parameters } = gathered;

    if (claim.state !== 'contested') refuse(packAppealClosed);
    if (granted && facts.earlier) refuse(packOnce, { reference: facts.earlier.reference });
    if (granted && payment.state !== 'succeeded') refuse(packDisputed);

    const found = judgePack(facts, parameters);
    const decided = verdict(input.outcome, ['REF-5', 'REF-6'], { ...found.facts, ...(granted ? { money_within: parameters.moneyWithin } : {}) });
    const { decision, moneyDueAt } = await keepDecisionOf(call, claim.id, claim.pro, { verdict: decided, rules, market: claim.market, grounds: input.grounds, byOperator: true, canContest: false });
    const after = await call.db.maybe(decidePackClaim, [claim.id, granted ? 'granted' : 'confirmed', decision, call.actor.id, call.now, moneyDueAt]);
    assert(after, 'it was contested under the lock');
    await recordPackMove(call, claim.id, granted ? 'grant' : 'confirm');
    await call.cancelScheduled(`pack_refund_due:${claim.id}`);
    await tellPackOutcome(call, after);
    if (granted) await payBack(call, after);

    return viewPackClaim(after);
  },
});

import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { newId, shortReference } from '#kernel/ids.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { gatherPack } from './gather-pack.ts';
import { packClaimed, packDisputed, packNotConfirmed, packNotFound, packUsed } from './refusals.ts';
import { judgePack } from './rules.ts';
import { keepDecisionOf, payBack, recordPackMove, tellPackOutcome } from './settle-pack.ts';
import { keepPackClaim, listClaimsOfPayments, lockPackClaimsOf } from './store.ts';
import { packClaimView, viewPackClaim } from './views.ts';

export const claimPackRefund = write({
  name: 'cases.claimPackRefund',
  summary: 'Claim the money of an unused pack back; decided from the record at once',
  description: 'The only refund in money: in time, no credit of the pack used, no suitable request offered since the purchase, once per pro. Everything else comes back as credits.',
  method: 'POST',
  path: '/pack-refunds',
  clauses: ['REF-5', 'PAY-2', 'PAY-3'],
  input: z.object({ payment: id(), confirmed: z.boolean().describe('The credits of the pack go, the money comes back') }),
  output: packClaimView,
  refusals: [packNotFound, packNotConfirmed, packClaimed, packDisputed, packUsed],
  allow: pros,
  audit: (input, output) => ({ subject: `pack_refund:${output.id}`, detail: { payment: input.payment, state: output.state } }),
  async run(call, input) {
    const pro = call.actor.id;
    await call.db.many(lockPackClaimsOf, [pro]);
    const gathered = await gatherPack(call, input.payment, pro);

    if (!gathered) refuse(packNotFound);
    const { payment, facts, rules, parameters } = gathered;
    if (!input.confirmed) refuse(packNotConfirmed, {}, [{ path: 'confirmed', say: packNotConfirmed.say }]);
    const [earlier] = await call.db.many(listClaimsOfPayments, [[payment.id]]);
    if (earlier) refuse(packClaimed, { reference: earlier.reference });
    if (payment.state !== 'succeeded') refuse(packDisputed);

    const verdict = judgePack(facts, parameters);

    const claimId = newId();
    const { decision, contestUntil, moneyDueAt } = await keepDecisionOf(call, claimId, pro, { verdict, rules, market: payment.market, canContest: true });
    const state = verdict.outcome === 'grant' ? 'granted' : 'refused';
    const claim = await call.db.one(keepPackClaim, [
      claimId, shortReference(claimId, 'M'), payment.id, pro, payment.market, payment.currency, payment.grossMinor, payment.credits, state, rules.version, call.now, decision, moneyDueAt, contestUntil,
    ]);
    await recordPackMove(call, claimId, verdict.outcome);
    await tellPackOutcome(call, claim);
    if (state === 'granted') await payBack(call, claim);

    return viewPackClaim(claim);
  },
});

import * as z from 'zod';
import { calendarOf, marketOf } from '#catalogue';
import { pros } from '#kernel/allow.ts';
import { addBusinessDays, isWithin } from '#kernel/business-time/index.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { rulesOfVersion } from '#rulebook';
import { packContestTooLate, packNotContestable, packRefundNotFound } from './refusals.ts';
import { lastDay } from './rules.ts';
import { recordPackMove } from './settle-pack.ts';
import { contestPackClaim, findPackClaimOf, lockPackClaimsOf } from './store.ts';
import { packClaimView, viewPackClaim } from './views.ts';

export const contestPackRefund = write({
  name: 'cases.contestPackRefund',
  summary: 'Contest the refusal of a pack refund, once, with new facts; a person decides',
  method: 'POST',
  path: '/pack-refunds/{claim}/contest',
  clauses: ['REF-6'],
  input: z.object({ claim: id(), statement: paragraphs(4000, 20).describe('The new facts') }),
  output: packClaimView,
  refusals: [packRefundNotFound, packNotContestable, packContestTooLate],
  allow: pros,
  audit: (input) => ({ subject: `pack_refund:${input.claim}` }),
  async run(call, input) {
    await call.db.many(lockPackClaimsOf, [call.actor.id]);
    const claim = await call.db.maybe(findPackClaimOf, [input.claim, call.actor.id]);

    if (!claim) refuse(packRefundNotFound);
    if (claim.state !== 'refused' || !claim.contestUntil) refuse(packNotContestable);
    if (!isWithin(call.now, claim.contestUntil)) refuse(packContestTooLate, { until: { until_end_of: lastDay(claim.contestUntil, marketOf(claim.market).timeZone) } });

    const rules = await rulesOfVersion(call, claim.rulebookVersion);
    const { due } = addBusinessDays(call.now, rules.whole('appeal.review'), calendarOf(claim.market));
    const after = await call.db.maybe(contestPackClaim, [claim.id, input.statement, call.now, due]);
    assert(after, 'the claim was refused and not contested');
    await recordPackMove(call, claim.id, 'contest');
    await call.schedule('cases.noticeOverduePackAppeal', { claim: claim.id }, due, `pack_refund_due:${claim.id}`);

    await call.emit('cases.refund_claim_contested', { to: [claim.pro], facts: { reference: claim.reference, due: { moment: due.toString(), zone: marketOf(claim.market).timeZone } }, path: `/credits/packs/${claim.payment}` });

    return viewPackClaim(after);
  },
});

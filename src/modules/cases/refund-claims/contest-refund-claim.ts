import * as z from 'zod';
import { calendarOf, marketOf } from '#catalogue';
import { pros } from '#kernel/allow.ts';
import { addBusinessDays, isWithin } from '#kernel/business-time/index.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { rulesOfVersion } from '#rulebook';
import { findReadableClaim } from './access.ts';
import { claimNotFound, contestTooLate, notContestable } from './refusals.ts';
import { lastDayOf } from './rules.ts';
import { recordMove } from './settle.ts';
import { contestClaim, findClaim, lockClaimsOfPro } from './store.ts';
import { claimSummaryView, viewClaim } from './views.ts';

export const contestRefundClaim = write({
  name: 'cases.contestRefundClaim',
  summary: 'Contest a refused refund claim, once, with new facts; another operator decides',
  method: 'POST',
  path: '/refund-claims/{claim}/contest',
  clauses: ['REF-6'],
  input: z.object({ claim: id(), statement: paragraphs(4000, 20).describe('The new facts') }),
  output: claimSummaryView,
  refusals: [claimNotFound, notContestable, contestTooLate],
  allow: pros,
  audit: (input) => ({ subject: `refund_claim:${input.claim}` }),
  async run(call, input) {
    await call.db.many(lockClaimsOfPro, [call.actor.id]);
    const claim = await findReadableClaim(call, input.claim);

    if (!claim) refuse(claimNotFound);
    if (claim.state !== 'refused' || claim.contestedAt || !claim.contestUntil) refuse(notContestable);
    if (!isWithin(call.now, claim.contestUntil)) refuse(contestTooLate, { until: { until_end_of: lastDayOf(claim.contestUntil, marketOf(claim.market).timeZone) } });

    const rules = await rulesOfVersion(call, claim.rulebookVersion);
    const { due } = addBusinessDays(call.now, rules.whole('appeal.review'), calendarOf(claim.market));
    const contested = await call.db.run(contestClaim, [claim.id, input.statement, call.now, due]);
    assert(contested === 1, 'the claim was refused and not contested');
    await recordMove(call, claim.id, 'contest');
    await call.schedule('cases.noticeOverdueClaim', { claim: claim.id }, due, `refund_claim_due:${claim.id}`);

    await call.emit('cases.refund_claim_contested', { to: [claim.pro], facts: { reference: claim.reference, due: { moment: due.toString(), zone: marketOf(claim.market).timeZone } }, path: `/refund-claims/${claim.id}` });

    const after = await call.db.maybe(findClaim, [claim.id]);
    assert(after, 'the claim is there');
    return viewClaim(after);
  },
});

import * as z from 'zod';
import { calendarOf, marketOf } from '#catalogue';
import { pros } from '#kernel/allow.ts';
import { addBusinessDays, isWithin } from '#kernel/business-time/index.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { rulesOfVersion } from '#rulebook';
import { findReadableGuaranteeClaim } from './access.ts';
import { guaranteeClaimNotFound, guaranteeClaimUnderWay, guaranteeContestTooLate, guaranteeNotContestable, stateTexts } from './refusals.ts';
import { recordMove } from './settle.ts';
import { contestClaim, findClaim, findLiveClaim, lockGuaranteeOfPro } from './store.ts';
import { guaranteeClaimSummary, viewClaim } from './views.ts';

export const contestGuaranteeClaim = write({
  name: 'cases.contestGuaranteeClaim',
  summary: 'Contest a refused guarantee claim, or the suspension that came with it, once; another operator decides',
  method: 'POST',
  path: '/guarantee/claims/{claim}/contest',
  clauses: ['REF-6', 'SAN-4'],
  input: z.object({ claim: id(), statement: paragraphs(4000, 20).describe('The new facts') }),
  output: guaranteeClaimSummary,
  refusals: [guaranteeClaimNotFound, guaranteeNotContestable, guaranteeContestTooLate, guaranteeClaimUnderWay],
  allow: pros,
  audit: (input) => ({ subject: `guarantee_claim:${input.claim}` }),
  async run(call, input) {
    await call.db.many(lockGuaranteeOfPro, [call.actor.id]);
    const claim = await findReadableGuaranteeClaim(call, input.claim);
    const live = await call.db.maybe(findLiveClaim, [call.actor.id]);

    if (!claim) refuse(guaranteeClaimNotFound);
    if (claim.state !== 'refused' || claim.contestedAt || !claim.contestUntil) refuse(guaranteeNotContestable);
    if (!isWithin(call.now, claim.contestUntil)) refuse(guaranteeContestTooLate, { until: { moment: claim.contestUntil.toString(), zone: marketOf(claim.market).timeZone } });
    if (live) refuse(guaranteeClaimUnderWay, { reference: live.reference, state: { text: stateTexts[live.state] } });

    assert(claim.rulebookVersion, 'a claim that was made has its rules');
    const rules = await rulesOfVersion(call, claim.rulebookVersion);
    const { due } = addBusinessDays(call.now, rules.whole('appeal.review'), calendarOf(claim.market));
    const contested = await call.db.run(contestClaim, [claim.id, input.statement, call.now, due]);
    assert(contested === 1, 'the claim was refused and not contested');
    await recordMove(call, claim.id, 'contest');
    await call.schedule('cases.noticeOverdueGuaranteeClaim', { claim: claim.id }, due, `guarantee_due:${claim.id}`);

    const after = await call.db.maybe(findClaim, [claim.id]);
    assert(after, 'the claim is there');
    return viewClaim(after);
  },
});

import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { findReadableClaim } from './access.ts';
import { claimClosed, claimNotFound, nothingLeft, stateTexts } from './refusals.ts';
import { recordMove, resumeWaiting } from './settle.ts';
import { findClaim, lockClaimsOfPro, moveClaim } from './store.ts';
import { claimSummaryView, viewClaim } from './views.ts';

export const withdrawRefundClaim = write({
  name: 'cases.withdrawRefundClaim',
  summary: 'Take a refund claim back; it then does not count as the contact’s claim',
  method: 'POST',
  path: '/refund-claims/{claim}/withdraw',
  clauses: ['REF-6'],
  input: z.object({ claim: id() }),
  output: claimSummaryView,
  refusals: [claimNotFound, claimClosed, nothingLeft],
  allow: pros,
  audit: (input) => ({ subject: `refund_claim:${input.claim}` }),
  async run(call, input) {
    await call.db.many(lockClaimsOfPro, [call.actor.id]);
    const claim = await findReadableClaim(call, input.claim);

    if (!claim) refuse(claimNotFound);
    const moved = ['open', 'waiting'].includes(claim.state) ? await call.db.run(moveClaim, [claim.id, claim.state, 'withdrawn', null]) : 0;
    if (moved === 0) refuse(claimClosed, { state: { text: stateTexts[claim.state] } });

    await recordMove(call, claim.id, 'withdraw');
    await call.cancelScheduled(`refund_claim_due:${claim.id}`);
    await resumeWaiting(call, claim);

    const after = await call.db.maybe(findClaim, [claim.id]);
    assert(after, 'the claim is there');
    return viewClaim(after);
  },
});

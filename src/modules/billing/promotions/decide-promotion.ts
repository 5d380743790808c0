import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { verdict } from '#kernel/decision.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { credits as wholeCredits } from '#kernel/money.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { grantCredits } from '#ledger';
import { recordDecision, rulesOfVersion } from '#rulebook';
import { promotionDecided, promotionNotFound } from './refusals.ts';
import { lockPromotion, settlePromotion, type PromotionRow } from './store.ts';
import { promotionView, viewPromotion } from './views.ts';

export const decidePromotion = write({
  name: 'billing.decidePromotion',
  summary: 'Grant the credits of a publication, or refuse them with a reason that the pro reads',
  method: 'POST',
  path: '/promotions/{promotion}/decision',
  clauses: ['LEAD-7'],
  input: z.object({ promotion: id(), outcome: z.enum(['grant', 'refuse']), grounds: paragraphs(2000, 10).describe('Read by the pro') }),
  output: promotionView,
  refusals: [promotionNotFound, promotionDecided],
  allow: operators('moderator', 'admin'),
  audit: (input) => ({ subject: `promotion:${input.promotion}`, detail: { outcome: input.outcome } }),
  async run(call, input) {
    const row = await call.db.maybe(lockPromotion, [input.promotion]);

    if (!row) refuse(promotionNotFound);
    if (row.state !== 'open') refuse(promotionDecided);

    const granted = input.outcome === 'grant';
    const decision = await recordDecision(call, {
      kind: granted ? 'grant' : 'refuse',
      verdict: verdict(granted ? 'promotion_granted' : 'promotion_refused', ['LEAD-7'], {
        promotion_address: row.address,
        promotion_submitted: { moment: row.submittedAt.toString() },
        ...(granted ? { promotion_credits: { credits: row.credits } } : {}),
      }),
      subject: `promotion:${row.id}`,
      concerns: [row.pro],
      rules: await rulesOfVersion(call, row.rulebookVersion),
      byOperator: true,
      grounds: input.grounds,
    });

    const { id: promotion, pro, reference, credits } = row;
    const posting = granted ? await give(row) : null;
    const after = await call.db.maybe(settlePromotion, [promotion, granted ? 'granted' : 'refused', decision, call.actor.id, call.now, input.grounds, posting]);
    assert(after, 'it was open under the lock');
    await call.emit(granted ? 'billing.promotion_granted' : 'billing.promotion_refused', {
      to: [pro], facts: { reference, credits: { credits }, grounds: input.grounds }, path: '/credits/promotion',
    });
    await call.tell([pro], 'credits');
    return viewPromotion(after);

    async function give({ id: cause, pro: owner, credits: amount }: PromotionRow): Promise<string> {
      const { postingId } = await grantCredits(call, {
        owner, credits: wholeCredits(amount), as: 'promotion', cause: `promotion:${cause}`, decision, subject: `promotion:${cause}`, facts: { clause: { clause: 'LEAD-7' } },
      });
      return postingId;
    }
  },
});

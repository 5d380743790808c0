import * as z from 'zod';
import { visitors } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import { line } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { recordReviewMove, tellPublished } from '../reviews/publish.ts';
import { addReview } from '../reviews/store.ts';
import { reviewView, viewReview } from '../reviews/views.ts';
import { reviewText, takeText } from '../take-text.ts';
import { takeInvitation } from './open-link.ts';
import { invitationClosed, linkUnknown } from './refusals.ts';
import { answerInvitation } from './store.ts';

export const leaveFormerReview = write({
  name: 'reputation.leaveFormerReview',
  summary: 'Leave a review by the private link of an invitation, without an account',
  description: 'Published at once, marked as that of an invited former client, apart from the ratings of proven contacts.',
  method: 'POST',
  path: '/former-client-links/{token}/review',
  clauses: ['REV-2'],
  secret: true,
  input: z.object({ token: z.string().min(20).max(100), name: line(80, 2).describe('The name that is shown'), rating: z.int().min(1).max(5), text: reviewText() }),
  output: reviewView,
  refusals: [linkUnknown, invitationClosed],
  allow: visitors,
  audit: (_input, output) => ({ subject: `review:${output.id}` }),
  async run(call, input) {
    const invitation = await takeInvitation(call, input.token);

    const review = await call.db.one(addReview, [
      newId(), null, invitation.id, 'work', 'client', null, input.name, invitation.pro, null, invitation.work, input.rating, await takeText(call, input.text),
      'published', (await rulesAt(call)).version, call.now, null, call.now,
    ]);
    assert((await call.db.run(answerInvitation, [invitation.id, 'reviewed', call.now])) === 1, 'a locked invitation can be answered');
    await call.cancelScheduled(`former_client_end:${invitation.id}`);
    await recordReviewMove(call, review.id, 'write');
    await tellPublished(call, review, input.name);

    return viewReview(review, new Map(), call.locale);
  },
});

import * as z from 'zod';
import { findPeople } from '#identity';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { replyText, takeText } from '../take-text.ts';
import { findReceived } from './access.ts';
import { recordReviewMove } from './publish.ts';
import { alreadyReplied, reviewHidden, reviewNotFound } from './refusals.ts';
import { lockReview, replyToReview as keepReply } from './store.ts';
import { namesOf, reviewView, viewReview } from './views.ts';

export const replyToReview = write({
  name: 'reputation.replyToReview',
  summary: 'Publish the one public reply to a review about me',
  method: 'POST',
  path: '/reviews/{review}/reply',
  clauses: ['REV-1'],
  input: z.object({ review: id(), text: replyText() }),
  output: reviewView,
  refusals: [reviewNotFound, reviewHidden, alreadyReplied],
  allow: members,
  audit: (input) => ({ subject: `review:${input.review}` }),
  async run(call, input) {
    await call.db.maybe(lockReview, [input.review]);
    const review = await findReceived(call, input.review);

    if (!review) refuse(reviewNotFound);
    if (review.state === 'hidden') refuse(reviewHidden);
    if (review.reply) refuse(alreadyReplied);

    const reply = await takeText(call, input.text);
    if ((await call.db.run(keepReply, [review.id, reply, call.now])) === 0) refuse(alreadyReplied);
    await recordReviewMove(call, review.id, 'reply');
    if (review.author) {
      await call.emit('reputation.review_replied', {
        to: [review.author], review: review.id, facts: { author: call.actor.name }, path: `/reviews#review-${review.id}`,
      });
    }

    const names = namesOf(await findPeople(call.db, review.author ? [review.author] : []));
    return viewReview({ ...review, reply, repliedAt: call.now }, names, call.locale);
  },
});

// Showing a review: moved, and the person reviewed is told.
import { findPerson } from '#identity';
import type { Call, Task } from '#kernel/operation.ts';
import { newId } from '#kernel/ids.ts';
import { findReview, keepReviewMove, publishReview as markPublished, type ReviewRow } from './store.ts';

export async function recordReviewMove(call: Call, review: string, move: string): Promise<void> {
  await call.db.run(keepReviewMove, [newId(), review, move, call.now, 'id' in call.actor ? call.actor.id : null]);
}

export async function tellPublished(call: Call, review: Pick<ReviewRow, 'id' | 'reviewed' | 'rating' | 'lead'>, author: string): Promise<void> {
  await call.emit('reputation.review_published', {
    to: [review.reviewed], review: review.id, reviewed: review.reviewed, ...(review.lead ? { lead: review.lead } : {}),
    facts: { author, rating: review.rating }, path: `/reviews#review-${review.id}`,
  });
  await call.tell([review.reviewed], `reviews:${review.reviewed}`);
}

/** False when it is shown already, or never will be. */
export async function publish(call: Call, review: ReviewRow): Promise<boolean> {
  if ((await call.db.run(markPublished, [review.id, call.now])) === 0) return false;
  await recordReviewMove(call, review.id, 'publish');
  await call.cancelScheduled(`review_publication:${review.id}`);
  await tellPublished(call, review, (await findPerson(call.db, review.author ?? ''))?.name ?? '–');
  return true;
}

/** REV-1: the days are over, and the other side has said nothing. */
export const publishReview: Task = {
  name: 'reputation.publishReview',
  async run(call, payload) {
    const review = await call.db.maybe(findReview, [payload['review']]);
    if (review?.state === 'waiting') await publish(call, review);
  },
};

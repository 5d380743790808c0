import * as z from 'zod';
import { marketOf } from '#catalogue';
import { members } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import { id } from '#kernel/input.ts';
import { write, type Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { claimFactsOf, lockContact } from '#leads';
import { rulesAt } from '#rulebook';
import { reviewText, takeText } from '../take-text.ts';
import { findParty } from './access.ts';
import { publish, recordReviewMove, tellPublished } from './publish.ts';
import { alreadyReviewed, contactNotFound, contactRefunded } from './refusals.ts';
import { publicationOf, type Publication } from './rules.ts';
import { addReview, listReviewsOfLead, type ReviewRow } from './store.ts';
import { reviewView, viewReview } from './views.ts';

export const writeReview = write({
  name: 'reputation.writeReview',
  summary: 'Review the other side of a paid contact: the contact itself, or the work done',
  description: 'Shown when the other side has rated the same, or when the days of review.blind are over. It cannot be changed afterwards.',
  method: 'POST',
  path: '/leads/{lead}/reviews',
  clauses: ['REV-1', 'GUAR-4'],
  input: z.object({ lead: id(), about: z.enum(['contact', 'work']), rating: z.int().min(1).max(5), text: reviewText() }),
  output: reviewView,
  refusals: [contactNotFound, contactRefunded, alreadyReviewed],
  allow: members,
  audit: (input, output) => ({ subject: `review:${output.id}`, detail: { lead: input.lead, about: input.about } }),
  async run(call, input) {
    const party = await findParty(call, input.lead);
    // Both sides of a contact write one after the other, so that the second sees the first (REV-1).
    const contact = party ? await lockContact(call, party.contact.id) : null;

    if (!party || !contact) refuse(contactNotFound);
    if (contact.refundedAt) refuse(contactRefunded, { at: { moment: contact.refundedAt.toString() } });
    const before = await call.db.many(listReviewsOfLead, [input.lead]);
    if (before.some(({ side, about }) => side === party.side && about === input.about)) refuse(alreadyReviewed);

    const others = before.find(({ side, about }) => side !== party.side && about === input.about);
    const record = await claimFactsOf(call, input.lead, contact.proId);
    assert(record, 'a contact has its lead');
    const rules = await rulesAt(call);
    const publication = publicationOf({ writtenAt: call.now, otherSideHasRated: others !== undefined, zone: marketOf(record.market).timeZone }, rules.whole('review.blind'));

    const review = await call.db.one(addReview, [
      newId(), input.lead, null, input.about, party.side, call.actor.id, null, party.other, record.serviceKey, null, input.rating, await takeText(call, input.text),
      ...(publication.at === 'now' ? ['published', rules.version, call.now, null, call.now] : ['waiting', rules.version, call.now, publication.dueAt, null]),
    ]);
    await recordReviewMove(call, review.id, 'write');
    await follow(call, review, publication, others);

    return viewReview(review, new Map([[call.actor.id, call.actor.name]]), call.locale);
  },
});

async function follow(call: Call, review: ReviewRow, publication: Publication, others: ReviewRow | undefined): Promise<void> {
  const author = 'name' in call.actor ? call.actor.name : '–';
  if (publication.at === 'now') {
    await tellPublished(call, review, author);
    if (others) await publish(call, others);
    return;
  }
  await call.schedule('reputation.publishReview', { review: review.id }, publication.dueAt, `review_publication:${review.id}`);
  await call.emit('reputation.review_written', {
    to: [review.reviewed], review: review.id, facts: { author, until: { moment: publication.dueAt.toString() } }, path: `/reviews/new?lead=${review.lead}`,
  });
}

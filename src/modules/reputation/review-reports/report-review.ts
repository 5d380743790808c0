import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { newId, shortReference } from '#kernel/ids.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { reviewHidden, reviewNotFound } from '../reviews/refusals.ts';
import { lockReview } from '../reviews/store.ts';
import { takeText } from '../take-text.ts';
import { reportReasons } from './reasons.ts';
import { alreadyReported, ownReview } from './refusals.ts';
import { addReport, findReportBy } from './store.ts';
import { reportView, viewReport } from './views.ts';

export const reportReview = write({
  name: 'reputation.reportReview',
  summary: 'Report a published review that breaks a rule; a moderator decides',
  method: 'POST',
  path: '/reviews/{review}/reports',
  clauses: ['REV-1'],
  input: z.object({ review: id(), reason: z.enum(reportReasons), note: paragraphs(2000, 0).default('').describe('What shows it; read by the moderator') }),
  output: reportView,
  refusals: [reviewNotFound, ownReview, reviewHidden, alreadyReported],
  allow: members,
  audit: (input, output) => ({ subject: `review_report:${output.id}`, detail: { review: input.review, reason: input.reason } }),
  async run(call, input) {
    // Whoever decides about this review at the same moment settles this report too, or is settled before it is made.
    const review = await call.db.maybe(lockReview, [input.review]);

    if (!review || review.state === 'waiting') refuse(reviewNotFound);
    if (review.author === call.actor.id) refuse(ownReview);
    if (review.state === 'hidden') refuse(reviewHidden);

    const reportId = newId();
    const report = await call.db.maybe(addReport, [reportId, shortReference(reportId, 'S'), review.id, call.actor.id, input.reason, await takeText(call, input.note), call.now]);
    if (!report) {
      const earlier = await call.db.maybe(findReportBy, [review.id, call.actor.id]);
      assert(earlier, 'who cannot report again has reported');
      refuse(alreadyReported, { reference: earlier.reference });
    }
    await call.emit('reputation.review_reported', { role: 'moderator', facts: { reference: report.reference }, path: `/operator/review-reports/${report.id}` });

    return viewReport(report, call.locale);
  },
});

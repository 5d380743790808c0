import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { verdict } from '#kernel/decision.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write, type Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { recordReviewMove } from '../reviews/publish.ts';
import { hideReview, lockReview, type ReviewRow } from '../reviews/store.ts';
import { clausesOf, reasonTexts, reportReasons, type ReportReason } from './reasons.ts';
import { reportClosed, reportNotFound } from './refusals.ts';
import { findReport, listReportsOf, settleReports } from './store.ts';
import { reportView, viewReport } from './views.ts';

export const decideReviewReport = write({
  name: 'reputation.decideReviewReport',
  summary: 'Decide about a reported review: it breaks a rule and is removed, or it stays',
  description: 'One decision settles every open report of the review. A removed review leaves its place, with the reason and the rules.',
  method: 'POST',
  path: '/review-reports/{report}/decision',
  clauses: ['REV-1', 'MSG-2', 'MSG-3'],
  input: z.object({
    report: id(),
    outcome: z.enum(['hide', 'keep']),
    reason: z.enum(reportReasons).describe('The rule it was held against'),
    grounds: paragraphs(4000, 20).describe('Read by the author, the person reviewed and those who reported'),
  }),
  output: reportView,
  refusals: [reportNotFound, reportClosed],
  allow: operators('moderator', 'admin'),
  audit: (input, output) => ({ subject: `review_report:${input.report}`, detail: { outcome: input.outcome, state: output.state } }),
  async run(call, input) {
    const seen = await call.db.maybe(findReport, [input.report]);
    const review = seen ? await call.db.maybe(lockReview, [seen.review]) : null;
    const report = seen ? await call.db.maybe(findReport, [seen.id]) : null;

    if (!report || !review) refuse(reportNotFound);
    if (report.state !== 'open' || review.state !== 'published') refuse(reportClosed);

    const hides = input.outcome === 'hide';
    const open = (await call.db.many(listReportsOf, [review.id])).filter(({ state }) => state === 'open');
    const decision = await recordDecision(call, {
      kind: hides ? 'mask' : 'publish',
      verdict: verdict(hides ? 'hide_review' : 'keep_review', clausesOf[input.reason], {
        review_reported_for: { list: [...new Set(open.map(({ reason }) => reason))].map((reason) => ({ text: reasonTexts[reason] })) },
        review_reports: open.length,
        review_rating: review.rating,
        review_published_at: { moment: review.publishedAt?.toString() ?? review.writtenAt.toString() },
      }),
      subject: `review:${review.id}`,
      concerns: [...new Set([...(review.author ? [review.author] : []), review.reviewed, ...open.map(({ reporter }) => reporter)])],
      rules: await rulesAt(call),
      byOperator: true,
      grounds: input.grounds,
    });
    await carryOut(call, review, { hides, reason: input.reason, decision });

    const after = await call.db.maybe(findReport, [report.id]);
    assert(after, 'the report is there');
    return viewReport(after, call.locale);
  },
});

type Outcome = { readonly hides: boolean; readonly reason: ReportReason; readonly decision: string };

async function carryOut(call: Call, review: ReviewRow, { hides, reason, decision }: Outcome): Promise<void> {
  const operator = 'id' in call.actor ? call.actor.id : null;
  if (hides) {
    assert((await call.db.run(hideReview, [review.id, call.now, reason, decision])) === 1, 'a locked review that is published can be hidden');
    await recordReviewMove(call, review.id, 'hide');
  }
  const reporters = await call.db.many(settleReports, [review.id, hides ? 'confirmed' : 'dismissed', decision, operator, call.now]);
  const path = `/decisions/${decision}`;
  if (hides) await call.emit('reputation.review_hidden', { to: review.author ? [review.author] : [], review: review.id, facts: { because: { text: reasonTexts[reason] } }, path });
  await call.emit(hides ? 'reputation.review_report_confirmed' : 'reputation.review_report_dismissed', { to: reporters.map(({ reporter }) => reporter), review: review.id, facts: {}, path });
  await call.tell([review.reviewed], `reviews:${review.reviewed}`);
}

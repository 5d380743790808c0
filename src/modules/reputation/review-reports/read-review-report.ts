import * as z from 'zod';
import { findPeople } from '#identity';
import { operators } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { decisionView, findDecisionsOf, viewDecision } from '#rulebook';
import { findReview } from '../reviews/store.ts';
import { namesOf, reviewView, viewReview } from '../reviews/views.ts';
import { clausesOf, reportReasons, reasonTexts } from './reasons.ts';
import { reportNotFound } from './refusals.ts';
import { findReport, listReportsOf } from './store.ts';
import { reportView, viewReport } from './views.ts';

const party = z.object({ id: z.uuid().nullable(), name: z.string() });

export const readReviewReport = read({
  name: 'reputation.readReviewReport',
  summary: 'A reported review: its words, all reports of it, the rules each reason names, and the decision',
  method: 'GET',
  path: '/review-reports/{report}',
  clauses: ['REV-1'],
  input: z.object({ report: id() }),
  output: reportView.extend({
    author: party,
    reviewed: party,
    written: z.object({ rating: z.int(), text: z.string(), work: z.string().nullable(), reply: z.string().nullable() }).describe('Also when it is removed'),
    of_review: reviewView,
    reports: z.array(reportView.extend({ reporter: party, note: z.string() })),
    reasons: z.array(z.object({ reason: z.enum(reportReasons), label: z.string(), clauses: z.array(z.string()) })),
    decisions: z.array(decisionView),
  }),
  refusals: [reportNotFound],
  allow: operators('moderator', 'admin'),
  audit: (input) => ({ subject: `review_report:${input.report}` }),
  async run(call, input) {
    const report = await call.db.maybe(findReport, [input.report]);

    if (!report) refuse(reportNotFound);

    const review = await call.db.maybe(findReview, [report.review]);
    assert(review, 'a report has its review');
    const reports = await call.db.many(listReportsOf, [review.id]);
    const names = namesOf(await findPeople(call.db, [...new Set([review.reviewed, ...(review.author ? [review.author] : []), ...reports.map(({ reporter }) => reporter)])]));
    const nameOf = (person: string) => ({ id: person, name: names.get(person) ?? '–' });
    const decisions = await findDecisionsOf(call, `review:${review.id}`);
    return {
      ...viewReport(report, call.locale),
      author: review.author ? nameOf(review.author) : { id: null, name: review.authorName ?? '–' },
      reviewed: nameOf(review.reviewed),
      written: { rating: review.rating, text: review.body, work: review.work, reply: review.reply },
      of_review: viewReview(review, names, call.locale),
      reports: reports.map((row) => ({ ...viewReport(row, call.locale), reporter: nameOf(row.reporter), note: row.note })),
      reasons: reportReasons.map((reason) => ({ reason, label: reasonTexts[reason][call.locale], clauses: [...clausesOf[reason]] })),
      decisions: await Promise.all(decisions.map((decision) => viewDecision(call, decision, call.locale))),
    };
  },
});

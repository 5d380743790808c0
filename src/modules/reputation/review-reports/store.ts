// All SQL of reports of reviews.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { ReportReason } from './reasons.ts';

export type ReportRow = {
  id: string;
  reference: string;
  review: string;
  reporter: string;
  reason: ReportReason;
  note: string;
  state: 'open' | 'confirmed' | 'dismissed';
  reportedAt: Temporal.Instant;
  decision: string | null;
  decidedAt: Temporal.Instant | null;
};

const columns = `id, reference, review, reporter, reason, note, state, reported_at as "reportedAt", decision, decided_at as "decidedAt"`;

/** No row when this person has reported this review already. */
export const addReport = statement<ReportRow>('reputation.add_review_report', `
  insert into review_reports (id, reference, review, reporter, reason, note, state, reported_at) values ($1, $2, $3, $4, $5, $6, 'open', $7)
  on conflict (review, reporter) do nothing returning ${columns}`);
export const findReportBy = statement<ReportRow>('reputation.find_review_report_by', `select ${columns} from review_reports where review = $1 and reporter = $2`);
export const findReport = statement<ReportRow>('reputation.find_review_report', `select ${columns} from review_reports where id = $1`);
export const listReportsOf = statement<ReportRow>('reputation.list_reports_of_review', `
  select ${columns} from review_reports where review = $1 order by reported_at, id`);
export const listReportQueue = statement<ReportRow>('reputation.list_review_report_queue', `
  select ${columns} from review_reports where state = 'open' order by reported_at, id limit $1`);
export const countReportQueue = statement<{ count: number }>('reputation.count_review_report_queue', `
  select count(*)::int as count from review_reports where state = 'open'`);
/** All that are open about one review are settled by one decision. */
export const settleReports = statement<{ reporter: string }>('reputation.settle_review_reports', `
  update review_reports set state = $2, decision = $3, decided_by = $4, decided_at = $5 where review = $1 and state = 'open' returning reporter`);

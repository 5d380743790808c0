import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { reasonOf, type Decision } from '#web/reason.ts';
import type { Review } from '../../../reviews/review.ts';

type Party = { id: string | null; name: string };
type Report = { id: string; reference: string; reason: string; reason_label: string; state: 'open' | 'confirmed' | 'dismissed'; reported_at: string };
type ReportCase = Report & {
  author: Party;
  reviewed: Party;
  written: { rating: number; text: string; work: string | null; reply: string | null };
  of_review: Review;
  reports: (Report & { reporter: Party; note: string })[];
  reasons: { reason: string; label: string; clauses: string[] }[];
  decisions: Decision[];
};

export const load = async (event: RequestEvent) => {
  const report = await read<ReportCase>(event, 'reputation.readReviewReport', { report: event.params.id });
  return { report, decisions: report.decisions.map((decision) => ({ id: decision.id, label: decision.outcome_label, reason: reasonOf(decision) })) };
};

export const actions = {
  decide: async (event: RequestEvent) => {
    const { outcome, reason, grounds } = await values(event);
    return act(event, 'reputation.decideReviewReport', { report: event.params.id, outcome, reason, grounds: grounds ?? '' }, (report) =>
      redirect(303, `${href('/operator/review-reports')}?done=${report.state}`),
    );
  },
};

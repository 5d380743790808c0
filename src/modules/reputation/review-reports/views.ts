// What leaves about a report of a review.
import * as z from 'zod';
import type { Locale } from '#kernel/text.ts';
import { reasonTexts, reportReasons } from './reasons.ts';
import type { ReportRow } from './store.ts';

export const reportView = z.object({
  id: z.uuid(),
  reference: z.string().describe('What people read aloud: S-7K2MQ4'),
  review: z.uuid(),
  reason: z.enum(reportReasons),
  reason_label: z.string(),
  state: z.enum(['open', 'confirmed', 'dismissed']),
  reported_at: z.string(),
  decided_at: z.string().nullable(),
});

export const viewReport = (row: ReportRow, locale: Locale): z.input<typeof reportView> => ({
  id: row.id,
  reference: row.reference,
  review: row.review,
  reason: row.reason,
  reason_label: reasonTexts[row.reason][locale],
  state: row.state,
  reported_at: row.reportedAt.toString(),
  decided_at: row.decidedAt?.toString() ?? null,
});

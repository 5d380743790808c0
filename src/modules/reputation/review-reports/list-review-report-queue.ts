import * as z from 'zod';
import { findPeople } from '#identity';
import { operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { countReportQueue, listReportQueue } from './store.ts';
import { reportView, viewReport } from './views.ts';

export const listReviewReportQueue = read({
  name: 'reputation.listReviewReportQueue',
  summary: 'Reported reviews to decide about, the oldest report first',
  method: 'GET',
  path: '/review-reports-queue',
  clauses: ['REV-1'],
  input: z.object({ limit: z.int().min(1).max(200).default(50) }),
  output: z.object({ total: z.int(), items: z.array(reportView.extend({ reporter_name: z.string() })) }),
  allow: operators('moderator', 'admin'),
  async run(call, input) {
    const rows = await call.db.many(listReportQueue, [input.limit]);
    const names = new Map((await findPeople(call.db, [...new Set(rows.map(({ reporter }) => reporter))])).map(({ id, name }) => [id, name]));
    return {
      total: (await call.db.one(countReportQueue)).count,
      items: rows.map((row) => ({ ...viewReport(row, call.locale), reporter_name: names.get(row.reporter) ?? '–' })),
    };
  },
});

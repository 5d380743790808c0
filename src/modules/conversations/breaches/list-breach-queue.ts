import * as z from 'zod';
import { read } from '#kernel/operation.ts';
import { moderators } from '../leaks/access.ts';
import { listParticipants } from '../store.ts';
import { countReportsOpen, listReportsOpen } from './store.ts';
import { breachReportView, viewReport } from './views.ts';

export const listBreachQueue = read({
  name: 'conversations.listBreachQueue',
  summary: 'Reported breaches to decide, the next deadline first',
  method: 'GET',
  path: '/breach-queue',
  clauses: ['MSG-3'],
  input: z.object({ limit: z.int().min(1).max(200).default(50) }),
  output: z.object({ total: z.int(), items: z.array(breachReportView) }),
  allow: moderators,
  async run(call, input) {
    const rows = await call.db.many(listReportsOpen, [input.limit]);
    const participants = rows.length > 0 ? await call.db.many(listParticipants, [[...new Set(rows.map((row) => row.conversationId))]]) : [];
    const among = (conversation: string) => participants.filter(({ conversationId }) => conversationId === conversation);
    return { total: (await call.db.one(countReportsOpen)).count, items: rows.map((row) => viewReport(row, among(row.conversationId))) };
  },
});

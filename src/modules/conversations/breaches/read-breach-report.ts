import * as z from 'zod';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { moderators } from '../leaks/access.ts';
import { breachReportNotFound } from '../refusals.ts';
import { listParticipants } from '../store.ts';
import { findReport } from './store.ts';
import { breachReportView, viewReport } from './views.ts';

export const readBreachReport = read({
  name: 'conversations.readBreachReport',
  summary: 'A reported breach; the conversation itself is read with conversations.readConversation',
  method: 'GET',
  path: '/breach-reports/{report}',
  clauses: ['MSG-3', 'ACC-13'],
  input: z.object({ report: id() }),
  output: breachReportView,
  refusals: [breachReportNotFound],
  allow: moderators,
  audit: (input, output) => ({ subject: `breach_report:${input.report}`, concerns: [output.reporter.id, output.about.id] }),
  async run(call, input) {
    const report = await call.db.maybe(findReport, [input.report]);
    if (!report) refuse(breachReportNotFound);

    return viewReport(report, await call.db.many(listParticipants, [[report.conversationId]]));
  },
});

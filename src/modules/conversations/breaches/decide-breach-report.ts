import * as z from 'zod';
import { verdict } from '#kernel/decision.ts';
import { newId } from '#kernel/ids.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { moderators } from '../leaks/access.ts';
import { breachReportClosed, breachReportNotFound } from '../refusals.ts';
import { listParticipants } from '../store.ts';
import { findReport, keepReportMove, lockReport, settleReport } from './store.ts';
import { breachKindTexts, breachReportView, viewReport } from './views.ts';

export const decideBreachReport = write({
  name: 'conversations.decideBreachReport',
  summary: 'Confirm or dismiss a reported breach',
  description: 'Confirmed, it counts against the person it is about (SAN-2). Both read the decision.',
  method: 'POST',
  path: '/breach-reports/{report}/decision',
  clauses: ['MSG-3'],
  input: z.object({ report: id(), outcome: z.enum(['confirm', 'dismiss']), grounds: paragraphs(4000, 20).describe('Read by both') }),
  output: breachReportView,
  refusals: [breachReportNotFound, breachReportClosed],
  allow: moderators,
  audit: (input) => ({ subject: `breach_report:${input.report}`, detail: { outcome: input.outcome } }),
  async run(call, input) {
    const report = await call.db.maybe(lockReport, [input.report]);

    if (!report) refuse(breachReportNotFound);
    if (report.state !== 'open') refuse(breachReportClosed);

    const confirmed = input.outcome === 'confirm';
    const decision = await recordDecision(call, {
      kind: confirmed ? 'sanction' : 'refuse',
      // Who reported is not told to the other: the words of the report stay with our team.
      verdict: verdict(confirmed ? 'breach_confirmed' : 'breach_dismissed', ['MSG-3'], { breach_kind: { text: breachKindTexts[report.kind] } }),
      subject: `breach_report:${report.id}`,
      concerns: [report.reporterId, report.aboutId],
      rules: await rulesAt(call),
      byOperator: true,
      grounds: input.grounds,
    });

    assert((await call.db.run(settleReport, [report.id, confirmed ? 'confirmed' : 'dismissed', decision, call.actor.id, call.now])) === 1, 'the report was locked and open');
    await call.db.run(keepReportMove, [newId(), report.id, input.outcome, call.actor.id, call.now]);
    const path = `/decisions/${decision}`;
    const facts = { reference: report.reference };
    if (confirmed) await call.emit('conversations.breach_confirmed', { to: [report.aboutId], about: report.aboutId, kind: report.kind, report: report.id, decision, facts, path });
    await call.emit('conversations.breach_report_decided', { to: [report.reporterId], report: report.id, outcome: input.outcome, facts, path });

    return viewReport(await call.db.one(findReport, [report.id]), await call.db.many(listParticipants, [[report.conversationId]]));
  },
});

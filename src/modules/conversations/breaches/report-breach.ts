import * as z from 'zod';
import { calendarOf } from '#catalogue';
import { members } from '#kernel/allow.ts';
import { addBusinessDays } from '#kernel/business-time/index.ts';
import { newId, shortReference } from '#kernel/ids.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { conversationNotFound, nobodyToReport } from '../refusals.ts';
import { findOwnConversation, listParticipants } from '../store.ts';
import { findOpenReport, keepReport, keepReportMove } from './store.ts';
import { breachReportView, viewReport } from './views.ts';

export const reportBreach = write({
  name: 'conversations.reportBreach',
  summary: 'Report dealings outside the platform, or marketing, in a conversation of mine',
  description: 'The same reported again, while our team has not decided, is the same report.',
  method: 'POST',
  path: '/conversations/{conversation}/breach-reports',
  clauses: ['MSG-3'],
  input: z.object({
    conversation: id(),
    kind: z.enum(['off_platform', 'marketing']),
    about: id().optional().describe('Which participant; not needed when there are two'),
    statement: paragraphs(4000, 10).describe('What happened, and where'),
  }),
  output: breachReportView,
  refusals: [conversationNotFound, nobodyToReport],
  allow: members,
  audit: (input, output) => ({ subject: `breach_report:${output.id}`, detail: { conversation: input.conversation, kind: input.kind } }),
  async run(call, input) {
    const talk = await call.db.maybe(findOwnConversation, [input.conversation, call.actor.id]);
    if (!talk) refuse(conversationNotFound);
    const participants = await call.db.many(listParticipants, [[talk.id]]);
    const others = participants.map(({ personId }) => personId).filter((person) => person !== call.actor.id);
    const about = input.about ?? (others.length === 1 ? others[0] : undefined);

    if (!about || !others.includes(about)) refuse(nobodyToReport);

    const rules = await rulesAt(call);
    const { due } = addBusinessDays(call.now, rules.whole('appeal.review'), calendarOf(talk.market));
    const fresh = newId();
    const kept = await call.db.maybe(keepReport, [fresh, shortReference(fresh, 'B', 8), talk.id, input.kind, call.actor.id, about, input.statement, call.now, due]);
    if (kept) {
      await call.db.run(keepReportMove, [newId(), kept.id, 'report', call.actor.id, call.now]);
      await call.emit('conversations.breach_reported', { role: 'moderator', report: kept.id, facts: { reference: kept.reference }, path: `/operator/breaches/${kept.id}` });
    }

    const report = kept ?? (await call.db.maybe(findOpenReport, [talk.id, input.kind, call.actor.id, about]));
    assert(report, 'a report was kept or is there');
    return viewReport(report, participants);
  },
});

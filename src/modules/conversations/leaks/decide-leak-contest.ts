import * as z from 'zod';
import { maskFileName } from '#files';
import { verdict } from '#kernel/decision.ts';
import { newId } from '#kernel/ids.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write, type Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { leakNotFound, leakNotWaiting } from '../refusals.ts';
import { listParticipants } from '../store.ts';
import { moderators } from './access.ts';
import { leakKindTexts } from './labels.ts';
import { kindsOf } from './rules.ts';
import { findLeak, keepLeakMove, lockLeak, settleLeak, type LeakRow } from './store.ts';
import { leakView, viewLeak } from './views.ts';

export const decideLeakContest = write({
  name: 'conversations.decideLeakContest',
  summary: 'Decide about contested contact details: they stay hidden, or everybody sees the text as it was written',
  method: 'POST',
  path: '/leaks/{leak}/decision',
  clauses: ['MSG-2'],
  input: z.object({ leak: id(), outcome: z.enum(['confirm', 'lift']), grounds: paragraphs(4000, 10).describe('Read by the author') }),
  output: leakView,
  refusals: [leakNotFound, leakNotWaiting],
  allow: moderators,
  audit: (input, output) => ({ subject: `leak:${input.leak}`, detail: { outcome: input.outcome, text: output.subject } }),
  async run(call, input) {
    const leak = await call.db.maybe(lockLeak, [input.leak]);

    if (!leak) refuse(leakNotFound);
    if (leak.state !== 'contested' && !(leak.state === 'found' && leak.mode === 'flag')) refuse(leakNotWaiting);

    const lifts = input.outcome === 'lift';
    const decision = await recordDecision(call, {
      kind: lifts ? 'grant' : 'refuse',
      verdict: verdict(lifts ? 'leak_lifted' : 'leak_confirmed', ['MSG-2'], {
        leak_found: { list: kindsOf(leak.texts.flatMap(({ findings }) => findings)).map((kind) => ({ text: leakKindTexts[kind] })) },
        ...(leak.statement ? { leak_statement: leak.statement } : {}),
      }),
      subject: `leak:${leak.id}`,
      concerns: [leak.authorId],
      rules: await rulesAt(call),
      byOperator: true,
      grounds: input.grounds,
    });

    const moved = await call.db.run(settleLeak, [leak.id, lifts ? 'lifted' : 'confirmed', decision, call.actor.id, call.now]);
    assert(moved === 1, 'the finding was locked and waiting');
    await call.db.run(keepLeakMove, [newId(), leak.id, input.outcome, call.actor.id, call.now]);
    if (lifts) for (const { part } of leak.texts) if (part.startsWith('file:')) await maskFileName(call, part.slice(5), null);
    await tell(call, leak, lifts);

    return viewLeak(await call.db.one(findLeak, [leak.id]), call.locale);
  },
});

async function tell(call: Call, leak: LeakRow, lifted: boolean): Promise<void> {
  const people = leak.conversationId ? (await call.db.many(listParticipants, [[leak.conversationId]])).map(({ personId }) => personId) : [leak.authorId];
  await call.emit(lifted ? 'conversations.leak_lifted' : 'conversations.leak_confirmed', {
    to: [leak.authorId], leak: leak.id, subject: leak.subject, author: leak.authorId, facts: {},
    path: leak.conversationId ? `/conversations/${leak.conversationId}` : leak.subject.replace(/^(\w+):(.+)$/, '/$1s/$2'),
  });
  if (leak.conversationId) await call.tell(people, `conversation:${leak.conversationId}`);
}

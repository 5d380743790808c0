import * as z from 'zod';
import { calendarOf } from '#catalogue';
import { members } from '#kernel/allow.ts';
import { addBusinessDays } from '#kernel/business-time/index.ts';
import { newId } from '#kernel/ids.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { leakAlreadyContested, leakNotFound } from '../refusals.ts';
import { getReadableLeak } from './access.ts';
import { contestLeakOf, findLeak, keepLeakMove, lockLeak } from './store.ts';
import { leakView, viewLeak } from './views.ts';

export const contestLeak = write({
  name: 'conversations.contestLeak',
  summary: 'What was found in my text is no contact detail: our team looks at it',
  description: 'Until then the text stays as it is shown. Contested again with the same words, it changes nothing.',
  method: 'POST',
  path: '/leaks/{leak}/contest',
  clauses: ['MSG-2'],
  input: z.object({ leak: id(), statement: paragraphs(2000, 3).describe('What it is instead') }),
  output: leakView,
  refusals: [leakNotFound, leakAlreadyContested],
  allow: members,
  audit: (input, output) => ({ subject: `leak:${input.leak}`, detail: { text: output.subject } }),
  async run(call, input) {
    const { id: found } = await getReadableLeak(call, input.leak);
    const leak = await call.db.one(lockLeak, [found]);

    if (leak.state === 'contested' && leak.statement === input.statement) return viewLeak(leak, call.locale);
    if (leak.state !== 'found') refuse(leakAlreadyContested);

    const rules = await rulesAt(call);
    const { due } = addBusinessDays(call.now, rules.whole('appeal.review'), calendarOf(leak.market));

    await call.db.run(contestLeakOf, [leak.id, input.statement, call.now, due]);
    await call.db.run(keepLeakMove, [newId(), leak.id, 'contest', call.actor.id, call.now]);
    await call.emit('conversations.leak_contested', { role: 'moderator', leak: leak.id, facts: {}, path: `/operator/leaks/${leak.id}` });

    return viewLeak(await call.db.one(findLeak, [leak.id]), call.locale);
  },
});

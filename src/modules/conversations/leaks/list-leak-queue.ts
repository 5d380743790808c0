import * as z from 'zod';
import { read } from '#kernel/operation.ts';
import { moderators } from './access.ts';
import { countLeaksToDecide, listLeaksToDecide } from './store.ts';
import { leakView, viewLeak } from './views.ts';

export const listLeakQueue = read({
  name: 'conversations.listLeakQueue',
  summary: 'Contact details that are contested or were only flagged, the next deadline first',
  method: 'GET',
  path: '/leak-queue',
  clauses: ['MSG-2'],
  input: z.object({ limit: z.int().min(1).max(200).default(50) }),
  output: z.object({ total: z.int(), items: z.array(leakView) }),
  allow: moderators,
  async run(call, input) {
    const rows = await call.db.many(listLeaksToDecide, [input.limit]);
    return { total: (await call.db.one(countLeaksToDecide)).count, items: rows.map((row) => viewLeak(row, call.locale)) };
  },
});

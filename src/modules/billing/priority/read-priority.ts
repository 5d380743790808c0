import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { findNewestPriority } from './store.ts';
import { priorityView, viewPriority } from './views.ts';

export const readPriority = read({
  name: 'billing.readPriority',
  summary: 'My priority service: what it costs, until when it is paid, and the payment problem, if there is one',
  method: 'GET',
  path: '/priority',
  clauses: ['LEAD-5', 'SUB-4'],
  input: z.object({}),
  output: z.object({ priority: priorityView.nullable() }),
  allow: pros,
  async run(call) {
    const row = await call.db.maybe(findNewestPriority, [call.actor.id]);
    return { priority: row && (await viewPriority(call, row)) };
  },
});

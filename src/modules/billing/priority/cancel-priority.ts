import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { priorityNone } from '../refusals.ts';
import { stopPriority } from './stop-priority.ts';
import { lockLivePriority } from './store.ts';
import { priorityView, viewPriority } from './views.ts';

export const cancelPriority = write({
  name: 'billing.cancelPriority',
  summary: 'Cancel the priority service: it stays until the end of the month paid and is not renewed',
  description: 'With a payment problem open there is no month paid: the service ends at once and nothing is owed.',
  method: 'DELETE',
  path: '/priority',
  clauses: ['LEAD-5', 'SUB-2'],
  input: z.object({}),
  output: priorityView,
  refusals: [priorityNone],
  allow: pros,
  audit: (_input, output) => ({ subject: `priority:${output.id}`, detail: { state: output.state } }),
  async run(call) {
    const live = await call.db.maybe(lockLivePriority, [call.actor.id]);

    if (!live) refuse(priorityNone);

    return viewPriority(call, await stopPriority(call, live));
  },
});

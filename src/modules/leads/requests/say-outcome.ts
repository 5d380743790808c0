import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { leadNotFound } from '../leads/refusals.ts';
import { keepOutcome, outcomes } from './outcome.ts';
import { requestNotFound, requestNotPublished } from './refusals.ts';
import { lockRequestOf } from './store.ts';
import { requestView, viewRequest } from './views.ts';

export const sayOutcome = write({
  name: 'leads.sayOutcome',
  summary: 'Say what came of my request: a pro of those who answered, somebody elsewhere, or the need is gone',
  description: 'It can be put right later. The pro chosen is told, and after some days you are invited to review.',
  method: 'PUT',
  path: '/requests/{request}/outcome',
  clauses: ['LEAD-4', 'REV-1'],
  input: z.object({ request: id(), outcome: z.enum(outcomes), lead: id().nullish().describe('With "hired": the answer of the pro chosen') }),
  output: requestView,
  refusals: [requestNotFound, requestNotPublished, leadNotFound],
  allow: members,
  audit: (input) => ({ subject: `request:${input.request}`, detail: { outcome: input.outcome } }),
  async run(call, input) {
    const request = await call.db.maybe(lockRequestOf, [input.request, call.actor.id]);

    if (!request) refuse(requestNotFound);
    if (!request.publishedAt) refuse(requestNotPublished);

    await keepOutcome(call, request, input.outcome, input.lead ?? null);

    return viewRequest(call, await call.db.one(lockRequestOf, [request.id, call.actor.id]));
  },
});

import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { isFinal } from '#kernel/lifecycle.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { Temporal } from 'temporal-polyfill';
import { requestLife, moveRequest } from './lifecycle.ts';
import { requestEnded, requestNotFound, requestNotPublished } from './refusals.ts';
import { spreadChange } from './spread-change.ts';
import { lockRequestOf } from './store.ts';
import { requestView, viewRequest } from './views.ts';

export const reopenAnswers = write({
  name: 'leads.reopenAnswers',
  summary: 'Take answers again after “I have enough”: as many places and as much time as were left',
  method: 'POST',
  path: '/requests/{request}/reopening',
  clauses: ['LEAD-4'],
  input: z.object({ request: id() }),
  output: requestView,
  refusals: [requestNotFound, requestEnded, requestNotPublished],
  allow: members,
  audit: (input) => ({ subject: `request:${input.request}` }),
  async run(call, input) {
    const request = await call.db.maybe(lockRequestOf, [input.request, call.actor.id]);

    if (!request) refuse(requestNotFound);
    if (isFinal(requestLife, request.state)) refuse(requestEnded);
    if (request.expiresAt && Temporal.Instant.compare(call.now, request.expiresAt) > 0) refuse(requestEnded);
    if (request.state === 'open') return viewRequest(call, request);
    if (request.state !== 'stopped') refuse(requestNotPublished);

    await moveRequest(call, request, 'reopen');
    const open = await call.db.one(lockRequestOf, [request.id, call.actor.id]);
    // Pros who began meanwhile were not offered it.
    await spreadChange(call, open, []);

    return viewRequest(call, open);
  },
});

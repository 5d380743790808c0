import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { isFinal } from '#kernel/lifecycle.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { endRequest } from './end-request.ts';
import { requestLife } from './lifecycle.ts';
import { requestEnded, requestNotFound, requestNotPublished } from './refusals.ts';
import { lockRequestOf } from './store.ts';
import { requestView, viewRequest } from './views.ts';

export const stopAnswers = write({
  name: 'leads.stopAnswers',
  summary: 'I have enough: no further pros can answer; those who did still can',
  method: 'POST',
  path: '/requests/{request}/enough',
  clauses: ['LEAD-4'],
  input: z.object({ request: id() }),
  output: requestView,
  refusals: [requestNotFound, requestEnded, requestNotPublished],
  allow: members,
  audit: (input) => ({ subject: `request:${input.request}` }),
  async run(call, input) {
    const request = await call.db.maybe(lockRequestOf, [input.request, call.actor.id]);

    if (!request) refuse(requestNotFound);
    if (request.state === 'stopped') return viewRequest(call, request);
    if (isFinal(requestLife, request.state)) refuse(requestEnded);
    if (request.state !== 'open') refuse(requestNotPublished);

    await endRequest(call, request, 'stop');

    return viewRequest(call, await call.db.one(lockRequestOf, [request.id, call.actor.id]));
  },
});

import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { endRequest } from './end-request.ts';
import { requestEnded, requestNotFound } from './refusals.ts';
import { lockRequestOf } from './store.ts';
import { requestView, viewRequest } from './views.ts';

export const closeRequest = write({
  name: 'leads.closeRequest',
  summary: 'Close my request: nobody else can answer; conversations that have begun go on',
  method: 'POST',
  path: '/requests/{request}/closure',
  clauses: ['LEAD-4'],
  input: z.object({ request: id() }),
  output: requestView,
  refusals: [requestNotFound, requestEnded],
  allow: members,
  audit: (input) => ({ subject: `request:${input.request}` }),
  async run(call, input) {
    const request = await call.db.maybe(lockRequestOf, [input.request, call.actor.id]);

    if (!request) refuse(requestNotFound);
    if (request.state === 'closed') return viewRequest(call, request);
    if (request.state === 'expired') refuse(requestEnded);

    await endRequest(call, request, 'close');

    return viewRequest(call, await call.db.one(lockRequestOf, [request.id, call.actor.id]));
  },
});

import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { leadNotFound } from '../leads/refusals.ts';
import { endRequest } from './end-request.ts';
import { keepOutcome, outcomes } from './outcome.ts';
import { requestEnded, requestNotFound } from './refusals.ts';
import { lockRequestOf } from './store.ts';
import { requestView, viewRequest } from './views.ts';

export const closeRequest = write({
  name: 'leads.closeRequest',
  summary: 'Close my request: nobody else can answer; conversations that have begun go on',
  method: 'POST',
  path: '/requests/{request}/closure',
  clauses: ['LEAD-4'],
  input: z.object({
    request: id(),
    outcome: z.enum(outcomes).nullish().describe('What came of it; also later, with leads.sayOutcome'),
    lead: id().nullish().describe('With "hired": the answer of the pro chosen'),
  }),
  output: requestView,
  refusals: [requestNotFound, requestEnded, leadNotFound],
  allow: members,
  audit: (input) => ({ subject: `request:${input.request}` }),
  async run(call, input) {
    const request = await call.db.maybe(lockRequestOf, [input.request, call.actor.id]);

    if (!request) refuse(requestNotFound);
    if (request.state === 'closed') return viewRequest(call, request);
    if (request.state === 'expired') refuse(requestEnded);

    if (input.outcome && request.publishedAt) await keepOutcome(call, request, input.outcome, input.lead ?? null);
    await endRequest(call, request, 'close');

    return viewRequest(call, await call.db.one(lockRequestOf, [request.id, call.actor.id]));
  },
});

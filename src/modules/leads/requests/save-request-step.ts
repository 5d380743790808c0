import * as z from 'zod';
import { filesNotYours } from '#files';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { contact, detail, keepContact, keepDetail, keepNeed, need } from './keep-steps.ts';
import { moveRequest } from './lifecycle.ts';
import { requestNotFound, requestStepInvalid, requestSubmitted } from './refusals.ts';
import { lockRequestOf } from './store.ts';
import { requestView, viewRequest } from './views.ts';

export const saveRequestStep = write({
  name: 'leads.saveRequestStep',
  summary: 'Save a step of a request that is not sent yet; only the steps given are changed',
  description: 'A draft may be incomplete: what is missing is listed in `missing`. A request that was given back becomes a draft again.',
  method: 'PATCH',
  path: '/requests/{request}',
  clauses: ['LEAD-1'],
  input: z.object({ request: id(), need: need.optional(), detail: detail.optional(), contact: contact.optional() }),
  output: requestView,
  refusals: [requestNotFound, requestSubmitted, requestStepInvalid, filesNotYours],
  allow: members,
  audit: (input) => ({ subject: `request:${input.request}`, detail: { steps: ['need', 'detail', 'contact'].filter((step) => step in input) } }),
  async run(call, input) {
    const request = await call.db.maybe(lockRequestOf, [input.request, call.actor.id]);

    if (!request) refuse(requestNotFound);
    if (request.state === 'returned') await moveRequest(call, request, 'correct');
    else if (request.state !== 'draft') refuse(requestSubmitted);

    if (input.need) await keepNeed(call, request, input.need);
    const service = input.need?.service ?? request.service;
    if (input.detail) await keepDetail(call, { ...request, service }, input.detail);
    if (input.contact) await keepContact(call, request, input.contact);

    return viewRequest(call, (await call.db.one(lockRequestOf, [request.id, call.actor.id])));
  },
});

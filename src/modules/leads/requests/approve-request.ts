import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { verdict } from '#kernel/decision.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { publishRequest } from './publish.ts';
import { requestAlreadyChecked, requestNotFound } from './refusals.ts';
import { suspicionTexts, type Suspicion } from './rules.ts';
import { lockRequest } from './store.ts';

export const approveRequest = write({
  name: 'leads.approveRequest',
  summary: 'The request is in order: publish it',
  method: 'POST',
  path: '/requests/{request}/approval',
  clauses: ['LEAD-1'],
  input: z.object({ request: id() }),
  output: z.object({ request: z.uuid(), pros_offered: z.int() }),
  refusals: [requestNotFound, requestAlreadyChecked],
  allow: operators('moderator', 'admin'),
  audit: (input, output) => ({ subject: `request:${input.request}`, detail: { pros_offered: output.pros_offered } }),
  async run(call, input) {
    const request = await call.db.maybe(lockRequest, [input.request]);

    if (!request) refuse(requestNotFound);
    if (request.state !== 'checking') refuse(requestAlreadyChecked);

    const found = { list: request.suspicions.map((suspicion) => ({ text: suspicionTexts[suspicion as Suspicion] })) };
    const offered = await publishRequest(call, request, verdict('publish', ['LEAD-1'], { check_found: found }), true);
    return { request: request.id, pros_offered: offered };
  },
});

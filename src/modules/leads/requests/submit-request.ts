import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { findMissing } from './completeness.ts';
import { moveRequest } from './lifecycle.ts';
import { publishRequest } from './publish.ts';
import { requestIncomplete, requestNotFound, requestSubmitted } from './refusals.ts';
import { findSuspicions, judgeRequest } from './rules.ts';
import { countRecent, lockRequestOf, saveSuspicions } from './store.ts';
import { keepVersion } from './versions.ts';
import { requestView, viewRequest } from './views.ts';

export const submitRequest = write({
  name: 'leads.submitRequest',
  summary: 'Send a request: it is checked and, if nothing is in the way, offered to pros at once',
  description: 'Sent again while it is being checked or already open, it changes nothing and answers its state.',
  method: 'POST',
  path: '/requests/{request}/submission',
  clauses: ['LEAD-1', 'LEAD-4'],
  input: z.object({ request: id() }),
  output: requestView,
  refusals: [requestNotFound, requestSubmitted, requestIncomplete],
  allow: members,
  audit: (input, output) => ({ subject: `request:${input.request}`, detail: { state: output.state } }),
  async run(call, input) {
    const request = await call.db.maybe(lockRequestOf, [input.request, call.actor.id]);
    if (!request) refuse(requestNotFound);
    if (request.state === 'checking' || request.state === 'open') return viewRequest(call, request);

    if (request.state !== 'draft') refuse(requestSubmitted);
    const missing = findMissing(request, call.now);
    if (missing.length > 0) refuse(requestIncomplete, {}, missing);

    const aDayAgo = call.now.subtract({ hours: 24 });
    const { submitted, same } = await call.db.one(countRecent, [request.clientId, request.id, aDayAgo, request.service, request.body]);
    const suspicions = findSuspicions({ text: request.body, sentLately: submitted, sameRunning: same, sentBack: request.rejectReason !== null });
    const verdict = judgeRequest(suspicions);

    await moveRequest(call, request, 'submit');
    await call.db.run(saveSuspicions, [request.id, suspicions]);
    await keepVersion(call, request, 'sent');
    if (verdict.outcome === 'publish') await publishRequest(call, { ...request, state: 'checking' }, verdict);
    else await call.emit('leads.request_to_check', { request: request.id });

    return viewRequest(call, await call.db.one(lockRequestOf, [request.id, call.actor.id]));
  },
});

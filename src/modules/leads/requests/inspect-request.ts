import * as z from 'zod';
import { findPerson } from '#identity';
import { operators } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { requestNotFound } from './refusals.ts';
import { suspicionTexts, type Suspicion } from './rules.ts';
import { findRequest } from './store.ts';
import { requestView, viewRequest } from './views.ts';

export const inspectRequest = read({
  name: 'leads.inspectRequest',
  summary: 'A client’s request, for the operators who check it; the reading is logged',
  method: 'GET',
  path: '/requests-to-check/{request}',
  clauses: ['LEAD-1', 'ACC-13'],
  input: z.object({ request: id() }),
  output: requestView.omit({ phone: true }).extend({
    client: z.object({ id: z.uuid(), name: z.string() }),
    found: z.array(z.string()).describe('Why the automatic check left it to a person'),
  }),
  refusals: [requestNotFound],
  allow: operators('moderator', 'support', 'admin'),
  audit: (input, output) => ({ subject: `request:${input.request}`, concerns: [output.client.id] }),
  async run(call, input) {
    const request = await call.db.maybe(findRequest, [input.request]);

    if (!request) refuse(requestNotFound);

    const client = await findPerson(call.db, request.clientId);
    return {
      ...(await viewRequest(call, request)),
      client: { id: request.clientId, name: client?.name ?? '–' },
      found: request.suspicions.map((suspicion) => suspicionTexts[suspicion as Suspicion][call.locale]),
    };
  },
});

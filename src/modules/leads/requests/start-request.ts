import * as z from 'zod';
import { findService } from '#catalogue';
import { findPerson } from '#identity';
import { members } from '#kernel/allow.ts';
import { newId, shortReference } from '#kernel/ids.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { requestStepInvalid } from './refusals.ts';
import { unknownService } from './keep-steps.ts';
import { addRequest } from './store.ts';
import { requestView, viewRequest } from './views.ts';

export const startRequest = write({
  name: 'leads.startRequest',
  summary: 'Start a request: a draft, kept as you go through its four short steps',
  method: 'POST',
  path: '/requests',
  clauses: ['LEAD-1'],
  input: z.object({ service: z.string().max(60).optional().describe('Key of the service, if already known') }),
  output: requestView,
  refusals: [requestStepInvalid],
  allow: members,
  audit: (_input, output) => ({ subject: `request:${output.id}` }),
  async run(call, input) {
    const client = await findPerson(call.db, call.actor.id);
    assert(client, 'a signed-in member has an account');

    if (input.service && !findService(input.service)) refuse(requestStepInvalid, {}, [{ path: 'service', say: unknownService }]);

    const id = newId();
    const values = (reference: string) => [id, reference, client.id, client.market, call.locale, input.service ?? null, call.now];
    const added = (await call.db.maybe(addRequest, values(shortReference(id, 'D')))) ?? (await call.db.one(addRequest, values(shortReference(id, 'D', 8))));
    return viewRequest(call, added);
  },
});

import * as z from 'zod';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { inPerson } from '../access.ts';
import { apiKeyNotFound } from '../refusals.ts';
import { revokeOneKey } from './store.ts';

export const revokeApiKey = write({
  name: 'identity.revokeApiKey',
  summary: 'Revoke one of my API keys',
  description: 'It ends at once in this process and within two seconds in others.',
  method: 'DELETE',
  path: '/me/api-keys/{id}',
  input: z.object({ id: id() }),
  output: z.object({ id: z.uuid() }),
  refusals: [apiKeyNotFound],
  allow: inPerson,
  audit: (input) => ({ subject: `api_key:${input.id}` }),
  async run(call, input) {
    if (!(await revokeOneKey(call.db, call.actor.id, input.id, call.now))) refuse(apiKeyNotFound);
    call.ports.signIn.forgetPerson(call.actor.id);
    return { id: input.id };
  },
});

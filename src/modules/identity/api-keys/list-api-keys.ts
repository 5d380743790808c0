import * as z from 'zod';
import { read } from '#kernel/operation.ts';
import { inPerson } from '../access.ts';
import { listKeysOf } from './store.ts';
import { apiKeyView, viewApiKey } from './views.ts';

export const listApiKeys = read({
  name: 'identity.listApiKeys',
  summary: 'My API keys',
  method: 'GET',
  path: '/me/api-keys',
  input: z.object({}),
  output: z.object({ items: z.array(apiKeyView) }),
  allow: inPerson,
  async run(call) {
    return { items: (await listKeysOf(call.db, call.actor.id)).map(viewApiKey) };
  },
});

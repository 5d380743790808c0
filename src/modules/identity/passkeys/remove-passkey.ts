import * as z from 'zod';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { inPerson } from '../access.ts';
import { passkeyNotFound } from '../refusals.ts';
import { removeOnePasskey } from './store.ts';

export const removePasskey = write({
  name: 'identity.removePasskey',
  summary: 'Remove one of my passkeys',
  method: 'DELETE',
  path: '/me/passkeys/{id}',
  input: z.object({ id: id() }),
  output: z.object({ id: z.uuid() }),
  refusals: [passkeyNotFound],
  allow: inPerson,
  audit: (input) => ({ subject: `passkey:${input.id}` }),
  async run(call, input) {
    if (!(await removeOnePasskey(call.db, call.actor.id, input.id))) refuse(passkeyNotFound);
    return { id: input.id };
  },
});

import * as z from 'zod';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { inPerson } from '../access.ts';
import { sessionNotFound } from '../refusals.ts';
import { endOneSession } from '../sign-in/store.ts';

export const endSession = write({
  name: 'identity.endSession',
  summary: 'End one of my sessions',
  method: 'DELETE',
  path: '/me/sessions/{id}',
  input: z.object({ id: id() }),
  output: z.object({ id: z.uuid() }),
  refusals: [sessionNotFound],
  allow: inPerson,
  audit: (input) => ({ subject: `session:${input.id}` }),
  async run(call, input) {
    if (!(await endOneSession(call.db, call.actor.id, input.id))) refuse(sessionNotFound);
    if (call.ports.signIn.here().sessionId === input.id) call.ports.signIn.forgetSession();
    return { id: input.id };
  },
});

import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { personId } from '#kernel/actor.ts';
import { write } from '#kernel/operation.ts';
import { endOneSession } from './store.ts';

export const signOut = write({
  name: 'identity.signOut',
  summary: 'End the session of this request',
  method: 'DELETE',
  path: '/sessions/current',
  input: z.object({}),
  output: z.object({ ended: z.boolean() }),
  allow: anyone,
  audit: () => ({ subject: 'session' }),
  async run(call) {
    const { sessionId } = call.ports.signIn.here();
    const person = personId(call.actor);
    const ended = sessionId !== null && person !== null && (await endOneSession(call.db, person, sessionId));
    call.ports.signIn.forgetSession();
    return { ended };
  },
});

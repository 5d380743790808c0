import * as z from 'zod';
import { write } from '#kernel/operation.ts';
import { inPerson } from '../access.ts';
import { endSessions } from '../sign-in/store.ts';

export const endOtherSessions = write({
  name: 'identity.endOtherSessions',
  summary: 'End all my sessions but this one',
  method: 'DELETE',
  path: '/me/sessions',
  input: z.object({}),
  output: z.object({ sessions_ended: z.int() }),
  allow: inPerson,
  audit: (_input, output) => ({ subject: 'sessions', detail: { sessions_ended: output.sessions_ended } }),
  async run(call) {
    return { sessions_ended: await endSessions(call.db, call.actor.id, call.ports.signIn.here().sessionId) };
  },
});

import * as z from 'zod';
import { read } from '#kernel/operation.ts';
import { inPerson } from '../access.ts';
import { listOpenSessions } from '../sign-in/store.ts';

export const listSessions = read({
  name: 'identity.listSessions',
  summary: 'Where I am signed in',
  method: 'GET',
  path: '/me/sessions',
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({
      id: z.uuid(), current: z.boolean(), device: z.string().nullable().describe('As the browser names itself'),
      address: z.string().nullable(), created_at: z.string(), seen_at: z.string(),
    })),
  }),
  allow: inPerson,
  async run(call) {
    const { sessionId } = call.ports.signIn.here();
    const sessions = await listOpenSessions(call.db, call.actor.id);
    return {
      items: sessions.map(({ id, device, address, createdAt, seenAt }) => ({
        id, current: id === sessionId, device, address, created_at: createdAt.toString(), seen_at: seenAt.toString(),
      })),
    };
  },
});

import * as z from 'zod';
import { read } from '#kernel/operation.ts';
import { inPerson } from '../access.ts';
import { listPasskeysOf } from './store.ts';

export const listPasskeys = read({
  name: 'identity.listPasskeys',
  summary: 'My passkeys',
  method: 'GET',
  path: '/me/passkeys',
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ id: z.uuid(), name: z.string().nullable(), created_at: z.string().nullable(), backed_up: z.boolean().describe('Kept by a service, and not only on one device') })),
  }),
  allow: inPerson,
  async run(call) {
    const passkeys = await listPasskeysOf(call.db, call.actor.id);
    return { items: passkeys.map(({ id, name, createdAt, backedUp }) => ({ id, name, created_at: createdAt?.toString() ?? null, backed_up: backedUp })) };
  },
});

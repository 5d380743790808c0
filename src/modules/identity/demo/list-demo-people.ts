import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { sandboxOnly } from '../sign-in/refusals.ts';
import { listRanked } from './store.ts';

export const listDemoPeople = read({
  name: 'identity.listDemoPeople',
  summary: 'Sandbox: people to sign in as, one of each role',
  method: 'GET',
  path: '/sandbox/people',
  input: z.object({}),
  output: z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string(), role: z.string().describe('client, pro, or the first role of an operator'), suspended: z.boolean() })) }),
  refusals: [sandboxOnly],
  allow: anyone,
  async run(call) {
    if (!call.ports.sandbox) refuse(sandboxOnly);
    const people = await listRanked(call.db);
    return { items: people.map(({ id, name, pro, roles, state }) => ({ id, name, role: roles[0] ?? (pro ? 'pro' : 'client'), suspended: state === 'suspended' })) };
  },
});

import * as z from 'zod';
import { either, onlySystem, operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';

export const verifyAudit = read({
  name: 'admin.verifyAudit',
  summary: 'Checks the hash chain of the audit log, seal by seal',
  description: 'Reads the whole log: on an old marketplace it takes a while.',
  method: 'GET',
  path: '/audit/verification',
  input: z.object({}),
  output: z.object({ sound: z.boolean(), sealed: z.int().describe('Entries in the chain'), broken_at: z.int().nullable().describe('Number of the first seal that does not hold') }),
  allow: either(operators('admin'), onlySystem),
  async run(call) {
    const { sealed, brokenAt } = await call.ports.audit.verify(call.db);
    return { sound: brokenAt === null, sealed, broken_at: brokenAt };
  },
});

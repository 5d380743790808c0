import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { decodeCursor, email, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { onlyInSandbox } from '../refusals.ts';
import { listMailbox as listAll } from './store.ts';
import { mailView, viewMail } from './views.ts';

export const listMailbox = read({
  name: 'notifications.listMailbox',
  summary: 'The local mailbox of the sandbox: every mail, newest first',
  method: 'GET',
  path: '/sandbox/mails',
  input: z.object({ ...pageFields, address: email().optional() }),
  output: pageOf(mailView),
  refusals: [onlyInSandbox],
  allow: anyone,
  async run(call, input) {
    if (!call.ports.sandbox) refuse(onlyInSandbox);

    const after = decodeCursor(input.after);
    const rows = await call.db.many(listAll, [input.address ?? null, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    return pageFrom(rows, input.limit, (row) => row.createdAt, (row) => viewMail(row, call.locale));
  },
});

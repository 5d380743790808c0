import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listMailsOf } from './store.ts';
import { mailView, viewMyMail } from './views.ts';

export const listMyMails = read({
  name: 'notifications.listMyMails',
  summary: 'The mails sent to me, newest first, with their delivery state',
  method: 'GET',
  path: '/mails',
  clauses: ['ACC-6', 'ACC-8'],
  input: z.object(pageFields),
  output: pageOf(mailView),
  allow: signedIn,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listMailsOf, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    return pageFrom(rows, input.limit, (row) => row.createdAt, (row) => viewMyMail(row, call.locale));
  },
});

import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { decodeCursor, id, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listMailsOf } from './store.ts';
import { mailView, viewMail } from './views.ts';

export const listPersonMails = read({
  name: 'notifications.listPersonMails',
  summary: 'The mails sent to one person with their delivery state, for those who help with “I get no mail”',
  description: 'Without their words: they can hold links that open an account.',
  method: 'GET',
  path: '/people/{person}/mails',
  clauses: ['ACC-6'],
  input: z.object({ person: id(), ...pageFields }),
  output: pageOf(mailView.omit({ text: true, html: true })),
  allow: operators('admin', 'support'),
  audit: (input) => ({ subject: `mails:${input.person}`, concerns: [input.person] }),
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listMailsOf, [input.person, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    return pageFrom(rows, input.limit, (row) => row.createdAt, (row) => {
      const { text: _text, html: _html, ...view } = viewMail(row, call.locale);
      return view;
    });
  },
});

import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { mailNotFound } from '../refusals.ts';
import { findMail, findMailOf, queueMail } from './store.ts';
import { mailView, viewMail } from './views.ts';

export const resendMail = write({
  name: 'notifications.resendMail',
  summary: 'Send one of my mails again, as it was',
  method: 'POST',
  path: '/mails/{mail}/resend',
  clauses: ['ACC-6'],
  input: z.object({ mail: id() }),
  output: mailView,
  refusals: [mailNotFound],
  allow: signedIn,
  audit: (input) => ({ subject: `mail:${input.mail}` }),
  async run(call, input) {
    const mail = await call.db.maybe(findMailOf, [input.mail, call.actor.id]);

    if (!mail) refuse(mailNotFound);

    const copy = newId();
    await call.db.run(queueMail, [copy, mail.person, mail.address, mail.letter, mail.locale, mail.subject, mail.bodyText, mail.bodyHtml, mail.id, call.now]);
    await call.schedule('notifications.deliverMail', { mail: copy }, call.now, `mail:${copy}`);

    const row = await call.db.maybe(findMail, [copy]);
    assert(row, 'the copy was queued');
    return viewMail(row);
  },
});

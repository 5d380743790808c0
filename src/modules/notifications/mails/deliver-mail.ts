// Hands one mail over. The job is tried again when the mail server does not answer; a mail already sent is left alone.
import type { Task } from '#kernel/operation.ts';
import { lockMail, markSent } from './store.ts';

export const deliverMail: Task = {
  name: 'notifications.deliverMail',
  async run(call, payload) {
    const mail = await call.db.maybe(lockMail, [payload['mail']]);
    if (!mail || mail.state === 'sent') return;
    await call.ports.mailer.deliver({ id: mail.id, to: mail.address, subject: mail.subject, text: mail.bodyText, html: mail.bodyHtml });
    await call.db.run(markSent, [mail.id, call.now]);
  },
};

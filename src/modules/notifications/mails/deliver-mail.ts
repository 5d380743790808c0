// Hands one mail over and keeps what the mail server said. A "no" for good ends it; everything else is tried again, with growing
// pauses, for two days. A mail already sent is left alone.
import type { Call, Task } from '#kernel/operation.ts';
import { MailNotTaken } from '#kernel/mail-not-taken.ts';
import { makeSwitchToken, switchAddress } from '../kinds/links.ts';
import { isKind } from '../kinds/kinds.ts';
import { lockMail, markDeferred, markFailed, markSent, type MailRow } from './store.ts';

/** Minutes after each attempt; after the last one it has failed. */
export const pausesMinutes = [1, 5, 15, 60, 180, 360, 720, 720, 720] as const;

export const deliverMail: Task = {
  name: 'notifications.deliverMail',
  async run(call, payload) {
    const mail = await call.db.maybe(lockMail, [payload['mail']]);
    if (!mail || (mail.state !== 'queued' && mail.state !== 'deferred')) return;
    const { id, address: to, subject, bodyText: text, bodyHtml: html } = mail;
    try {
      const said = await call.ports.mailer.deliver({ id, to, subject, text, html, ...(await headersOf(call, mail)) });
      await call.db.run(markSent, [id, call.now, said ? words(said) : null]);
    } catch (error) {
      if (!(error instanceof MailNotTaken)) throw error;
      await keepRefusal(call, mail, error);
    }
    if (mail.person) await call.tell([mail.person], 'mails');
  },
};

async function keepRefusal(call: Call, mail: MailRow, { permanent, said }: MailNotTaken): Promise<void> {
  const pause = pausesMinutes[mail.attempts];
  if (permanent || pause === undefined) return void (await call.db.run(markFailed, [mail.id, words(said)]));
  const next = call.now.add({ minutes: pause });
  await call.db.run(markDeferred, [mail.id, next, words(said)]);
  await call.schedule('notifications.deliverMail', { mail: mail.id }, next, `mail:${mail.id}`);
}

/** RFC 8058: the mail program shows its own "unsubscribe" and posts to the address itself. */
async function headersOf(call: Call, { person, kind }: MailRow): Promise<{ headers?: Record<string, string> }> {
  if (!person || !kind || !isKind(kind)) return {};
  const address = switchAddress(call.ports.origin, await makeSwitchToken(call.db, person, kind));
  return { headers: { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } };
}

const words = (said: string): string => said.replace(/\s+/g, ' ').trim().slice(0, 500);

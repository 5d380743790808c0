import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { mailNotFound, mailResentJustNow, tooManyResends } from '../refusals.ts';
import { countResends, findMail, findMailOf, lastSending, lockResendsOf, queueMail } from './store.ts';
import { mailView, viewMyMail } from './views.ts';

// Ours to choose: enough for somebody whose mails do not arrive, too few to fill a mailbox.
export const resendsADay = 10;
export const pauseMinutes = 5;

export const resendMail = write({
  name: 'notifications.resendMail',
  summary: 'Send one of my mails again, as it was',
  description: `At most ${resendsADay} within 24 hours, and the same mail once in ${pauseMinutes} minutes. Also one that was not sent because its kind is switched off.`,
  method: 'POST',
  path: '/mails/{mail}/resend',
  clauses: ['ACC-6'],
  input: z.object({ mail: id() }),
  output: mailView,
  refusals: [mailNotFound, mailResentJustNow, tooManyResends],
  allow: signedIn,
  audit: (input) => ({ subject: `mail:${input.mail}` }),
  async run(call, input) {
    await call.db.many(lockResendsOf, [call.actor.id]);
    const mail = await call.db.maybe(findMailOf, [input.mail, call.actor.id]);

    if (!mail) refuse(mailNotFound);
    const original = mail.resendOf ?? mail.id;
    const last = await call.db.maybe(lastSending, [original]);
    const next = last?.at?.add({ minutes: pauseMinutes });
    if (next && next.epochMilliseconds > call.now.epochMilliseconds) refuse(mailResentJustNow, { next: { moment: next.toString() } });
    if ((await call.db.one(countResends, [call.actor.id, call.now.subtract({ hours: 24 })])).count >= resendsADay) refuse(tooManyResends, { limit: resendsADay });

    const copy = newId();
    await call.db.run(queueMail, [copy, mail.person, mail.address, mail.letter, mail.locale, mail.subject, mail.bodyText, mail.bodyHtml, original, call.now, mail.kind, null, null]);
    await call.schedule('notifications.deliverMail', { mail: copy }, call.now, `mail:${copy}`);

    const row = await call.db.maybe(findMail, [copy]);
    assert(row, 'the copy was queued');
    return viewMyMail(row);
  },
});

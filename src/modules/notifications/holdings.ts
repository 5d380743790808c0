// ACC-8: every mail to a person, as in their own list.
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import { listMailsOf } from './mails/store.ts';
import { withoutLinks } from './mails/views.ts';

export const mailsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listMailsOf, pageParameters(reader, page))).map((row) => ({
    kind: 'mail',
    id: row.id,
    at: row.createdAt,
    by: 'platform',
    title: row.subject,
    text: withoutLinks(row.bodyText),
    path: '/account/mails',
    data: { address: row.address, letter: row.letter, notification_kind: row.kind, state: row.state, answer: row.answer, sent_at: row.sentAt?.toString() ?? null, resend_of: row.resendOf },
  }));

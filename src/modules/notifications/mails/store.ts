// All SQL of mails.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Locale } from '#kernel/text.ts';

export type MailRow = {
  id: string;
  person: string | null;
  address: string;
  letter: string;
  locale: Locale;
  subject: string;
  bodyText: string;
  bodyHtml: string;
  state: 'queued' | 'sent' | 'failed';
  problem: string | null;
  resendOf: string | null;
  createdAt: Temporal.Instant;
  sentAt: Temporal.Instant | null;
};

const columns = `id, person, address, letter, locale, subject, body_text as "bodyText", body_html as "bodyHtml", state, problem,
  resend_of as "resendOf", created_at as "createdAt", sent_at as "sentAt"`;

export const queueMail = statement('notifications.queue_mail', `
  insert into mails (id, person, address, letter, locale, subject, body_text, body_html, resend_of, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`);
export const lockMail = statement<MailRow>('notifications.lock_mail', `select ${columns} from mails where id = $1 for update`);
export const findMailOf = statement<MailRow>('notifications.find_mail_of', `select ${columns} from mails where id = $1 and person = $2`);
export const findMail = statement<MailRow>('notifications.find_mail', `select ${columns} from mails where id = $1`);
export const markSent = statement('notifications.mark_mail_sent', `update mails set state = 'sent', sent_at = $2, problem = null where id = $1`);
export const markFailed = statement('notifications.mark_mail_failed', `update mails set state = 'failed', problem = $2 where id = $1`);
export const listMailsOf = statement<MailRow>('notifications.list_mails_of', `
  select ${columns} from mails where person = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
  order by created_at desc, id desc limit $4`);
export const listMailbox = statement<MailRow>('notifications.list_mailbox', `
  select ${columns} from mails where ($1::text is null or address = $1) and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
  order by created_at desc, id desc limit $4`);

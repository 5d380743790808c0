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
  state: 'queued' | 'deferred' | 'sent' | 'failed' | 'suppressed';
  kind: string | null;
  switchedOffAt: Temporal.Instant | null;
  attempts: number;
  nextTryAt: Temporal.Instant | null;
  answer: string | null;
  resendOf: string | null;
  createdAt: Temporal.Instant;
  sentAt: Temporal.Instant | null;
};

const columns = `id, person, address, letter, locale, subject, body_text as "bodyText", body_html as "bodyHtml", state, kind,
  switched_off_at as "switchedOffAt", attempts, next_try_at as "nextTryAt", answer, resend_of as "resendOf", created_at as "createdAt", sent_at as "sentAt"`;

export const queueMail = statement('notifications.queue_mail', `
  insert into mails (id, person, address, letter, locale, subject, body_text, body_html, resend_of, created_at, kind, state, switched_off_at, written_for)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, case when $12::timestamptz is null then 'queued' else 'suppressed' end, $12, $13)`);
export const lockMail = statement<MailRow>('notifications.lock_mail', `select ${columns} from mails where id = $1 for update`);
export const findMailOf = statement<MailRow>('notifications.find_mail_of', `select ${columns} from mails where id = $1 and person = $2`);
export const findMail = statement<MailRow>('notifications.find_mail', `select ${columns} from mails where id = $1`);
export const markSent = statement('notifications.mark_mail_sent', `
  update mails set state = 'sent', sent_at = $2, answer = $3, attempts = attempts + 1, next_try_at = null where id = $1`);
export const markDeferred = statement('notifications.mark_mail_deferred', `
  update mails set state = 'deferred', next_try_at = $2, answer = $3, attempts = attempts + 1 where id = $1`);
export const markFailed = statement('notifications.mark_mail_failed', `
  update mails set state = 'failed', answer = $2, attempts = attempts + 1, next_try_at = null where id = $1`);
/** Resends of one person wait for each other, so that nobody passes the limit by asking for all at once. */
export const lockResendsOf = statement('notifications.lock_resends_of', `select pg_advisory_xact_lock(hashtextextended('resends:' || $1::text, 0))`);
export const countResends = statement<{ count: number }>('notifications.count_resends', `
  select count(*)::int as count from mails where person = $1 and resend_of is not null and created_at > $2`);
/** A mail and its copies are one: the last time any of them was asked for. */
export const lastSending = statement<{ at: Temporal.Instant }>('notifications.last_sending', `
  select max(created_at) as at from mails where (id = $1 or resend_of = $1) and state <> 'suppressed'`);
export const forgetMailsOf = statement('notifications.forget_mails_of', `
  update mails set person = null, address = '', subject = '', body_text = '', body_html = '', answer = null where person = $1 or address = $2 or written_for = $1`);
export const forgetMail = statement('notifications.forget_mail', `
  update mails set person = null, address = '', subject = '', body_text = '', body_html = '', answer = null where id = $1`);
export const listMailsOf = statement<MailRow>('notifications.list_mails_of', `
  select ${columns} from mails where person = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
  order by created_at desc, id desc limit $4`);
export const listMailbox = statement<MailRow>('notifications.list_mailbox', `
  select ${columns} from mails where ($1::text is null or address = $1) and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
  order by created_at desc, id desc limit $4`);

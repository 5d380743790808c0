import * as z from 'zod';
import { isKind, notificationKinds } from '../kinds/kinds.ts';
import type { Locale } from '#kernel/text.ts';
import type { MailRow } from './store.ts';

export const mailView = z.object({
  id: z.uuid(),
  address: z.string(),
  letter: z.string().describe('The event that it tells of'),
  kind: z.string().nullable().describe('The kind of notification; null: it cannot be switched off'),
  kind_name: z.string().nullable(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  state: z.enum(['queued', 'deferred', 'sent', 'failed', 'suppressed']),
  answer: z.string().nullable().describe('The last words of the mail server'),
  attempts: z.int(),
  next_try_at: z.string().nullable(),
  switched_off_at: z.string().nullable().describe('Not sent: its kind is switched off since then'),
  resend_of: z.uuid().nullable(),
  created_at: z.string(),
  sent_at: z.string().nullable(),
});

export function viewMail(row: MailRow, locale: Locale = row.locale): z.input<typeof mailView> {
  return {
    id: row.id,
    address: row.address,
    letter: row.letter,
    kind: row.kind,
    kind_name: row.kind && isKind(row.kind) ? notificationKinds[row.kind].name[locale] : null,
    subject: row.subject,
    text: row.bodyText,
    html: row.bodyHtml,
    state: row.state,
    answer: row.answer,
    attempts: row.attempts,
    next_try_at: row.nextTryAt?.toString() ?? null,
    switched_off_at: row.switchedOffAt?.toString() ?? null,
    resend_of: row.resendOf,
    created_at: row.createdAt.toString(),
    sent_at: row.sentAt?.toString() ?? null,
  };
}

/** The links that open an account are for the mailbox they were sent to: whoever borrowed a session, or holds an API key, must not find one here. */
export const withoutLinks = (text: string): string => text.replace(/([?&]token=)[\w.~-]+/g, '$1…');

export function viewMyMail(row: MailRow, locale: Locale = row.locale): z.input<typeof mailView> {
  const view = viewMail(row, locale);
  return { ...view, text: withoutLinks(view.text), html: withoutLinks(view.html) };
}

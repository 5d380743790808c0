import * as z from 'zod';
import type { MailRow } from './store.ts';

export const mailView = z.object({
  id: z.uuid(),
  address: z.string(),
  letter: z.string().describe('The event that it tells of'),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  state: z.enum(['queued', 'sent', 'failed']),
  resend_of: z.uuid().nullable(),
  created_at: z.string(),
  sent_at: z.string().nullable(),
});

export function viewMail(row: MailRow): z.input<typeof mailView> {
  return {
    id: row.id,
    address: row.address,
    letter: row.letter,
    subject: row.subject,
    text: row.bodyText,
    html: row.bodyHtml,
    state: row.state,
    resend_of: row.resendOf,
    created_at: row.createdAt.toString(),
    sent_at: row.sentAt?.toString() ?? null,
  };
}

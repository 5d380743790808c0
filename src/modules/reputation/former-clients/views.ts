// What leaves about an invitation, to the pro who made it.
import * as z from 'zod';
import { locales } from '#kernel/text.ts';
import { judgeResending } from './rules.ts';
import type { InvitationRow } from './store.ts';
import type { Temporal } from 'temporal-polyfill';

export const invitationView = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string().nullable().describe('Erased once the person has answered, or the link no longer opens'),
  locale: z.enum(locales),
  work: z.string(),
  state: z.enum(['sent', 'reviewed', 'declined', 'lapsed']),
  sends: z.int().describe('Mails sent'),
  invited_at: z.string(),
  last_sent_at: z.string(),
  open_until: z.string(),
  answered_at: z.string().nullable(),
  can_resend: z.boolean(),
  resend_from: z.string().nullable().describe('When it can be sent again, if it is too early now'),
});

export function viewInvitation(row: InvitationRow, now: Temporal.Instant): z.input<typeof invitationView> {
  const resending = row.state === 'sent' ? judgeResending({ ...row, now }) : null;
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    locale: row.locale,
    work: row.work,
    state: row.state,
    sends: row.sends,
    invited_at: row.invitedAt.toString(),
    last_sent_at: row.lastSentAt.toString(),
    open_until: row.openUntil.toString(),
    answered_at: row.answeredAt?.toString() ?? null,
    can_resend: resending?.may ?? false,
    resend_from: resending && !resending.may && resending.because === 'sent_recently' ? resending.next.toString() : null,
  };
}

// What leaves about a support ticket.
import * as z from 'zod';
import { messageView } from '#conversations';
import { operatorRoles } from '#kernel/actor.ts';
import type { Locale } from '#kernel/text.ts';
import { decisionView } from '#rulebook';
import { askers, type Matter } from '../matters/matter.ts';
import { findMatter } from '../matters/tree.ts';
import { ticketStates, type TicketRow } from './store.ts';

export const placeView = z.object({
  matter: z.string(),
  name: z.string(),
  path: z.string().describe('Without a language'),
  link: z.string(),
  why: z.string(),
  clauses: z.array(z.string()),
});

export const ticketSummaryView = z.object({
  id: z.uuid(),
  reference: z.string().describe('What people read aloud: S-7K2MQ4'),
  matter: z.string(),
  matter_name: z.string(),
  subject: z.string().nullable().describe('noun:id of what it is filed under'),
  subject_title: z.string().nullable(),
  state: z.enum(ticketStates).describe('waiting: for the asker'),
  filed_at: z.string(),
  due_at: z.string().nullable().describe('While it is open: answered by then'),
  closed_at: z.string().nullable(),
  reopen_until: z.string().nullable(),
  led_to: placeView.nullable().describe('MSG-9: the proper place that it was led to'),
});

export const ticketView = ticketSummaryView.extend({
  asker: z.object({ id: z.uuid().nullable().describe('Null: a visitor'), name: z.string(), asked_as: z.enum(askers) }),
  desk: z.enum(operatorRoles),
  subject_path: z.string().nullable(),
  subject_text: z.string().nullable(),
  subject_at: z.string().nullable(),
  earlier: z.int().describe('Other tickets of the same asker'),
  messages: z.array(messageView),
  moves: z.array(z.object({ move: z.string(), at: z.string(), by: z.string().nullable(), note: z.string().nullable() })),
  decisions: z.array(decisionView),
  due_segments: z.array(z.object({ from: z.string(), to: z.string(), counted: z.boolean(), reason: z.string(), name: z.string().nullable() })),
});

export function viewPlace(matter: Matter | null, locale: Locale): z.input<typeof placeView> | null {
  if (matter?.way.kind !== 'place') return null;
  const { path, link, why, clauses } = matter.way;
  return { matter: matter.key, name: matter.name[locale], path, link: link[locale], why: why[locale], clauses: [...clauses] };
}

export function viewTicket(row: TicketRow, locale: Locale): z.input<typeof ticketSummaryView> {
  return {
    id: row.id,
    reference: row.reference,
    matter: row.matter,
    matter_name: findMatter(row.matter)?.name[locale] ?? row.matter,
    subject: row.subject,
    subject_title: row.subjectTitle,
    state: row.state,
    filed_at: row.filedAt.toString(),
    due_at: row.dueAt?.toString() ?? null,
    closed_at: row.closedAt?.toString() ?? null,
    reopen_until: row.reopenUntil?.toString() ?? null,
    led_to: viewPlace(row.ledTo ? findMatter(row.ledTo) : null, locale),
  };
}

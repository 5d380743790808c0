// All SQL of support tickets, their moves and private links.
import type { Temporal } from 'temporal-polyfill';
import type { OperatorRole } from '#kernel/actor.ts';
import { statement } from '#kernel/database.ts';
import type { Locale } from '#kernel/text.ts';
import type { AskedAs } from '../matters/matter.ts';

export const ticketStates = ['unconfirmed', 'open', 'waiting', 'answered', 'closed'] as const;
export type TicketState = (typeof ticketStates)[number];

export type TicketRow = {
  id: string;
  reference: string;
  matter: string;
  subject: string | null;
  subjectTitle: string | null;
  subjectFacts: { path: string | null; at: string; text: string | null } | null;
  asker: string;
  askedAs: AskedAs;
  name: string | null;
  email: string | null;
  locale: Locale;
  waitingText: string | null;
  market: string;
  state: TicketState;
  desk: OperatorRole;
  rulebookVersion: number;
  filedAt: Temporal.Instant;
  clockFrom: Temporal.Instant | null;
  dueAt: Temporal.Instant | null;
  ledTo: string | null;
  decision: string | null;
  closedAt: Temporal.Instant | null;
  reopenUntil: Temporal.Instant | null;
};
export type MoveRow = { id: string; ticket: string; move: string; at: Temporal.Instant; by: string | null; note: string | null };

const columns = `t.id, t.reference, t.matter, t.subject, t.subject_title as "subjectTitle", t.subject_facts as "subjectFacts", t.asker, t.asked_as as "askedAs",
  t.name, t.email, t.locale, t.waiting_text as "waitingText", t.market, t.state, t.desk, t.rulebook_version as "rulebookVersion", t.filed_at as "filedAt",
  t.clock_from as "clockFrom", t.due_at as "dueAt", t.led_to as "ledTo", t.decision, t.closed_at as "closedAt", t.reopen_until as "reopenUntil"`;

export const addTicket = statement<TicketRow>('support.add_ticket', `
  insert into support_tickets as t (id, reference, matter, subject, subject_title, subject_facts, asker, asked_as, name, email, locale, waiting_text, market, state, desk,
    rulebook_version, filed_at, clock_from, due_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'support', $15, $16, $17, $18) returning ${columns}`);
export const findTicket = statement<TicketRow>('support.find_ticket', `select ${columns} from support_tickets t where t.id = $1`);
export const findTicketOf = statement<TicketRow>('support.find_ticket_of', `select ${columns} from support_tickets t where t.id = $1 and t.asker = $2 and t.asked_as <> 'visitor'`);
export const lockTicket = statement<TicketRow>('support.lock_ticket', `select ${columns} from support_tickets t where t.id = $1 for update`);
export const listTicketsOf = statement<TicketRow>('support.list_tickets_of', `
  select ${columns} from support_tickets t where t.asker = $1 and ($2::timestamptz is null or (t.filed_at, t.id) < ($2, $3::uuid))
  order by t.filed_at desc, t.id desc limit $4`);
export const listQueue = statement<TicketRow>('support.list_ticket_queue', `
  select ${columns} from support_tickets t where t.state = 'open' and t.desk = any ($1::text[]) order by t.due_at, t.id limit $2`);
export const countQueue = statement<{ count: number }>('support.count_ticket_queue', `
  select count(*)::int as count from support_tickets where state = 'open' and desk = any ($1::text[])`);
export const countEarlier = statement<{ count: number }>('support.count_earlier_tickets', `
  select count(*)::int as count from support_tickets where asker = $1 and id <> $2 and state <> 'unconfirmed'`);

/** Compare and set: 0 rows when somebody else moved it first. Due and clock belong to `open` only, closing times to `closed` only. */
export const moveTicket = statement<TicketRow>('support.move_ticket', `
  update support_tickets t set state = $3, clock_from = $4, due_at = $5, closed_at = $6, reopen_until = $7, waiting_text = null
  where t.id = $1 and t.state = $2 returning ${columns}`);
export const leadTicket = statement<TicketRow>('support.lead_ticket_to_place', `
  update support_tickets t set led_to = $2, decision = $3 where t.id = $1 returning ${columns}`);
export const handOver = statement<TicketRow>('support.hand_ticket_over', `
  update support_tickets t set desk = $2 where t.id = $1 and t.state = 'open' returning ${columns}`);
export const keepMove = statement('support.keep_ticket_move', `insert into support_ticket_moves (id, ticket, move, at, by, note) values ($1, $2, $3, $4, $5, $6)`);
export const listMoves = statement<MoveRow>('support.list_ticket_moves', `
  select id, ticket, move, at, by, note from support_ticket_moves where ticket = $1 order by at, id`);

export const addLink = statement('support.add_ticket_link', `insert into support_ticket_links (hash, ticket, made_at) values ($1, $2, $3)`);
export const findTicketByLink = statement<TicketRow>('support.find_ticket_by_link', `
  select ${columns} from support_ticket_links l join support_tickets t on t.id = l.ticket where l.hash = $1`);
export const lockTicketByLink = statement<TicketRow>('support.lock_ticket_by_link', `
  select ${columns} from support_tickets t where t.id = (select ticket from support_ticket_links where hash = $1) for update`);

export const dropUnconfirmed = statement('support.drop_unconfirmed_ticket', `delete from support_tickets where id = $1 and state = 'unconfirmed'`);
/** A visitor's address goes once the ticket is closed and can no longer be reopened; with it every way in. */
export const forgetVisitor = statement('support.forget_visitor', `
  update support_tickets set name = null, email = null where id = $1 and asked_as = 'visitor' and state = 'closed' and reopen_until <= $2`);
export const dropLinks = statement('support.drop_ticket_links', `delete from support_ticket_links where ticket = $1`);
export const leaveTickets = statement<TicketRow>('support.leave_tickets', `
  update support_tickets t set subject_title = case when subject is null then null else '–' end, subject_facts = null,
    state = 'closed', clock_from = null, due_at = null, closed_at = coalesce(closed_at, $2), reopen_until = coalesce(reopen_until, $2)
  where t.asker = $1 returning ${columns}`);

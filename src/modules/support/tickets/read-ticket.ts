import * as z from 'zod';
import { findPeople } from '#identity';
import { either, members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read, type Call } from '#kernel/operation.ts';
import { findDecisionsOf, rulesOfVersion, viewDecision } from '#rulebook';
import { answerDue } from '../rules.ts';
import { anyDesk, getReadableTicket } from './access.ts';
import { messagesIn } from './messages-in.ts';
import { ticketNotFound } from './refusals.ts';
import { subjectOf } from './settle.ts';
import { countEarlier, listMoves, type MoveRow, type TicketRow } from './store.ts';
import { ticketView, viewTicket } from './views.ts';

export const readTicket = read({
  name: 'support.readTicket',
  summary: 'A question to the support: what was written, what it is filed under, each step and decision',
  method: 'GET',
  path: '/support-tickets/{ticket}',
  clauses: ['MSG-9', 'MSG-1', 'MSG-4'],
  input: z.object({ ticket: id() }),
  output: ticketView,
  refusals: [ticketNotFound],
  allow: either(members, anyDesk),
  // MSG-1: an operator's reading is itself logged.
  audit: (input, output) => ({ subject: `support_ticket:${input.ticket}`, concerns: output.asker.id ? [output.asker.id] : [] }),
  async run(call, input) {
    const ticket = await getReadableTicket(call, input.ticket);

    const moves = await call.db.many(listMoves, [ticket.id]);
    const people = new Map((await findPeople(call.db, [ticket.asker, ...moves.flatMap(({ by }) => by ?? [])])).map((one) => [one.id, one.name]));
    const byOperator = call.actor.kind === 'operator';
    const decisions = await findDecisionsOf(call, subjectOf(ticket));
    return {
      ...viewTicket(ticket, call.locale),
      asker: { id: ticket.askedAs === 'visitor' ? null : ticket.asker, name: people.get(ticket.asker) ?? ticket.name ?? '–', asked_as: ticket.askedAs },
      desk: ticket.desk,
      subject_path: ticket.subjectFacts?.path ?? null,
      subject_text: ticket.subjectFacts?.text ?? null,
      subject_at: ticket.subjectFacts?.at ?? null,
      earlier: (await call.db.one(countEarlier, [ticket.asker, ticket.id])).count,
      messages: await messagesIn(call, ticket, byOperator ? 'operator' : { person: ticket.asker }),
      moves: moves.map((move) => viewMove(move, byOperator, people)),
      decisions: await Promise.all(decisions.map((decision) => viewDecision(call, decision, call.locale))),
      due_segments: await dueSegments(call, ticket),
    };
  },
});

/** Notes among our team, and who of it acted, are for our team. */
const viewMove = ({ move, at, by, note }: MoveRow, byOperator: boolean, people: ReadonlyMap<string, string>) => ({
  move, at: at.toString(), by: byOperator && by ? (people.get(by) ?? null) : null, note: byOperator ? note : null,
});

async function dueSegments(call: Pick<Call, 'db' | 'locale'>, ticket: TicketRow) {
  if (!ticket.clockFrom) return [];
  const { segments } = answerDue(ticket.clockFrom, await rulesOfVersion(call, ticket.rulebookVersion), ticket.market);
  return segments.map((segment) => ({ from: segment.from.toString(), to: segment.to.toString(), counted: segment.counted, reason: segment.reason, name: segment.name?.[call.locale] ?? null }));
}

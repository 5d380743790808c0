import * as z from 'zod';
import { operatorRoles } from '#kernel/actor.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { canMove } from '#kernel/lifecycle.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { anyDesk, lockReadableTicket } from './access.ts';
import { supportTicketLifecycle } from './lifecycle.ts';
import { sameDesk, ticketMoved, ticketNotFound } from './refusals.ts';
import { keepStep } from './settle.ts';
import { stateTexts } from './state-texts.ts';
import { handOver } from './store.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const handTicketOver = write({
  name: 'support.handTicketOver',
  summary: 'Hand a question over to another role of our team; its deadline runs on',
  method: 'POST',
  path: '/support-tickets/{ticket}/desk',
  clauses: ['MSG-9'],
  input: z.object({ ticket: id(), desk: z.enum(operatorRoles), note: paragraphs(1000, 3).describe('For that role, not for the asker') }),
  output: ticketSummaryView,
  refusals: [ticketNotFound, ticketMoved, sameDesk],
  allow: anyDesk,
  audit: (input) => ({ subject: `support_ticket:${input.ticket}`, detail: { desk: input.desk } }),
  async run(call, input) {
    const ticket = await lockReadableTicket(call, input.ticket);

    if (!canMove(supportTicketLifecycle, ticket.state, 'hand_over')) refuse(ticketMoved, { state: { text: stateTexts[ticket.state] } });
    if (ticket.desk === input.desk) refuse(sameDesk);

    const handed = await call.db.maybe(handOver, [ticket.id, input.desk]);
    assert(handed, 'a locked open ticket can be handed over');
    await keepStep(call, ticket.id, 'hand_over', input.note);
    await call.emit('support.ticket_handed_over', { role: input.desk, facts: { reference: ticket.reference, note: input.note }, path: `/operator/support/${ticket.id}` });

    return viewTicket(handed, call.locale);
  },
});

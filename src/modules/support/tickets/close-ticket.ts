import * as z from 'zod';
import { either, members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { anyDesk, lockReadableTicket } from './access.ts';
import { ticketMoved, ticketNotFound } from './refusals.ts';
import { momentIn, move, tell } from './settle.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const closeTicket = write({
  name: 'support.closeTicket',
  summary: 'Close a question: by its asker, or by the desk it is with',
  method: 'POST',
  path: '/support-tickets/{ticket}/close',
  clauses: ['MSG-9'],
  input: z.object({ ticket: id() }),
  output: ticketSummaryView,
  refusals: [ticketNotFound, ticketMoved],
  allow: either(members, anyDesk),
  audit: (input) => ({ subject: `support_ticket:${input.ticket}` }),
  async run(call, input) {
    const ticket = await lockReadableTicket(call, input.ticket);

    const closed = await move(call, ticket, 'close');
    if (call.actor.kind === 'operator' && closed.reopenUntil) await tell(call, closed, 'support.ticket_closed', { until: momentIn(closed.reopenUntil, closed.market) });

    return viewTicket(closed, call.locale);
  },
});

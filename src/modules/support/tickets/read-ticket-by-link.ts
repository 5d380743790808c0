import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { messageView } from '#conversations';
import { linkUnknown } from './refusals.ts';
import { messagesIn } from './messages-in.ts';
import { hashOf } from './settle.ts';
import { findTicketByLink } from './store.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const readTicketByLink = read({
  name: 'support.readTicketByLink',
  summary: 'What the private link of a visitor’s question shows: the question, what was written, and its state',
  method: 'GET',
  path: '/support-ticket-links/{token}',
  clauses: ['MSG-9'],
  secret: true,
  input: z.object({ token: z.string().min(20).max(100) }),
  output: ticketSummaryView.extend({ name: z.string(), waiting_text: z.string().nullable().describe('Until it is confirmed'), messages: z.array(messageView) }),
  refusals: [linkUnknown],
  allow: anyone,
  async run(call, input) {
    const ticket = await call.db.maybe(findTicketByLink, [hashOf(input.token)]);

    if (!ticket) refuse(linkUnknown);

    return { ...viewTicket(ticket, call.locale), name: ticket.name ?? '', waiting_text: ticket.waitingText, messages: await messagesIn(call, ticket, { person: ticket.asker }) };
  },
});

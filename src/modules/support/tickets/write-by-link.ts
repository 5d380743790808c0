import * as z from 'zod';
import { messageEmpty, messageTooLong, tooManyFiles } from '#conversations';
import { filesNotYours } from '#files';
import { visitors } from '#kernel/allow.ts';
import { paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { linkUnknown, reopenTooLate, ticketMoved } from './refusals.ts';
import { reopenable } from './reopenable.ts';
import { hashOf, move, say } from './settle.ts';
import { lockTicketByLink } from './store.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const writeByLink = write({
  name: 'support.writeByLink',
  summary: 'Write again in a visitor’s question, by its private link; a closed one is opened again while its time limit runs',
  method: 'POST',
  path: '/support-ticket-links/{token}/messages',
  clauses: ['MSG-9'],
  secret: true,
  input: z.object({ token: z.string().min(20).max(100), text: paragraphs(4000, 2) }),
  output: ticketSummaryView,
  refusals: [linkUnknown, reopenTooLate, ticketMoved, messageEmpty, messageTooLong, tooManyFiles, filesNotYours],
  allow: visitors,
  audit: (_input, output) => ({ subject: `support_ticket:${output.id}` }),
  async run(call, input) {
    const ticket = await call.db.maybe(lockTicketByLink, [hashOf(input.token)]);

    if (!ticket) refuse(linkUnknown);
    if (ticket.state === 'closed') reopenable(call, ticket);

    const open = await move(call, ticket, ticket.state === 'closed' ? 'reopen' : 'write');
    await say(call, open, { author: { person: ticket.asker }, body: input.text });

    return viewTicket(open, call.locale);
  },
});

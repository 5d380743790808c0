import * as z from 'zod';
import { messageEmpty, messageTooLong, tooManyFiles } from '#conversations';
import { filesNotYours } from '#files';
import { members } from '#kernel/allow.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { lockReadableTicket } from './access.ts';
import { reopenTooLate, ticketMoved, ticketNotFound } from './refusals.ts';
import { reopenable } from './reopenable.ts';
import { move, say } from './settle.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const reopenTicket = write({
  name: 'support.reopenTicket',
  summary: 'Open my closed question again, saying why; a person of our team reads it',
  description: 'Also one that was led to its proper place by what its text said: nothing is recognised a second time.',
  method: 'POST',
  path: '/support-tickets/{ticket}/reopen',
  clauses: ['MSG-9'],
  input: z.object({ ticket: id(), text: paragraphs(4000, 2) }),
  output: ticketSummaryView,
  refusals: [ticketNotFound, ticketMoved, reopenTooLate, messageEmpty, messageTooLong, tooManyFiles, filesNotYours],
  allow: members,
  audit: (input) => ({ subject: `support_ticket:${input.ticket}` }),
  async run(call, input) {
    const ticket = await lockReadableTicket(call, input.ticket);

    if (ticket.state === 'closed') reopenable(call, ticket);

    const open = await move(call, ticket, 'reopen');
    await say(call, open, { author: { person: ticket.asker }, body: input.text });

    return viewTicket(open, call.locale);
  },
});

import * as z from 'zod';
import { messageEmpty, messageTooLong, tooManyFiles } from '#conversations';
import { filesNotYours } from '#files';
import { members } from '#kernel/allow.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { lockReadableTicket } from './access.ts';
import { ticketMoved, ticketNotFound } from './refusals.ts';
import { move, say } from './settle.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const writeInTicket = write({
  name: 'support.writeInTicket',
  summary: 'Write again in my question: it is open again, and its deadline runs on',
  method: 'POST',
  path: '/support-tickets/{ticket}/messages',
  clauses: ['MSG-9', 'MSG-1', 'MSG-5'],
  input: z.object({ ticket: id(), text: paragraphs(4000, 2), files: z.array(id()).max(10).default([]) }),
  output: ticketSummaryView,
  refusals: [ticketNotFound, ticketMoved, messageEmpty, messageTooLong, tooManyFiles, filesNotYours],
  allow: members,
  audit: (input) => ({ subject: `support_ticket:${input.ticket}` }),
  async run(call, input) {
    const ticket = await lockReadableTicket(call, input.ticket);

    const open = await move(call, ticket, 'write');
    await say(call, open, { author: { person: ticket.asker }, body: input.text, files: input.files });

    return viewTicket(open, call.locale);
  },
});

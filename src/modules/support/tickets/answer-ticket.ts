import * as z from 'zod';
import { messageEmpty, messageTooLong, tooManyFiles } from '#conversations';
import { filesNotYours } from '#files';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { anyDesk, lockReadableTicket } from './access.ts';
import { ticketMoved, ticketNotFound } from './refusals.ts';
import { move, say, tell } from './settle.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const answerTicket = write({
  name: 'support.answerTicket',
  summary: 'Answer a question, or ask its asker for what is missing',
  method: 'POST',
  path: '/support-tickets/{ticket}/answers',
  clauses: ['MSG-9', 'MSG-1', 'MSG-4'],
  input: z.object({ ticket: id(), text: paragraphs(10_000, 5), effect: z.enum(['answer', 'ask']).default('answer').describe('ask: it then waits for its asker') }),
  output: ticketSummaryView,
  refusals: [ticketNotFound, ticketMoved, messageEmpty, messageTooLong, tooManyFiles, filesNotYours],
  allow: anyDesk,
  audit: (input, output) => ({ subject: `support_ticket:${input.ticket}`, detail: { state: output.state } }),
  async run(call, input) {
    const ticket = await lockReadableTicket(call, input.ticket);

    const moved = await move(call, ticket, input.effect);
    await say(call, moved, { author: { operator: call.actor.id, name: call.actor.name }, body: input.text });
    await tell(call, moved, input.effect === 'ask' ? 'support.ticket_asked' : 'support.ticket_answered', {});

    return viewTicket(moved, call.locale);
  },
});

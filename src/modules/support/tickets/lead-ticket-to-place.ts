import * as z from 'zod';
import { messageEmpty, messageTooLong, tooManyFiles } from '#conversations';
import { filesNotYours } from '#files';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { matterFor } from '../matters/tree.ts';
import { anyDesk, lockReadableTicket } from './access.ts';
import { notAPlace, ticketMoved, ticketNotFound } from './refusals.ts';
import { leadToPlace } from './settle.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const leadTicketToPlace = write({
  name: 'support.leadTicketToPlace',
  summary: 'Lead a question to the proper place of its matter and close it, with a decision that says why',
  method: 'POST',
  path: '/support-tickets/{ticket}/place',
  clauses: ['MSG-9'],
  input: z.object({ ticket: id(), matter: z.string().max(60).describe('One with a place of its own, for somebody like the asker'), grounds: paragraphs(2000, 10).describe('Read by the asker') }),
  output: ticketSummaryView,
  refusals: [ticketNotFound, notAPlace, ticketMoved, messageEmpty, messageTooLong, tooManyFiles, filesNotYours],
  allow: anyDesk,
  audit: (input) => ({ subject: `support_ticket:${input.ticket}`, detail: { matter: input.matter } }),
  async run(call, input) {
    const ticket = await lockReadableTicket(call, input.ticket);
    const place = matterFor(input.matter, ticket.askedAs);

    if (place?.way.kind !== 'place') refuse(notAPlace, {}, [{ path: 'matter', say: notAPlace.say }]);

    return viewTicket(await leadToPlace(call, ticket, place, { said: null, grounds: input.grounds }), call.locale);
  },
});

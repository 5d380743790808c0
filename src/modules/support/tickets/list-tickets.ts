import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listTicketsOf } from './store.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const listTickets = read({
  name: 'support.listTickets',
  summary: 'My questions to the support, newest first, each with its state',
  method: 'GET',
  path: '/support-tickets',
  clauses: ['MSG-9'],
  input: z.object(pageFields),
  output: pageOf(ticketSummaryView),
  allow: members,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listTicketsOf, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    return pageFrom(rows, input.limit, (row) => row.filedAt, (row) => viewTicket(row, call.locale));
  },
});

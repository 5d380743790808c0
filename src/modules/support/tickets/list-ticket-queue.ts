import * as z from 'zod';
import { findPeople } from '#identity';
import { operatorRoles } from '#kernel/actor.ts';
import { read } from '#kernel/operation.ts';
import { askers } from '../matters/matter.ts';
import { anyDesk, desksOf } from './access.ts';
import { countQueue, listQueue } from './store.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const listTicketQueue = read({
  name: 'support.listTicketQueue',
  summary: 'Questions to answer, the next deadline first: those of my roles, and all of them for support',
  method: 'GET',
  path: '/support-tickets-queue',
  clauses: ['MSG-9', 'MSG-4'],
  input: z.object({ limit: z.int().min(1).max(200).default(50) }),
  output: z.object({
    total: z.int(),
    items: z.array(ticketSummaryView.extend({ asker_name: z.string(), asked_as: z.enum(askers), desk: z.enum(operatorRoles), overdue: z.boolean() })),
  }),
  allow: anyDesk,
  async run(call, input) {
    const desks = desksOf(call.actor);
    const rows = await call.db.many(listQueue, [desks, input.limit]);
    const names = new Map((await findPeople(call.db, rows.map(({ asker }) => asker))).map((person) => [person.id, person.name]));
    return {
      total: (await call.db.one(countQueue, [desks])).count,
      items: rows.map((row) => ({
        ...viewTicket(row, call.locale),
        asker_name: names.get(row.asker) ?? row.name ?? '–',
        asked_as: row.askedAs,
        desk: row.desk,
        overdue: row.dueAt !== null && row.dueAt.epochMilliseconds < call.now.epochMilliseconds,
      })),
    };
  },
});

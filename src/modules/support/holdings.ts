// ACC-8: a person's questions to the support. What was written in them is among the messages.
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import { listTicketsOf } from './tickets/store.ts';
import { viewTicket } from './tickets/views.ts';

export const ticketsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listTicketsOf, pageParameters(reader, page))).map((row) => {
    const view = viewTicket(row, reader.locale);
    return { kind: 'support_ticket', id: row.id, at: row.filedAt, by: 'me', title: `${row.reference} · ${view.matter_name}`, text: row.subjectTitle, path: `/support/${row.id}`, data: view };
  });

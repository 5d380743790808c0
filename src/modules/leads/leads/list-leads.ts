import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { decodeCursor, encodeCursor, pageFields, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { findRequests, type RequestRow } from '../requests/store.ts';
import { listLeadsOfPro } from './store.ts';
import { leadSummary, viewLeadSummary } from './views.ts';

export const listLeads = read({
  name: 'leads.listLeads',
  summary: 'My leads, newest first, each with its price before anything is taken',
  method: 'GET',
  path: '/leads',
  clauses: ['LEAD-1'],
  input: z.object({
    show: z.enum(['new', 'running', 'waiting', 'declined', 'past', 'all']).default('all').describe('new: can be answered; waiting: the client has written and the contact is not paid'),
    service: z.string().max(60).optional(),
    ...pageFields,
  }),
  output: pageOf(leadSummary),
  allow: pros,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listLeadsOfPro, [call.actor.id, after?.at ?? null, after?.id ?? null, input.show, input.service ?? null, call.now, input.limit + 1]);
    const page = rows.slice(0, input.limit);
    const requests = new Map((await call.db.many(findRequests, [page.map(({ requestId }) => requestId)])).map((request) => [request.id, request]));
    const last = rows.length > input.limit ? page.at(-1) : undefined;

    return {
      items: page.map((lead) => viewLeadSummary(lead, requests.get(lead.requestId) as RequestRow, call)),
      next: last ? encodeCursor({ at: last.offeredAt, id: last.id }) : null,
    };
  },
});

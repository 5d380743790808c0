import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { pros } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { sorts } from '../inbox/store.ts';
import { findRequests, type RequestRow } from '../requests/store.ts';
import { listLeadsBy, listLeadsOfPro, type LeadRow } from './store.ts';
import { leadSummary, viewLeadSummary } from './views.ts';

export const listLeads = read({
  name: 'leads.listLeads',
  summary: 'My leads, newest first or in another order, each with its price before anything is taken',
  description: 'Hidden leads stand in their own list only.',
  method: 'GET',
  path: '/leads',
  clauses: ['LEAD-1'],
  input: z.object({
    show: z.enum(['new', 'running', 'answered', 'waiting', 'declined', 'past', 'hidden', 'all']).default('all')
      .describe('new: can be answered; answered: the client has not written yet; waiting: the client has written and the contact is not paid'),
    service: z.string().max(60).optional(),
    max_km: z.int().min(1).max(2000).optional().describe('At most so far; remote work is near'),
    max_credits: z.int().min(1).max(10_000).optional(),
    sort: z.enum(sorts).default('newest'),
    ...pageFields,
  }),
  output: pageOf(leadSummary),
  allow: pros,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const wish = [input.show, input.service ?? null, call.now, input.limit + 1, input.max_km ?? null, input.max_credits ?? null];
    const rows: (LeadRow & { place?: string })[] = input.sort === 'newest'
      ? await call.db.many(listLeadsOfPro, [call.actor.id, after?.at ?? null, after?.id ?? null, ...wish])
      : await call.db.many(listLeadsBy, [call.actor.id, after ? Temporal.Instant.from(after.at).epochMilliseconds : null, after?.id ?? null, ...wish, input.sort]);

    const shown = rows.slice(0, input.limit).map(({ requestId }) => requestId);
    const requests = new Map((await call.db.many(findRequests, [shown])).map((request) => [request.id, request]));
    // A cursor holds a number and an id: the moment, or what the order goes by.
    return pageFrom(rows, input.limit, (row) => (row.place === undefined ? row.offeredAt : { epochMilliseconds: Number(row.place) }),
      (lead) => viewLeadSummary(lead, requests.get(lead.requestId) as RequestRow, call));
  },
});

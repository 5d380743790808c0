import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { findPeople } from '#identity';
import { countOpen, listQueue } from './store.ts';
import { claimSummaryView, viewClaim } from './views.ts';

export const listRefundClaimQueue = read({
  name: 'cases.listRefundClaimQueue',
  summary: 'Refund claims to decide, the next deadline first',
  method: 'GET',
  path: '/refund-claims-queue',
  clauses: ['REF-4'],
  input: z.object({ limit: z.int().min(1).max(200).default(50) }),
  output: z.object({
    total: z.int(),
    items: z.array(claimSummaryView.extend({ pro_name: z.string(), client_name: z.string(), overdue: z.boolean(), decided_first_by_me: z.boolean() })),
  }),
  allow: operators('support', 'follow-up', 'admin'),
  async run(call, input) {
    const rows = await call.db.many(listQueue, [input.limit]);
    const people = await findPeople(call.db, [...new Set(rows.flatMap((row) => [row.pro, row.client]))]);
    const names = new Map(people.map((person) => [person.id, person.name]));
    return {
      total: (await call.db.one(countOpen)).count,
      items: rows.map((row) => ({
        ...viewClaim(row),
        pro_name: names.get(row.pro) ?? '',
        client_name: names.get(row.client) ?? '',
        overdue: row.dueAt !== null && row.dueAt.epochMilliseconds < call.now.epochMilliseconds,
        decided_first_by_me: row.firstDecidedBy === call.actor.id,
      })),
    };
  },
});

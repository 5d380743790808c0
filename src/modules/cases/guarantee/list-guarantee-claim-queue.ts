import * as z from 'zod';
import { findPeople } from '#identity';
import { operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { countOpen, listQueue } from './store.ts';
import { guaranteeClaimSummary, viewClaim } from './views.ts';

export const listGuaranteeClaimQueue = read({
  name: 'cases.listGuaranteeClaimQueue',
  summary: 'Guarantee claims to decide, the next deadline first',
  method: 'GET',
  path: '/guarantee-claims-queue',
  clauses: ['GUAR-7'],
  input: z.object({ limit: z.int().min(1).max(200).default(50) }),
  output: z.object({
    total: z.int(),
    items: z.array(guaranteeClaimSummary.extend({ pro_name: z.string(), statements: z.int(), checked: z.int(), overdue: z.boolean(), decided_first_by_me: z.boolean() })),
  }),
  allow: operators('support', 'follow-up', 'admin'),
  async run(call, input) {
    const rows = await call.db.many(listQueue, [input.limit]);
    const people = await findPeople(call.db, [...new Set(rows.map(({ pro }) => pro))]);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      total: (await call.db.one(countOpen)).count,
      items: rows.map((row) => ({
        ...viewClaim(row),
        pro_name: names.get(row.pro) ?? '',
        statements: row.statements,
        checked: row.checked,
        overdue: row.dueAt !== null && row.dueAt.epochMilliseconds < call.now.epochMilliseconds,
        decided_first_by_me: row.firstDecidedBy === call.actor.id,
      })),
    };
  },
});

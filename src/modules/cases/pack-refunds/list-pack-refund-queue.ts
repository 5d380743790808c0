import * as z from 'zod';
import { findPeople } from '#identity';
import { operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { countPackQueue, listPackQueue } from './store.ts';
import { packClaimView, viewPackClaim } from './views.ts';

export const listPackRefundQueue = read({
  name: 'cases.listPackRefundQueue',
  summary: 'Appeals about pack refunds to decide, the next deadline first',
  method: 'GET',
  path: '/pack-refunds-queue',
  clauses: ['REF-6'],
  input: z.object({ limit: z.int().min(1).max(200).default(50) }),
  output: z.object({ total: z.int(), items: z.array(packClaimView.extend({ pro_name: z.string(), overdue: z.boolean() })) }),
  allow: operators('support', 'finance', 'admin'),
  async run(call, input) {
    const rows = await call.db.many(listPackQueue, [input.limit]);
    const names = new Map((await findPeople(call.db, [...new Set(rows.map((row) => row.pro))])).map((person) => [person.id, person.name]));
    return {
      total: (await call.db.one(countPackQueue)).count,
      items: rows.map((row) => ({ ...viewPackClaim(row), pro_name: names.get(row.pro) ?? '–', overdue: row.dueAt !== null && row.dueAt.epochMilliseconds < call.now.epochMilliseconds })),
    };
  },
});

import * as z from 'zod';
import { findPeople } from '#identity';
import { operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { countQueue, listQueue } from './store.ts';
import { badgeView, viewBadge } from './views.ts';

export const listBadgeQueue = read({
  name: 'reputation.listBadgeQueue',
  summary: 'Documents to check, the one that waits longest first',
  method: 'GET',
  path: '/badges-queue',
  clauses: ['GUAR-2'],
  input: z.object({ limit: z.int().min(1).max(200).default(50) }),
  output: z.object({ total: z.int(), items: z.array(badgeView.extend({ pro_name: z.string(), market: z.string() })) }),
  allow: operators('certifier', 'admin'),
  async run(call, input) {
    const rows = await call.db.many(listQueue, [input.limit]);
    const names = new Map((await findPeople(call.db, [...new Set(rows.map(({ pro }) => pro))])).map(({ id, name }) => [id, name]));
    return {
      total: (await call.db.one(countQueue)).count,
      items: rows.map((row) => ({ ...viewBadge(row, call.locale), pro_name: names.get(row.pro) ?? '–', market: row.market })),
    };
  },
});

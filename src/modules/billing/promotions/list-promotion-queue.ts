import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { findPeople } from '#identity';
import { countOpenPromotions, listOpenPromotions } from './store.ts';
import { promotionView, viewPromotion } from './views.ts';

export const listPromotionQueue = read({
  name: 'billing.listPromotionQueue',
  summary: 'Publications to check, the one that has waited longest first',
  method: 'GET',
  path: '/promotions-to-check',
  clauses: ['LEAD-7'],
  input: z.object({ limit: z.int().min(1).max(200).default(50) }),
  output: z.object({ total: z.int(), items: z.array(promotionView.extend({ pro_name: z.string() })) }),
  allow: operators('moderator', 'admin'),
  async run(call, input) {
    const rows = await call.db.many(listOpenPromotions, [input.limit]);
    const names = new Map((await findPeople(call.db, [...new Set(rows.map((row) => row.pro))])).map((person) => [person.id, person.name]));
    return { total: (await call.db.one(countOpenPromotions)).count, items: rows.map((row) => ({ ...viewPromotion(row), pro_name: names.get(row.pro) ?? '–' })) };
  },
});

import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { rulesAt } from '#rulebook';
import { listPromotionsOf } from './store.ts';
import { promotionView, viewPromotion } from './views.ts';

export const listPromotions = read({
  name: 'billing.listPromotions',
  summary: 'My publications, newest first, each with what became of it',
  method: 'GET',
  path: '/promotions',
  clauses: ['LEAD-7'],
  input: z.object(pageFields),
  output: pageOf(promotionView).extend({ credits_now: z.int().describe('Whole credits for each one accepted, by the rules in force') }),
  allow: pros,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listPromotionsOf, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    return { ...pageFrom(rows, input.limit, (row) => row.submittedAt, viewPromotion), credits_now: (await rulesAt(call)).whole('promotion.credits') };
  },
});

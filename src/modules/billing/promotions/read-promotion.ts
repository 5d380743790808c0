import * as z from 'zod';
import { either, operators, pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { findPerson } from '#identity';
import { promotionNotFound } from './refusals.ts';
import { findPromotion, findPromotionOf } from './store.ts';
import { promotionView, viewPromotion } from './views.ts';

export const readPromotion = read({
  name: 'billing.readPromotion',
  summary: 'A publication and its decision',
  method: 'GET',
  path: '/promotions/{promotion}',
  clauses: ['LEAD-7'],
  input: z.object({ promotion: id() }),
  output: promotionView.extend({ pro: z.object({ id: z.uuid(), name: z.string() }) }),
  refusals: [promotionNotFound],
  allow: either(pros, operators('moderator', 'admin')),
  async run(call, input) {
    const row = await (call.actor.kind === 'operator' ? call.db.maybe(findPromotion, [input.promotion]) : call.db.maybe(findPromotionOf, [input.promotion, call.actor.id]));

    if (!row) refuse(promotionNotFound);

    return { ...viewPromotion(row), pro: { id: row.pro, name: (await findPerson(call.db, row.pro))?.name ?? '–' } };
  },
});

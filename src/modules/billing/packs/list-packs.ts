import * as z from 'zod';
import { isMarket, marketKeys, markets } from '#catalogue';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { payerOf } from '../payer.ts';
import { marketNotServed } from '../refusals.ts';
import { packs } from './packs.ts';
import { packView, viewPack } from './views.ts';

export const listPacks = read({
  name: 'billing.listPacks',
  summary: 'Credit packs with net price, VAT and gross price, and what the priority service makes of them',
  method: 'GET',
  path: '/credit-packs',
  clauses: ['LEAD-5'],
  input: z.object({ market: z.string().max(2).optional().describe(`One of ${marketKeys.join(', ')}; a pro signed in sees the prices of their own`) }),
  output: z.object({ market: z.string(), currency: z.string(), vat_rate: z.int().describe('Basis points'), packs: z.array(packView) }),
  refusals: [marketNotServed],
  allow: anyone,
  async run(call, input) {
    const own = call.actor.kind === 'member' && !input.market ? (await payerOf(call, call.actor.id)).market : null;
    const key = input.market ?? 'FR';

    if (!own && !isMarket(key)) refuse(marketNotServed);

    const market = own ?? markets[key as keyof typeof markets];
    const discount = (await rulesAt(call)).whole('pack.priority_discount');
    return { market: market.key, currency: market.currency, vat_rate: market.vatRate, packs: packs.map((pack) => viewPack(pack, market, discount)) };
  },
});

import * as z from 'zod';
import { share } from '#kernel/money.ts';
import { priceOf, type Pack } from './packs.ts';

export const packView = z.object({
  pack: z.string(),
  credits: z.int(),
  net_minor: z.int(),
  vat_minor: z.int(),
  gross_minor: z.int(),
  per_credit_minor: z.int().describe('Net, half up'),
  priority: z.object({
    net_minor: z.int().describe('Each month'),
    vat_minor: z.int(),
    gross_minor: z.int(),
    discount: z.int().describe('Off the price of each contact, basis points'),
    per_credit_minor: z.int().describe('Net, for what one credit buys without the priority service'),
  }),
});

export function viewPack(pack: Pack, market: { currency: string; vatRate: number }, discount: number): z.input<typeof packView> {
  const price = priceOf(pack, market);
  const sums = { net_minor: Number(price.net.minor), vat_minor: Number(price.vat.minor), gross_minor: Number(price.gross.minor) };
  return {
    pack: pack.key,
    credits: pack.credits,
    ...sums,
    per_credit_minor: perCredit(price.net.minor, pack.credits),
    priority: { ...sums, discount, per_credit_minor: perCredit(share(price.net, 10_000 - discount).minor, pack.credits) },
  };
}

const perCredit = (minor: bigint, credits: number): number => Math.floor((Number(minor) * 2 + credits) / (2 * credits));

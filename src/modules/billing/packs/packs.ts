// The packs on offer and what they cost, without VAT, by currency. A payment keeps the price of its day, so that a change here
// never rewrites what was bought. Bigger packs cost less a credit; a test looks.
import type { Money } from '#kernel/money.ts';
import { money, vatOf, type Vat } from '#kernel/money.ts';
import { assert } from '#kernel/refusal.ts';

export const packKeys = ['starter', 'regular', 'large'] as const;
export type PackKey = (typeof packKeys)[number];

export type Pack = { readonly key: PackKey; readonly credits: number; readonly netMinor: Readonly<Record<string, number>> };

export const packs: readonly Pack[] = [
  { key: 'starter', credits: 20, netMinor: { EUR: 40_00, GBP: 34_00 } },
  { key: 'regular', credits: 60, netMinor: { EUR: 108_00, GBP: 92_40 } },
  { key: 'large', credits: 150, netMinor: { EUR: 240_00, GBP: 205_50 } },
];

export const isPack = (key: string): key is PackKey => packs.some((pack) => pack.key === key);
export const packOf = (key: PackKey): Pack => packs.find((pack) => pack.key === key) as Pack;

export function netPrice(pack: Pack, currency: string): Money {
  const minor = pack.netMinor[currency];
  assert(minor !== undefined, `the pack ${pack.key} has no price in ${currency}`);
  return money(minor, currency);
}

export function priceOf(pack: Pack, market: { currency: string; vatRate: number }): Vat {
  return vatOf({ net: netPrice(pack, market.currency) }, market.vatRate);
}

// Amounts and VAT, exact, by table.
import { describe, expect, test } from 'vitest';
import { marketKeys, markets, type MarketKey } from '#catalogue';
import { packOf, packs, priceOf, type PackKey } from './packs.ts';
import { viewPack } from './views.ts';

describe('LEAD-5 packs and their prices', () => {
  const cases: readonly [MarketKey, PackKey, net: number, vat: number, gross: number, perCredit: number][] = [
    ['FR', 'starter', 4000, 800, 4800, 200],
    ['FR', 'regular', 10800, 2160, 12960, 180],
    ['FR', 'large', 24000, 4800, 28800, 160],
    ['IT', 'regular', 10800, 2376, 13176, 180],
    ['DE', 'starter', 4000, 760, 4760, 200],
    ['DE', 'regular', 10800, 2052, 12852, 180],
    ['ES', 'regular', 10800, 2268, 13068, 180],
    ['GB', 'starter', 3400, 680, 4080, 170],
    ['GB', 'regular', 9240, 1848, 11088, 154],
    ['GB', 'large', 20550, 4110, 24660, 137],
  ];
  test.each(cases)('LEAD-5 %s %s', (market, key, net, vat, gross, perCredit) => {
    const view = viewPack(packOf(key), markets[market], 2000);
    expect([view.net_minor, view.vat_minor, view.gross_minor, view.per_credit_minor]).toEqual([net, vat, gross, perCredit]);
  });

  test.each([[24.5, 1225, 2000, 245], [0.13, 13, 2000, 3], [0.12, 12, 2000, 2], [12.5, 1250, 1900, 238], [12.49, 1249, 1900, 237], [10.25, 1025, 2200, 226], [9.95, 995, 2100, 209]])(
    'LEAD-5 VAT is rounded half up: %d net',
    (_net, netMinor, vatRate, vat) => {
      const price = priceOf({ key: 'starter', credits: 20, netMinor: { EUR: netMinor } }, { currency: 'EUR', vatRate });
      expect([price.vat.minor, price.gross.minor]).toEqual([BigInt(vat), BigInt(netMinor + vat)]);
    },
  );

  test('LEAD-5 a bigger pack costs less a credit, in every market, and the priority service takes its discount off', () => {
    for (const key of marketKeys) {
      const views = packs.map((pack) => viewPack(pack, markets[key], 2000));
      const prices = views.map((view) => view.net_minor / view.credits);
      expect(prices).toEqual(prices.toSorted((a, b) => b - a));
      expect(new Set(prices).size).toBe(prices.length);
      for (const view of views) expect(view.priority.per_credit_minor).toBe(Math.round((view.net_minor * 0.8) / view.credits));
    }
  });
});

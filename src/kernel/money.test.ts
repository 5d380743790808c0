import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, credits, formatCredits, formatMoney, money, negate, share, split, subtract, vatOf } from './money.ts';
import { locales } from './text.ts';

const eur = (minor: number | bigint) => money(minor, 'EUR');

test('money adds, subtracts and compares, but never mixes', () => {
  expect(add(eur(1), eur(2), eur(3))).toEqual(eur(6));
  expect(subtract(eur(1), eur(3))).toEqual(eur(-2));
  expect(negate(eur(5))).toEqual(eur(-5));
  expect([compare(eur(1), eur(2)), compare(eur(2), eur(2)), compare(eur(3), eur(2))]).toEqual([-1, 0, 1]);
  for (const mixed of [add, subtract, compare]) expect(() => mixed(eur(1), money(1, 'GBP'))).toThrow(/EUR and GBP do not mix/);
  expect(() => money(1, 'eur')).toThrow(/no currency/);
  expect(() => credits(1.5)).toThrow(/no whole number/);
});

test.each([
  ['10 % of 60.00', 6000, 1000, 600],
  ['half goes up', 5, 1000, 1],
  ['below half goes down', 4, 1000, 0],
  ['half of a negative mirrors it', -5, 1000, -1],
  ['20 % of 0.03', 3, 2000, 1],
  ['nothing', 0, 1000, 0],
  ['all', 12345, 10_000, 12345],
])('a share, half up to the minor unit: %s', (_, minor, rate, expected) => {
  expect(share(eur(minor), rate)).toEqual(eur(expected));
});

test.each([
  ['a third each: the first takes the cent', 100, [1, 1, 1], [34, 33, 33]],
  ['two cents over: the first two', 200, [1, 1, 1], [67, 67, 66]],
  ['the part that lost most takes it', 100, [1, 2, 3], [17, 33, 50]],
  ['a weight of zero takes nothing', 101, [0, 1, 1], [0, 51, 50]],
  ['negative mirrors', -100, [1, 1, 1], [-34, -33, -33]],
  ['less than there are parts', 1, [1, 1], [1, 0]],
])('split says who gets the remainder: %s', (_, minor, weights, expected) => {
  expect(split(eur(minor), weights)).toEqual(expected.map(eur));
});

test('split by nothing or by less is a mistake', () => {
  expect(() => split(eur(1), [0, 0])).toThrow(/cannot split/);
  expect(() => split(eur(1), [2, -1])).toThrow(/cannot split/);
  expect(() => split(eur(1), [])).toThrow(/cannot split/);
});

test('split sums to the amount and no part is a unit or more off its share', () => {
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 1, maxLength: 8 }).filter((all) => all.some((weight) => weight > 0n));
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), weights, (minor, parts) => {
      const total = parts.reduce((sum, weight) => sum + weight, 0n);
      const result = split(money(minor, 'EUR'), parts);
      expect(result.reduce((sum, part) => sum + part.minor, 0n)).toBe(minor);
      result.forEach((part, i) => {
        const off = part.minor * total - minor * parts[i]!;
        expect(off < total && off > -total).toBe(true);
      });
    }),
  );
});

describe('VAT', () => {
  test.each([
    ['on top', { net: eur(5000) }, 2000, [5000, 1000, 6000]],
    ['on top, half up', { net: eur(1) }, 5000, [1, 1, 2]],
    ['inside', { gross: eur(6000) }, 2000, [5000, 1000, 6000]],
    ['inside, rounded', { gross: eur(100) }, 2200, [82, 18, 100]],
    ['inside, 5.5 %', { gross: eur(999) }, 550, [947, 52, 999]],
    ['none', { gross: eur(100) }, 0, [100, 0, 100]],
    ['a credit note', { gross: eur(-6000) }, 2000, [-5000, -1000, -6000]],
  ])('VAT %s', (_, amount, rate, expected) => {
    const { net, vat, gross } = vatOf(amount, rate);
    expect([net, vat, gross]).toEqual(expected.map(eur));
  });
});

describe('money as people read it', () => {
  test.each([
    [eur(123_450), ['1\u202f234,50\u00a0€', '1.234,50\u00a0€', '€1,234.50', '1.234,50\u00a0€', '1.234,50\u00a0€']],
    [eur(6000), ['60,00\u00a0€', '60,00\u00a0€', '€60.00', '60,00\u00a0€', '60,00\u00a0€']],
    [eur(-5), ['-0,05\u00a0€', '-0,05\u00a0€', '-€0.05', '-0,05\u00a0€', '-0,05\u00a0€']],
    [money(500, 'JPY'), ['500\u00a0JPY', '500\u00a0JPY', 'JP¥500', '500\u00a0¥', '500\u00a0JPY']],
  ])('money %#', (amount, expected) => {
    expect(locales.map((locale) => formatMoney(amount, locale))).toEqual(expected);
  });

  test('money beyond the exact numbers of JavaScript keeps its cents', () => {
    expect(formatMoney(eur(123_456_789_012_345_678_901n), 'en')).toBe('€1,234,567,890,123,456,789.01');
  });

  test.each([
    [0, ['0 crédit', '0 crediti', '0 credits', '0 Credits', '0 créditos']],
    [1, ['1 crédit', '1 credito', '1 credit', '1 Credit', '1 crédito']],
    [6, ['6 crédits', '6 crediti', '6 credits', '6 Credits', '6 créditos']],
    [1200, ['1\u202f200 crédits', '1.200 crediti', '1,200 credits', '1.200 Credits', '1.200 créditos']],
    [-1, ['-1 crédit', '-1 credito', '-1 credit', '-1 Credit', '-1 crédito']],
  ])('credits %i', (n, expected) => {
    expect(locales.map((locale) => formatCredits(n, locale))).toEqual(expected.map((text) => text.replace(' ', '\u00a0')));
  });
});

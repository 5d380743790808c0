// Money is whole minor units with a currency, credits are whole: never a fraction, never mixed.
import { countOf, numberFormat, type Noun } from './format/numbers.ts';
import { assert } from './refusal.ts';
import type { Locale } from './text.ts';

/** 1234n EUR is 12.34 EUR. `currency` is ISO 4217. */
export type Money = { readonly minor: bigint; readonly currency: string };

declare const creditsBrand: unique symbol;
/** A whole number of credits; never money. */
export type Credits = number & { readonly [creditsBrand]: true };

export function credits(n: number): Credits {
  assert(Number.isSafeInteger(n), `${n} is no whole number of credits`);
  return n as Credits;
}

export function money(minor: bigint | number, currency: string): Money {
  assert(/^[A-Z]{3}$/.test(currency), `"${currency}" is no currency`);
  return { minor: BigInt(minor), currency };
}

export function add(first: Money, ...more: readonly Money[]): Money {
  return more.reduce((sum, next) => ({ minor: sum.minor + same(sum, next).minor, currency: sum.currency }), first);
}

export function subtract(from: Money, amount: Money): Money {
  return { minor: from.minor - same(from, amount).minor, currency: from.currency };
}

export function negate(amount: Money): Money {
  return { minor: -amount.minor, currency: amount.currency };
}

/** Below, at or above zero as `a` is less than, equal to or more than `b`. */
export function compare(a: Money, b: Money): -1 | 0 | 1 {
  same(a, b);
  return a.minor < b.minor ? -1 : a.minor > b.minor ? 1 : 0;
}

function same(a: Money, b: Money): Money {
  assert(a.currency === b.currency, `${a.currency} and ${b.currency} do not mix`);
  return b;
}

/** A share in basis points (1000 = 10 %), half up to the minor unit. Negative amounts mirror positive ones, so that a refund undoes its charge. */
export function share(amount: Money, basisPoints: number): Money {
  assert(Number.isSafeInteger(basisPoints), `${basisPoints} are no basis points`);
  return { minor: dividedHalfUp(amount.minor * BigInt(basisPoints), 10_000n), currency: amount.currency };
}

/**
 * Parts in proportion to the weights, which sum to the amount. What does not divide goes, one minor unit each, to the parts
 * that lost most by rounding down; among equals to the first.
 */
export function split(amount: Money, weights: readonly (bigint | number)[]): Money[] {
  const parts = weights.map(BigInt);
  const total = parts.reduce((sum, weight) => sum + weight, 0n);
  assert(parts.every((weight) => weight >= 0n) && total > 0n, `cannot split by ${weights.join(', ')}`);
  const sign = amount.minor < 0n ? -1n : 1n;
  const whole = amount.minor * sign;
  const cut = parts.map((weight, index) => ({ index, minor: (whole * weight) / total, lost: (whole * weight) % total }));
  const left = Number(whole - cut.reduce((sum, part) => sum + part.minor, 0n));
  const luckyFirst = cut.toSorted((a, b) => (a.lost === b.lost ? a.index - b.index : a.lost > b.lost ? -1 : 1));
  for (const part of luckyFirst.slice(0, left)) part.minor += 1n;
  return cut.map((part) => ({ minor: part.minor * sign, currency: amount.currency }));
}

export type Vat = { readonly net: Money; readonly vat: Money; readonly gross: Money };

/** VAT on top of a net amount or inside a gross one; the VAT is rounded half up, the other side follows, so that the three always add up. */
export function vatOf(amount: { readonly net: Money } | { readonly gross: Money }, basisPoints: number): Vat {
  assert(Number.isSafeInteger(basisPoints) && basisPoints >= 0, `${basisPoints} is no VAT rate`);
  if ('net' in amount) {
    const vat = share(amount.net, basisPoints);
    return { net: amount.net, vat, gross: add(amount.net, vat) };
  }
  const { gross } = amount;
  const vat = { minor: dividedHalfUp(gross.minor * BigInt(basisPoints), 10_000n + BigInt(basisPoints)), currency: gross.currency };
  return { net: subtract(gross, vat), vat, gross };
}

function dividedHalfUp(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n !== denominator < 0n ? -1n : 1n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  return sign * ((2n * top + bottom) / (2n * bottom));
}

/** "1 234,50 €", "€1,234.50": exact for any size, with the digits that the currency has. */
export function formatMoney({ minor, currency }: Money, locale: Locale): string {
  const format = numberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(`${minor}E-${digits}` as Intl.StringNumericLiteral);
}

const creditNoun: Noun = {
  fr: ['crédit', 'crédits'],
  it: ['credito', 'crediti'],
  en: ['credit', 'credits'],
  de: ['Credit', 'Credits'],
  es: ['crédito', 'créditos'],
};

/** "0 crédit", "1 credito", "6 credits", with a space that does not break. */
export function formatCredits(n: number, locale: Locale): string {
  return countOf(n, creditNoun, locale);
}

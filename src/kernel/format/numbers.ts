// Numbers as the five languages write them (vocabulary, "number, money").
import type { Locale } from '../text.ts';

export const tags: Readonly<Record<Locale, string>> = { fr: 'fr-FR', it: 'it-IT', en: 'en-GB', de: 'de-DE', es: 'es-ES' };

/** Between a number and its unit, so that no line ends between them. */
export const nbsp = '\u00a0';

const formats = new Map<string, Intl.NumberFormat>();

/** A cached Intl format. Grouping is always on: it and es would leave 1234 bare. */
export function numberFormat(locale: Locale, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${locale} ${options.currency ?? ''} ${options.minimumFractionDigits ?? ''}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(tags[locale], { ...options, useGrouping: 'always' })));
  return format;
}

export function formatNumber(value: number | bigint, locale: Locale): string {
  return numberFormat(locale).format(value);
}

const plurals = new Map<Locale, Intl.PluralRules>();

/** "0 crédit" but "0 crediti": which form follows the number. Millions in fr, it, es take the plural like other numbers in figures. */
export function isSingular(value: number, locale: Locale): boolean {
  let rules = plurals.get(locale);
  if (!rules) plurals.set(locale, (rules = new Intl.PluralRules(tags[locale])));
  return rules.select(value) === 'one';
}

/** [one, other] in each language. */
export type Noun = Readonly<Record<Locale, readonly [one: string, other: string]>>;

export function countOf(value: number, noun: Noun, locale: Locale): string {
  return `${formatNumber(value, locale)}${nbsp}${noun[locale][isSingular(value, locale) ? 0 : 1]}`;
}

const lists = new Map<string, Intl.ListFormat>();

/** "2, 5 and 9" */
export function formatList(items: readonly string[], locale: Locale, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  const key = `${locale} ${type}`;
  let format = lists.get(key);
  if (!format) lists.set(key, (format = new Intl.ListFormat(tags[locale], { type })));
  return format.format(items);
}

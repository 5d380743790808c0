// A fact in the reader's language: formatted whole, so that a sentence can take it as it stands.
import { Temporal } from 'temporal-polyfill';
import type { Fact, Facts } from './fact.ts';
import { formatDay, formatDuration, formatList, formatMoment, formatNumber, formatParameter, formatUntilEndOf } from './format.ts';
import type { ParameterKind } from './format/parameters.ts';
import { formatCredits, formatMoney, money } from './money.ts';
import type { Locale } from './text.ts';

export type Reading = {
  readonly now: Temporal.Instant;
  /** The reader's time zone; Paris where nobody said. */
  readonly zone?: string;
};

const yes = { fr: 'oui', it: 'sì', en: 'yes', de: 'ja', es: 'sí' };
const no = { fr: 'non', it: 'no', en: 'no', de: 'nein', es: 'no' };

export function readFact(fact: Fact, locale: Locale, reading: Reading): string {
  const zone = reading.zone ?? 'Europe/Paris';
  if (fact === null) return '–';
  if (typeof fact === 'string') return fact;
  if (typeof fact === 'number') return formatNumber(fact, locale);
  if (typeof fact === 'boolean') return (fact ? yes : no)[locale];
  if ('credits' in fact) return formatCredits(fact.credits, locale);
  if ('money' in fact) return formatMoney(money(fact.money.minor, fact.money.currency), locale);
  if ('moment' in fact) return formatMoment(Temporal.Instant.from(fact.moment), locale, fact.zone ?? zone, reading.now);
  if ('day' in fact) return formatDay(Temporal.PlainDate.from(fact.day), locale, zone, reading.now);
  if ('until_end_of' in fact) return formatUntilEndOf(Temporal.PlainDate.from(fact.until_end_of), locale, zone, reading.now);
  if ('duration_minutes' in fact) return formatDuration(fact.duration_minutes, locale);
  if ('clause' in fact) return fact.clause;
  if ('text' in fact) return fact.text[locale];
  if ('list' in fact) return formatList(fact.list.map((item) => readFact(item, locale, reading)), locale);
  return formatParameter(fact.unit as ParameterKind, fact.value, locale);
}

export function readFacts(facts: Facts, locale: Locale, reading: Reading): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, readFact(fact, locale, reading)]));
}

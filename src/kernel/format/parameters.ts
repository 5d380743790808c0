// Values of the rulebook with their units, as clauses quote them: "30 days", "20 %", "4.5 of 5".
import { formatCredits, formatMoney, money } from '../money.ts';
import { assert } from '../refusal.ts';
import { fill, type Locale, type Text } from '../text.ts';
import { dayNoun } from './durations.ts';
import { countOf, formatList, formatNumber, nbsp, type Noun } from './numbers.ts';

export type WholeParameterKind = 'minutes' | 'hours' | 'days' | 'business_days' | 'months' | 'years' | 'count' | 'credits' | 'times_a_year' | 'rate' | 'rating';
export type ParameterKind = WholeParameterKind | 'choice' | 'flag' | 'money' | 'days_list' | 'month_days' | 'words' | 'table';

/** Labels come with the parameter: `words` for choices, words and cells that hold them; `rows` and `cell` for tables. */
export type ParameterLabels = {
  readonly words?: Readonly<Record<string, Text>>;
  readonly rows?: Readonly<Record<string, Text>>;
  readonly cell?: WholeParameterKind | 'word' | 'words';
};

const units: Readonly<Partial<Record<WholeParameterKind, Noun>>> = {
  minutes: { fr: ['minute', 'minutes'], it: ['minuto', 'minuti'], en: ['minute', 'minutes'], de: ['Minute', 'Minuten'], es: ['minuto', 'minutos'] },
  hours: { fr: ['heure', 'heures'], it: ['ora', 'ore'], en: ['hour', 'hours'], de: ['Stunde', 'Stunden'], es: ['hora', 'horas'] },
  days: dayNoun,
  business_days: {
    fr: ['jour ouvré', 'jours ouvrés'],
    it: ['giorno lavorativo', 'giorni lavorativi'],
    en: ['business day', 'business days'],
    de: ['Arbeitstag', 'Arbeitstage'],
    es: ['día hábil', 'días hábiles'],
  },
  months: { fr: ['mois', 'mois'], it: ['mese', 'mesi'], en: ['month', 'months'], de: ['Monat', 'Monate'], es: ['mes', 'meses'] },
  years: { fr: ['an', 'ans'], it: ['anno', 'anni'], en: ['year', 'years'], de: ['Jahr', 'Jahre'], es: ['año', 'años'] },
  times_a_year: {
    fr: ['fois par an', 'fois par an'],
    it: ['volta all’anno', 'volte all’anno'],
    en: ['time a year', 'times a year'],
    de: ['Mal im Jahr', 'Mal im Jahr'],
    es: ['vez al año', 'veces al año'],
  },
};

const percent: Text = { fr: `{n}${nbsp}%`, it: '{n}%', en: '{n}%', de: `{n}${nbsp}%`, es: `{n}${nbsp}%` };
const stars: Text = { fr: '{n} sur 5', it: '{n} su 5', en: '{n} of 5', de: '{n} von 5', es: '{n} de 5' };
const yes: Text = { fr: 'oui', it: 'sì', en: 'yes', de: 'ja', es: 'sí' };
const no: Text = { fr: 'non', it: 'no', en: 'no', de: 'nein', es: 'no' };
const none: Text = { fr: 'aucun', it: 'nessuno', en: 'none', de: 'keine', es: 'ninguno' };

/** `value` as the clause holds it: rates in basis points, ratings in tenths, money in minor units by currency. */
export function formatParameter(kind: ParameterKind, value: unknown, locale: Locale, labels: ParameterLabels = {}): string {
  switch (kind) {
    case 'choice':
      return label(String(value), labels.words, locale);
    case 'flag':
      return (value ? yes : no)[locale];
    case 'money':
      return listOr(Object.entries(value as Record<string, number>).map(([currency, minor]) => formatMoney(money(minor, currency), locale)), locale, 'disjunction');
    case 'days_list':
      return daysList(value as readonly number[], locale);
    case 'month_days':
      return listOr((value as readonly number[]).map((day) => dayOfMonth(day, locale)), locale);
    case 'words':
      return listOr((value as readonly string[]).map((word) => label(word, labels.words, locale)), locale);
    case 'table':
      return Object.entries(value as Record<string, unknown>)
        .map(([row, cell]) => `${label(row, labels.rows, locale)}${locale === 'fr' ? nbsp : ''}: ${formatCell(cell, locale, labels)}`)
        .join(locale === 'fr' ? '\u202f; ' : '; ');
    default:
      return formatWhole(kind, value, locale);
  }
}

function formatWhole(kind: WholeParameterKind, value: unknown, locale: Locale): string {
  assert(typeof value === 'number' && Number.isSafeInteger(value), `${String(value)} is no value of the kind ${kind}`);
  if (kind === 'count') return formatNumber(value, locale);
  if (kind === 'credits') return formatCredits(value, locale);
  if (kind === 'rate') return fill(percent[locale], { n: formatNumber(value / 100, locale) });
  if (kind === 'rating') return fill(stars[locale], { n: formatNumber(value / 10, locale) });
  return countOf(value, units[kind]!, locale);
}

function formatCell(cell: unknown, locale: Locale, { cell: kind = 'word', words }: ParameterLabels): string {
  if (kind === 'words') return formatParameter('words', cell, locale, { words });
  if (kind === 'word') return label(String(cell), words, locale);
  return formatWhole(kind, cell, locale);
}

/** "3, 7 and 14 days" */
function daysList(days: readonly number[], locale: Locale): string {
  if (days.length === 0) return none[locale];
  const last = countOf(days.at(-1)!, dayNoun, locale);
  return formatList([...days.slice(0, -1).map((day) => formatNumber(day, locale)), last], locale);
}

/** "1st and 15th", "1er et 15" */
function dayOfMonth(day: number, locale: Locale): string {
  if (locale === 'de') return `${day}.`;
  if (locale === 'fr') return day === 1 ? '1er' : String(day);
  if (locale !== 'en') return String(day);
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

function label(word: string, labels: Readonly<Record<string, Text>> | undefined, locale: Locale): string {
  return labels?.[word]?.[locale] ?? word;
}

function listOr(items: readonly string[], locale: Locale, type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return items.length ? formatList(items, locale, type) : none[locale];
}

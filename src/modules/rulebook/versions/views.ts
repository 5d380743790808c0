// The rules as people read them.
import * as z from 'zod';
import type { Locale } from '#kernel/text.ts';
import type { Clause, Parameter, ParameterValue } from '../clause.ts';
import { allClauses } from '../clauses/index.ts';
import { formatValue, type Rulebook } from '../rulebook.ts';
import type { ValueRow, VersionRow } from './store.ts';

export const parameterView = z.object({
  key: z.string(),
  title: z.string(),
  kind: z.string().describe('The unit of the value: days, business_days, rate (basis points), money (minor units by currency), …'),
  value: z.unknown().describe('The value in force'),
  formatted: z.string().describe('The value with its unit, in the language asked for'),
  bounds: z.unknown().describe('What it may be: min and max, or the words that exist'),
});

export const clauseView = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string().describe('The rule with the values in force'),
  parameters: z.array(parameterView),
});

export const versionView = z.object({
  number: z.int(),
  state: z.enum(['draft', 'published']),
  in_force_at: z.string().nullable(),
  reason: z.string(),
  published_at: z.string().nullable(),
});

export const changeView = z.object({
  parameter: z.string(),
  clause: z.string(),
  title: z.string(),
  before: z.string(),
  after: z.string(),
  value: z.unknown(),
});

export function viewClause(clause: Clause, rules: Rulebook, locale: Locale): z.input<typeof clauseView> {
  return {
    id: clause.id,
    title: clause.title[locale],
    text: rules.quote(clause.text, locale),
    parameters: clause.parameters.map((parameter) => viewParameter(parameter, rules, locale)),
  };
}

const shown = new WeakMap<Rulebook, Map<Locale, z.input<typeof clauseView>[]>>();

/** Every clause; a rulebook never changes, so it is written out once in each language. */
export function viewClauses(rules: Rulebook, locale: Locale): z.input<typeof clauseView>[] {
  const languages = shown.get(rules) ?? new Map<Locale, z.input<typeof clauseView>[]>();
  shown.set(rules, languages);
  const clauses = languages.get(locale) ?? allClauses.map((clause) => viewClause(clause, rules, locale));
  languages.set(locale, clauses);
  return clauses;
}

function viewParameter(parameter: Parameter, rules: Rulebook, locale: Locale): z.input<typeof parameterView> {
  return {
    key: parameter.key,
    title: parameter.title[locale],
    kind: parameter.kind,
    value: rules.value(parameter.key),
    formatted: rules.formatted(parameter.key, locale),
    bounds: boundsOf(parameter, locale),
  };
}

function boundsOf(parameter: Parameter, locale: Locale): unknown {
  const words = (labels: Readonly<Record<string, Readonly<Record<Locale, string>>>> | undefined) =>
    Object.entries(labels ?? {}).map(([word, label]) => ({ word, label: label[locale] }));
  switch (parameter.kind) {
    case 'choice':
      return { words: words(parameter.choices) };
    case 'words':
      return { words: words(parameter.words) };
    case 'flag':
      return {};
    case 'table':
      return { rows: words(parameter.rows), cell: parameter.cell, words: words(parameter.words), min: parameter.min, max: parameter.max };
    default:
      return { min: parameter.min, max: parameter.max };
  }
}

export function viewVersion(row: VersionRow): z.input<typeof versionView> {
  return {
    number: row.number,
    state: row.state,
    in_force_at: row.inForceAt?.toString() ?? null,
    reason: row.reason,
    published_at: row.publishedAt?.toString() ?? null,
  };
}

/** The difference a version makes against the rules before it. */
export function viewChanges(
  values: readonly ValueRow[],
  before: Rulebook,
  locale: Locale,
  find: (key: string) => { clause: Clause; parameter: Parameter } | undefined,
): z.input<typeof changeView>[] {
  return values.flatMap(({ parameter: key, value }) => {
    const found = find(key);
    if (!found) return [];
    return [{
      parameter: key,
      clause: found.clause.id,
      title: found.parameter.title[locale],
      before: before.formatted(key, locale),
      after: formatValue(found.parameter, value as ParameterValue, locale),
      value,
    }];
  });
}

// One version of the rules as code reads it.
import { assert } from '#kernel/refusal.ts';
import { formatParameter, type ParameterLabels } from '#kernel/format.ts';
import type { Fact } from '#kernel/fact.ts';
import { fill, textFrom, type Locale, type Text } from '#kernel/text.ts';
import type { Parameter, ParameterValue } from './clause.ts';
import { findClause, findParameter } from './clauses/index.ts';

export class Rulebook {
  readonly version: number;
  readonly #changed: ReadonlyMap<string, ParameterValue>;

  constructor(version: number, changed: ReadonlyMap<string, ParameterValue>) {
    this.version = version;
    this.#changed = changed;
  }

  value(key: string): ParameterValue {
    const found = findParameter(key);
    assert(found, `no parameter is called ${key}`);
    return this.#changed.get(key) ?? found.parameter.value;
  }

  /** A whole number in the unit of its kind: days, hours, credits, basis points. */
  whole(key: string): number {
    const value = this.value(key);
    assert(typeof value === 'number', `${key} is not a whole number`);
    return value;
  }

  choice(key: string): string {
    const value = this.value(key);
    assert(typeof value === 'string', `${key} is not a choice`);
    return value;
  }

  words(key: string): readonly string[] {
    const value = this.value(key);
    assert(Array.isArray(value), `${key} is not a list of words`);
    return value as readonly string[];
  }

  table<Cell = number>(key: string): Readonly<Record<string, Cell>> {
    const value = this.value(key);
    assert(typeof value === 'object' && !Array.isArray(value), `${key} is not a table`);
    return value as Readonly<Record<string, Cell>>;
  }

  /** The value as a fact of a decision, formatted in the reader's language when read. */
  fact(key: string): Fact {
    const { parameter } = findParameter(key) ?? {};
    assert(parameter, `no parameter is called ${key}`);
    const value = this.value(key);
    // Words need their labels, which come with the parameter: they are kept as texts.
    if (['choice', 'words', 'table'].includes(parameter.kind)) return { text: textFrom((locale) => formatValue(parameter, value, locale)) };
    return { parameter: key, unit: parameter.kind, value };
  }

  /** A value as people read it, with its unit: "30 days". */
  formatted(key: string, locale: Locale): string {
    const { parameter } = findParameter(key) ?? {};
    assert(parameter, `no parameter is called ${key}`);
    return formatValue(parameter, this.value(key), locale);
  }

  /** Any text that quotes parameters, with the values of this version (HELP-3). */
  quote(text: Text, locale: Locale): string {
    const values = new Map<string, string>();
    for (const [, key = ''] of text[locale].matchAll(/\{([a-z][a-z0-9_.]*)\}/g)) {
      if (findParameter(key)) values.set(key, this.formatted(key, locale));
    }
    return fill(text[locale], Object.fromEntries(values));
  }

  clauseText(id: string, locale: Locale): string {
    const clause = findClause(id);
    assert(clause, `no clause is called ${id}`);
    return this.quote(clause.text, locale);
  }
}

export function formatValue(parameter: Parameter, value: ParameterValue, locale: Locale): string {
  return formatParameter(parameter.kind, value, locale, labelsOf(parameter));
}

function labelsOf(parameter: Parameter): ParameterLabels {
  if (parameter.kind === 'choice') return { words: parameter.choices };
  if (parameter.kind === 'words') return { words: parameter.words };
  if (parameter.kind === 'table') return { words: parameter.words, rows: parameter.rows, cell: parameter.cell };
  return {};
}

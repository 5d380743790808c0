// What a rule is: a clause with a text that quotes its parameters, and parameters with a kind, bounds and a first value.
// Units: durations are whole numbers of the unit the kind names; rates are basis points (1000 = 10 %); money is minor units per currency.
import type { Text } from '#kernel/text.ts';

export type WholeKind =
  | 'minutes'
  | 'hours'
  | 'days'
  | 'business_days'
  | 'months'
  | 'years'
  | 'count'
  | 'credits'
  | 'times_a_year'
  | 'rate' // basis points
  | 'rating'; // tenths of a star: 45 = 4.5 of 5

type Scalar =
  | { readonly kind: WholeKind; readonly value: number; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly value: string; readonly choices: Readonly<Record<string, Text>> }
  | { readonly kind: 'flag'; readonly value: boolean };

export type ParameterValue =
  | number
  | string
  | boolean
  | readonly number[]
  | readonly string[]
  | Readonly<Record<string, number | string | boolean | readonly string[]>>;

export type Parameter = { readonly key: string; readonly title: Text } & (
  | Scalar
  /** Amounts in minor units by currency: { EUR: 5000 } = 50.00 EUR. */
  | { readonly kind: 'money'; readonly value: Readonly<Record<string, number>>; readonly min: number; readonly max: number }
  /** Whole numbers in ascending order: days of a dunning plan, days of the month. */
  | { readonly kind: 'days_list' | 'month_days'; readonly value: readonly number[]; readonly min: number; readonly max: number }
  /** A set of words, each with its label: reasons, countries, money cases. */
  | { readonly kind: 'words'; readonly value: readonly string[]; readonly words: Readonly<Record<string, Text>> }
  /** A value for each row: weights of a score, the modes of kinds of conversation, what a status may do. */
  | { readonly kind: 'table'; readonly cell: WholeKind | 'word' | 'words'; readonly value: Readonly<Record<string, number | string | readonly string[]>>; readonly rows: Readonly<Record<string, Text>>; readonly words?: Readonly<Record<string, Text>>; readonly min?: number; readonly max?: number }
);

export type Clause = {
  /** Stable: code, decisions, tests and texts name it. */
  readonly id: string;
  readonly title: Text;
  /** The rule in words. `{refund.window}` stands for the value in force, inserted with its unit ("30 days"). */
  readonly text: Text;
  readonly parameters: readonly Parameter[];
};

// A fact is a value that a person will read: in a decision, a refusal, a mail. It is kept as data and formatted whole
// in the reader's language at the moment of reading, so that one stored decision reads well in five languages.
import type { Text } from './text.ts';

export type Fact =
  | string
  | number
  | boolean
  | null
  | { readonly credits: number }
  | { readonly money: { readonly minor: number; readonly currency: string } }
  | { readonly moment: string; readonly zone?: string }
  /** A calendar day, "2026-12-05". */
  | { readonly day: string }
  /** The end of a calendar day, "until the end of 5 December". */
  | { readonly until_end_of: string }
  | { readonly duration_minutes: number }
  /** A value of the rulebook with its unit: { parameter: 'refund.window', value: 30, unit: 'days' }. */
  | { readonly parameter: string; readonly unit: string; readonly value: unknown }
  | { readonly clause: string }
  | { readonly text: Text }
  | { readonly list: readonly Fact[] };

export type Facts = Readonly<Record<string, Fact>>;

// What modules may ask of the database. Statements are named and prepared once per connection; a test prepares every one
// of them against the real schema, so that a misspelt column fails the suite and not a person.

declare const rowType: unique symbol;
export type Statement<Row = unknown> = { readonly name: string; readonly text: string; readonly [rowType]?: Row };

const known = new Map<string, string>();

/** Declares a statement: `module.question_it_answers`, plain SQL, columns aliased to camelCase. */
export function statement<Row = Record<string, never>>(name: string, text: string): Statement<Row> {
  if (known.has(name) && known.get(name) !== text) throw new Error(`two statements are called ${name}`);
  if (name.length > 63) throw new Error(`statement name over 63 bytes: ${name}`);
  known.set(name, text);
  return { name, text };
}

export const knownStatements = (): ReadonlyMap<string, string> => known;

export type Parameter = unknown;

export interface Database {
  many<Row>(statement: Statement<Row>, values?: readonly Parameter[]): Promise<Row[]>;
  /** The single row, or null; more than one is an assertion. */
  maybe<Row>(statement: Statement<Row>, values?: readonly Parameter[]): Promise<Row | null>;
  /** The single row; none is an assertion. */
  one<Row>(statement: Statement<Row>, values?: readonly Parameter[]): Promise<Row>;
  /** The number of rows changed. */
  run(statement: Statement<unknown>, values?: readonly Parameter[]): Promise<number>;
}

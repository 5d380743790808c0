// From what an operator typed to the value a rule holds, and back. What cannot be read stays as typed: the operation says
// no to it, and the field keeps it.
import type { Parameter } from "../../rules/clauses.ts";

/** How many units of the rule one typed unit is: 12.5 % is 1250 basis points, 4.5 stars are 45 tenths, 5.00 is 500 cents. */
const FACTORS: Record<string, number> = { rate: 100, rating: 10, money: 100 };

export const factorOf = (kind: string): number => FACTORS[kind] ?? 1;

/** As a number field shows it. */
export function shownNumber(kind: string, value: unknown): string {
  return typeof value === "number" ? String(value / factorOf(kind)) : "";
}

export function typedValue(parameter: Parameter, typed: unknown): unknown {
  const { kind, bounds, value } = parameter;
  switch (kind) {
    case "choice":
      return typed ?? null;
    case "flag":
      return typed === "true";
    case "words":
      return inOrder(typed, bounds.words?.map((one) => one.word));
    case "days_list":
    case "month_days":
      return listed(typed).map((entry) => wholeOf(kind, entry));
    case "money":
      return eachOf(Object.keys(value as object), typed, (entry) => wholeOf(kind, entry));
    case "table":
      return eachOf((bounds.rows ?? []).map((row) => row.word), typed, (entry) => cellOf(parameter, entry));
    default:
      return wholeOf(kind, typed);
  }
}

function cellOf({ bounds }: Parameter, typed: unknown): unknown {
  if (bounds.cell === "word") return typed ?? null;
  if (bounds.cell === "words") return bounds.words?.length ? inOrder(typed, bounds.words.map((one) => one.word)) : listed(typed);
  return wholeOf(bounds.cell ?? "count", typed);
}

function wholeOf(kind: string, typed: unknown): unknown {
  if (typeof typed !== "string") return null;
  const text = typed.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return typed;
  const value = Number(text) * factorOf(kind);
  return Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : typed;
}

const listed = (typed: unknown): string[] => (typeof typed === "string" ? typed.split(/[,;\s]+/).filter(Boolean) : []);

/** In the order in which the rule knows its words, so that ticking them again in another order changes nothing. */
function inOrder(typed: unknown, words: string[] = []): unknown[] {
  const ticked = Array.isArray(typed) ? typed : [];
  return [...words.filter((word) => ticked.includes(word)), ...ticked.filter((word) => !words.includes(word))];
}

function eachOf(names: string[], typed: unknown, one: (entry: unknown) => unknown): Record<string, unknown> {
  const entries = (typed ?? {}) as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, one(entries[name])]));
}

/** The same value, in whatever order its rows or words stand. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, entry]) => [name, canonical(entry)]));
}

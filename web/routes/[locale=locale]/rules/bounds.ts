// What a value may be, in words, with the unit of its kind.
import { m } from "#web/paraglide/messages.js";
import { getLocale } from "#web/paraglide/runtime.js";
import { credits, list, money, number, percent } from "#web/format.ts";
import type { Parameter } from "./clauses.ts";

const UNITS = {
  minutes: m.rules_unit_minutes,
  hours: m.rules_unit_hours,
  days: m.rules_unit_days,
  business_days: m.rules_unit_business_days,
  months: m.rules_unit_months,
  years: m.rules_unit_years,
  times_a_year: m.rules_unit_times_a_year,
} as const;

/** A whole number of a kind as people read it: basis points as a share, tenths of a star as a rating. */
export function inUnits(kind: string, value: number): string {
  if (kind === "rate") return percent(value / 10_000, 2);
  if (kind === "rating") return m.rules_unit_rating({ shown: number(value / 10, 1) });
  if (kind === "credits") return credits(value);
  const unit = UNITS[kind as keyof typeof UNITS];
  return unit ? unit({ count: value, shown: number(value) }) : number(value);
}

export function possible({ kind, bounds, value }: Parameter): string {
  const { min, max, words = [], cell } = bounds;
  const labels = list(words.map((word) => word.label));
  const apart = getLocale() === "fr" ? "\u202f; " : "; ";
  if (kind === "flag") return `${m.rules_yes()}, ${m.rules_no()}`;
  if (kind === "choice") return words.map((word) => word.label).join(apart);
  if (cell === "words" && words.length === 0) return "";
  if (kind === "words" || cell === "words" || cell === "word") return m.rules_any_of({ words: labels });
  if (min === undefined || max === undefined) return "";
  if (kind === "money") {
    const currencies = Object.keys(value as Record<string, number>);
    return currencies.map((currency) => m.rules_range({ min: money(min, currency), max: money(max, currency) })).join(apart);
  }
  if (kind === "days_list" || kind === "month_days") return m.rules_range_ascending({ min: number(min), max: number(max) });
  const unit = kind === "table" ? (cell ?? "count") : kind;
  return m.rules_range({ min: inUnits(unit, min), max: inUnits(unit, max) });
}

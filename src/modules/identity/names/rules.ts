// ACC-3: when the display name may change again. Pure; the page that says it beforehand and the refusal are this one answer.
import { Temporal } from 'temporal-polyfill';

export type NameAnswer =
  | { readonly outcome: 'may' }
  | { readonly outcome: 'not_before'; readonly next: Temporal.Instant }
  /** The rules in force allow no change at all. */
  | { readonly outcome: 'never' };

/** `changes` in the order of time. A change is used up until the same day and time a year later in the person's own zone, included. */
export function judgeNameChange(changes: readonly Temporal.Instant[], allowed: number, now: Temporal.Instant, zone: string): NameAnswer {
  if (allowed === 0) return { outcome: 'never' };
  const oldestThatCounts = changes.at(-allowed);
  if (!oldestThatCounts) return { outcome: 'may' };
  const next = aYearAfter(oldestThatCounts, zone);
  return Temporal.Instant.compare(now, next) >= 0 ? { outcome: 'may' } : { outcome: 'not_before', next };
}

/** When one more could follow, were the name changed now; null where one more is left at once. */
export function nextAfterChange(changes: readonly Temporal.Instant[], allowed: number, now: Temporal.Instant, zone: string): Temporal.Instant | null {
  const after = judgeNameChange([...changes, now], allowed, now, zone);
  return after.outcome === 'not_before' ? after.next : null;
}

const aYearAfter = (moment: Temporal.Instant, zone: string): Temporal.Instant => moment.toZonedDateTimeISO(zone).add({ years: 1 }).toInstant();

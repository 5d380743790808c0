// REV-1, REV-2 and GUAR-4 as pure functions: when a review is shown, and what ratings sum up to.
import type { Temporal } from 'temporal-polyfill';
import { addDays } from '#kernel/business-time/index.ts';

export type Side = 'client' | 'pro';
export type About = 'contact' | 'work';

/** GUAR-4: positive from here on. */
export const positiveFrom = 4;

export type Publication = { readonly at: 'now' } | { readonly at: 'later'; readonly dueAt: Temporal.Instant };

/** REV-1: at once when the other side has rated the same thing, otherwise when the days are over. */
export function publicationOf(facts: { writtenAt: Temporal.Instant; otherSideHasRated: boolean; zone: string }, blindDays: number): Publication {
  return facts.otherSideHasRated ? { at: 'now' } : { at: 'later', dueAt: addDays(facts.writtenAt, blindDays, facts.zone) };
}

export type RatingCount = { readonly rating: number; readonly count: number };
export type Summary = {
  /** Two decimals; null without any rating. */
  readonly average: number | null;
  readonly count: number;
  /** How many gave 1, 2, 3, 4, 5. */
  readonly distribution: readonly [number, number, number, number, number];
};

export function summarise(counts: readonly RatingCount[]): Summary {
  const distribution: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  for (const { rating, count } of counts) distribution[rating - 1] = (distribution[rating - 1] ?? 0) + count;
  const count = distribution.reduce((sum, one) => sum + one, 0);
  const total = distribution.reduce((sum, one, index) => sum + one * (index + 1), 0);
  return { average: count === 0 ? null : Math.round((100 * total) / count) / 100, count, distribution };
}

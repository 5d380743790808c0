// What ratings add up to, for pages, for search and for the guarantee.
import type { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import { summarise, type About, type Side, type Summary } from './rules.ts';
import { countFormerRatings, countRatings, listFormer, listTied } from './store.ts';

export type Ratings = {
  /** Two decimals. */
  readonly average: number;
  readonly count: number;
};

/** REV-1: from proven contacts only; a pro without any is not in the map. */
export async function ratingsOf(call: Pick<Call, 'db'>, pros: readonly string[]): Promise<ReadonlyMap<string, Ratings>> {
  const rows = pros.length === 0 ? [] : await call.db.many(countRatings, [pros, 'client']);
  const found = new Map<string, Ratings>();
  for (const pro of new Set(rows.map(({ reviewed }) => reviewed))) {
    const { average, count } = summarise(rows.filter(({ reviewed }) => reviewed === pro));
    if (average !== null) found.set(pro, { average, count });
  }
  return found;
}

export async function summaryOf(call: Pick<Call, 'db'>, person: string, side: Side): Promise<Summary> {
  return summarise(await call.db.many(countRatings, [[person], side]));
}

/** REV-2: apart from the others. */
export async function formerSummaryOf(call: Pick<Call, 'db'>, pro: string): Promise<Summary> {
  return summarise(await call.db.many(countFormerRatings, [pro]));
}

export type ReviewsForGuarantee = {
  readonly tied: readonly { readonly lead: string; readonly about: About; readonly rating: number; readonly publishedAt: Temporal.Instant }[];
  readonly former: readonly { readonly rating: number; readonly publishedAt: Temporal.Instant }[];
};

/** GUAR-4: published and not hidden, of the pro by clients of these leads, and by former clients. Oldest first. */
export async function reviewsForGuarantee(call: Pick<Call, 'db'>, pro: string, leads: readonly string[]): Promise<ReviewsForGuarantee> {
  return { tied: await call.db.many(listTied, [pro, leads]), former: await call.db.many(listFormer, [pro]) };
}

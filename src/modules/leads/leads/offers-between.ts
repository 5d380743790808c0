// REF-5: whether a suitable request came. The matching offers only what fits category, area and language, so an offer is the proof.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Call } from '#kernel/operation.ts';

export type OffersBetween = { count: number; firstAt: Temporal.Instant | null };

const offers = statement<OffersBetween>('leads.count_offers_between', `
  select count(*)::integer as count, min(offered_at) as "firstAt" from leads where pro_id = $1 and offered_at between $2 and $3`);

/** Both ends included. */
export async function countOffersBetween(call: Pick<Call, 'db'>, pro: string, from: Temporal.Instant, to: Temporal.Instant): Promise<OffersBetween> {
  return call.db.one(offers, [pro, from, to]);
}

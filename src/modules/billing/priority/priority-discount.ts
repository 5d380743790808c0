// LEAD-5: what the priority service takes off the price of a contact.
import { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import { rulesOfVersion } from '#rulebook';
import { listPeriodsBefore } from './store.ts';

type Question = Pick<Call, 'db' | 'now'>;

/**
 * Basis points off the price of a contact at a moment (now, if none is given); 0 without a month paid that holds it. The rate
 * is the one in force when the month was paid. A renewal that is due and not yet tried is our delay: the discount stays.
 */
export async function priorityDiscount(call: Question, personId: string, at: Temporal.Instant = call.now): Promise<number> {
  return (await priorityDiscounts(call, [personId], at)).get(personId) ?? 0;
}

/** The same for many at once; who has none is not in the map. */
export async function priorityDiscounts(call: Question, people: readonly string[], at: Temporal.Instant = call.now): Promise<ReadonlyMap<string, number>> {
  const discounts = new Map<string, number>();
  for (const period of await call.db.many(listPeriodsBefore, [people, at])) {
    const isPaid = Temporal.Instant.compare(at, period.untilAt) <= 0;
    if (!isPaid && !period.awaitsRenewal) continue;
    discounts.set(period.person, (await rulesOfVersion(call, period.rulebookVersion)).whole('pack.priority_discount'));
  }
  return discounts;
}

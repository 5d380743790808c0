// LEAD-5: what the priority service takes off the price of a contact.
import { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import { rulesOfVersion } from '#rulebook';
import { findPeriodBefore } from './store.ts';

/**
 * Basis points off the price of a contact at a moment (now, if none is given); 0 without a month paid that holds it. The rate
 * is the one in force when the month was paid. A renewal that is due and not yet tried is our delay: the discount stays.
 */
export async function priorityDiscount(call: Pick<Call, 'db' | 'now'>, personId: string, at: Temporal.Instant = call.now): Promise<number> {
  const period = await call.db.maybe(findPeriodBefore, [personId, at]);
  if (!period) return 0;
  const isPaid = Temporal.Instant.compare(at, period.untilAt) <= 0;
  if (!isPaid && !period.awaitsRenewal) return 0;
  return (await rulesOfVersion(call, period.rulebookVersion)).whole('pack.priority_discount');
}

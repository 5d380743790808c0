// A payment of the priority service has come in: the next month begins. Paid late, it begins on the day it is paid: nobody
// pays for days without the service.
import { Temporal } from 'temporal-polyfill';
import { addMonths } from '#kernel/business-time/index.ts';
import type { Call } from '#kernel/operation.ts';
import type { GatewayPayment } from '#kernel/ports.ts';
import { markets, type MarketKey } from '#catalogue';
import { rulesAt } from '#rulebook';
import type { PaymentRow } from '../payments/store.ts';
import { settleIncident } from './incidents.ts';
import { extendPriority, findFirstPeriod, keepPeriod, lockPriority, type PriorityRow } from './store.ts';

export async function payPriority(call: Call, payment: PaymentRow, theirs: GatewayPayment): Promise<void> {
  const before = await call.db.one(lockPriority, [payment.priority]);
  // Paid once too often (an old checkout page, a retry that crossed): the credits are theirs, the month is not paid twice.
  if (!isDue(call, before)) return;

  const onTime = before.state === 'active' && before.paidUntil !== null;
  const from = onTime ? (before.paidUntil as Temporal.Instant) : call.now;
  const until = await endOfMonthFrom(call, before, from, onTime);
  const rules = await rulesAt(call);
  const { number } = await call.db.one(keepPeriod, [before.id, before.person, payment.id, from, until, rules.version]);
  await call.db.one(extendPriority, [before.id, before.state, until, theirs.methodId, theirs.card?.brand ?? null, theirs.card?.last4 ?? null]);
  await settleIncident(call, before.id, 'paid');
  // A key of its own each month: the job that runs now still holds the key it was made with.
  await call.schedule('billing.renewPriority', { priority: before.id }, until, `priority:${before.id}:${number}`);

  const event = number === 1 ? 'billing.priority_started' : 'billing.priority_renewed';
  await call.emit(event, { person: before.person, priority: before.id, payment: payment.id, paid_until: until.toString() });
  await call.tell([before.person], 'priority');
}

function isDue(call: Call, priority: PriorityRow): boolean {
  if (priority.state === 'starting' || priority.state === 'past_due') return true;
  return priority.state === 'active' && priority.paidUntil !== null && Temporal.Instant.compare(priority.paidUntil, call.now) <= 0;
}

/** A month counts from the first day of an unbroken series, so that the 31st comes back after February. */
async function endOfMonthFrom(call: Call, priority: PriorityRow, from: Temporal.Instant, onTime: boolean): Promise<Temporal.Instant> {
  const zone = markets[priority.market as MarketKey].timeZone;
  const first = onTime ? (await call.db.maybe(findFirstPeriod, [priority.id]))?.fromAt : null;
  if (!first) return addMonths(from, 1, zone);
  for (let months = 1; ; months++) {
    const end = addMonths(first, months, zone);
    if (Temporal.Instant.compare(end, from) > 0) return end;
  }
}

// What the gateway tells the marketplace, and when it arrives there.
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '#kernel/database.ts';
import { newId } from '#kernel/ids.ts';
import type { GatewayEvent } from '#kernel/ports.ts';
import { countEventsOfPayment, findDelivery, keepEvent, queueDelivery, wakeJobs, type PaymentRow } from './store.ts';

type News = { readonly type: GatewayEvent['type']; readonly amountMinor?: bigint; readonly inDays?: number };

/** Keeps the event and queues its deliveries, in the transaction of what it tells. */
export async function tell(db: Database, payment: PaymentRow, news: News, now: Temporal.Instant): Promise<string> {
  const { type, amountMinor = payment.amountMinor, inDays = 0 } = news;
  const id = `se_${newId()}`;
  const at = now.add({ hours: inDays * 24 });
  const body: GatewayEvent = {
    id,
    type,
    paymentId: payment.id,
    reference: payment.reference,
    amountMinor: Number(amountMinor),
    currency: payment.currency,
    failureCode: type === 'payment.failed' ? payment.failureCode : null,
  };
  const { count: earlier } = await db.one(countEventsOfPayment, [payment.id]);
  await db.run(keepEvent, [id, type, payment.id, JSON.stringify(body), at]);
  const { delayMinutes, copies, newestFirst } = await db.one(findDelivery);
  // Each message overtakes those before it by ten minutes.
  const overtaken = newestFirst ? Math.max(0, 60 - 10 * earlier) : 0;
  for (let copy = 0; copy < copies; copy++) await queue(db, id, at.add({ minutes: delayMinutes + overtaken + copy }), now);
  return id;
}

export async function queue(db: Database, event: string, dueAt: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  await db.run(queueDelivery, [newId(), JSON.stringify({ event }), dueAt, now]);
  await db.many(wakeJobs);
}

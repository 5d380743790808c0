// What other modules may ask about packs bought.
import type { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import { findLastBought, findPaymentOf, type PaymentRow } from './store.ts';

/** A payment of this person, whatever its state; null when there is none. */
export async function findPackPayment(call: Pick<Call, 'db'>, personId: string, payment: string): Promise<PaymentRow | null> {
  return call.db.maybe(findPaymentOf, [payment, personId]);
}

/** When this person last paid a pack, refunded and disputed ones included; null when never. */
export async function lastPackBoughtAt(call: Pick<Call, 'db'>, personId: string): Promise<Temporal.Instant | null> {
  return (await call.db.maybe(findLastBought, [personId]))?.at ?? null;
}

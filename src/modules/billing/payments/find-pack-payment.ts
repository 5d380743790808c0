// What other modules may ask about packs bought.
import type { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import { findLastBought, findPayment, findPaymentOf, listBoughtSince, type PaymentRow } from './store.ts';

/** A payment of this person, or of anybody (null), whatever its state; null when there is none. */
export async function findPackPayment(call: Pick<Call, 'db'>, personId: string | null, payment: string): Promise<PaymentRow | null> {
  return personId === null ? call.db.maybe(findPayment, [payment]) : call.db.maybe(findPaymentOf, [payment, personId]);
}

/** When this person last paid a pack, refunded and disputed ones included; null when never. */
export async function lastPackBoughtAt(call: Pick<Call, 'db'>, personId: string): Promise<Temporal.Instant | null> {
  return (await call.db.maybe(findLastBought, [personId]))?.at ?? null;
}

/** Packs paid since a moment, newest first, refunded and disputed ones included; those of the priority service apart. */
export async function listPacksBoughtSince(call: Pick<Call, 'db'>, personId: string, since: Temporal.Instant): Promise<PaymentRow[]> {
  return call.db.many(listBoughtSince, [personId, since]);
}

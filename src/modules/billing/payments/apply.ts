// What the gateway says of a payment becomes what we know of it. Every way goes through here: the checkout's answer, a
// message, a question of ours. The state is read under a lock, so that each move happens once, whatever comes first.
import { canMove } from '#kernel/lifecycle.ts';
import type { Call } from '#kernel/operation.ts';
import type { GatewayPayment } from '#kernel/ports.ts';
import { assert } from '#kernel/refusal.ts';
import { paymentLife } from './lifecycle.ts';
import { settle } from './settle.ts';
import { lockPayment, markFailed, markWaiting, type PaymentRow } from './store.ts';

export async function applyGatewayState(call: Call, id: string, theirs: GatewayPayment): Promise<PaymentRow> {
  const ours = await call.db.one(lockPayment, [id]);
  assert(ours.gatewayPayment === theirs.id, `payment ${id} is ${ours.gatewayPayment} at the gateway, not ${theirs.id}`);
  assert(ours.grossMinor === BigInt(theirs.amountMinor) && ours.currency === theirs.currency, `payment ${id} has another amount at the gateway`);
  const card = [theirs.card?.brand ?? null, theirs.card?.last4 ?? null] as const;

  switch (theirs.status) {
    case 'succeeded':
      return canMove(paymentLife, ours.state, 'succeed') ? settle(call, ours, theirs) : ours;
    case 'needs_confirmation':
      return canMove(paymentLife, ours.state, 'askConfirmation') ? changed(call, await call.db.one(markWaiting, [id, ours.state, ...card, call.now])) : ours;
    case 'failed':
    case 'canceled':
      return fail(call, ours, theirs.failureCode ?? theirs.status, card);
    case 'open':
      return ours;
  }
}

async function fail(call: Call, ours: PaymentRow, code: string, card: readonly (string | null)[]): Promise<PaymentRow> {
  const again = ours.state === 'failed' && ours.failureCode !== code;
  if (!again && !canMove(paymentLife, ours.state, 'fail')) return ours;
  const row = await call.db.one(markFailed, [ours.id, ours.state, code, ...card, call.now]);
  await call.emit('billing.payment_failed', { person: row.person, payment: row.id, purpose: row.purpose, failure_code: code });
  return changed(call, row);
}

async function changed(call: Call, row: PaymentRow): Promise<PaymentRow> {
  await call.tell([row.person], `payment:${row.id}`);
  return row;
}

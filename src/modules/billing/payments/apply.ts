// What the gateway says of a payment becomes what we know of it. Every way goes through here: the checkout's answer, a
// message, a question of ours. The state is read under a lock, so that each move happens once, whatever comes first.
import type { Call } from '#kernel/operation.ts';
import type { GatewayEvent, GatewayPayment } from '#kernel/ports.ts';
import { assert } from '#kernel/refusal.ts';
import { canMove } from '#kernel/lifecycle.ts';
import { paymentLife } from './lifecycle.ts';
import { settle } from './settle.ts';
import { lockPayment, markDispute, markFailed, markWaiting, type PaymentRow } from './store.ts';

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

/** The bank takes the money back, or gives it back to us. A later word never undoes the last one. */
export async function applyDispute(call: Call, id: string, type: GatewayEvent['type']): Promise<PaymentRow> {
  const ours = await call.db.one(lockPayment, [id]);
  const decided = ours.dispute === 'won' || ours.dispute === 'lost';
  if (type === 'dispute.opened') {
    if (ours.dispute || !canMove(paymentLife, ours.state, 'dispute')) return ours;
    const row = await call.db.one(markDispute, [id, ours.state, 'disputed', 'open', call.now]);
    await call.emit('billing.payment_disputed', { person: row.person, payment: row.id });
    return changed(call, row);
  }
  if (decided || (ours.state !== 'succeeded' && ours.state !== 'disputed')) return ours;
  const won = type === 'dispute.won';
  const row = await call.db.one(markDispute, [id, ours.state, won ? 'succeeded' : 'disputed', won ? 'won' : 'lost', call.now]);
  await call.emit('billing.payment_dispute_decided', { person: row.person, payment: row.id, won });
  return changed(call, row);
}

async function changed(call: Call, row: PaymentRow): Promise<PaymentRow> {
  await call.tell([row.person], `payment:${row.id}`);
  return row;
}

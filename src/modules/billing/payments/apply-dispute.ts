// The bank takes the money of a payment back, then decides whose it is. A later word never undoes the last one.
import { canMove } from '#kernel/lifecycle.ts';
import type { Call } from '#kernel/operation.ts';
import { paymentLife } from './lifecycle.ts';
import { takeBack } from './refund-pack.ts';
import { lockPayment, markDispute, type PaymentRow } from './store.ts';

export type DisputeWord = 'dispute.opened' | 'dispute.won' | 'dispute.lost';

export const isDisputeWord = (type: string): type is DisputeWord => ['dispute.opened', 'dispute.won', 'dispute.lost'].includes(type);

export async function applyDispute(call: Call, id: string, word: DisputeWord): Promise<PaymentRow> {
  const ours = await call.db.one(lockPayment, [id]);
  if (word === 'dispute.opened') {
    if (ours.dispute || !canMove(paymentLife, ours.state, 'dispute')) return ours;
    const row = await call.db.one(markDispute, [id, ours.state, 'disputed', 'open', call.now]);
    return told(call, row, 'billing.payment_disputed');
  }
  // The bank's decision may come before the message that there is anything to decide.
  const open = ours.dispute === 'open' || (ours.dispute === null && ours.state === 'succeeded');
  if (!open) return ours;
  const won = word === 'dispute.won';
  const row = await call.db.one(markDispute, [id, ours.state, won ? 'succeeded' : 'disputed', won ? 'won' : 'lost', call.now]);
  await told(call, row, won ? 'billing.payment_dispute_won' : 'billing.payment_dispute_lost');
  if (won) return row;
  return (await takeBack(call, row, `pack_chargeback:${id}`, { operation: 'billing.receivePaymentEvent', decision: null })) ?? row;
}

async function told(call: Call, row: PaymentRow, event: string): Promise<PaymentRow> {
  await call.emit(event, { person: row.person, payment: row.id });
  await call.tell([row.person], `payment:${row.id}`);
  return row;
}

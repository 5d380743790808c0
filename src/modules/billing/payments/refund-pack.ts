// A pack taken back whole, its money given back at the gateway (REF-5). For the decision that grants it, in its transaction.
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { refundPack as postRefund } from '#ledger';
import { issueCreditNote } from '../invoices/issue-invoice.ts';
import { lockPayment, markRefunded, type PaymentRow } from './store.ts';

export type PackRefund = { readonly payment: string; readonly decision: string; readonly operation: string };
export type PackRefundAnswer =
  | { readonly outcome: 'done'; readonly payment: PaymentRow; readonly alreadyDone: boolean }
  /** Credits of the pack are gone; nothing was moved. */
  | { readonly outcome: 'used' };

/** Asserts that the payment is paid and not disputed; the caller has read it with findPackPayment. */
export async function refundPack(call: Call, refund: PackRefund): Promise<PackRefundAnswer> {
  const payment = await call.db.one(lockPayment, [refund.payment]);
  if (payment.state === 'refunded') return { outcome: 'done', payment, alreadyDone: true };
  assert(payment.state === 'succeeded', `payment ${payment.id} is ${payment.state} and cannot be refunded`);

  const row = await takeBack(call, payment, `pack_refund:${payment.id}`, refund);
  if (!row) return { outcome: 'used' };
  // Last, since it cannot be rolled back; asked again after a crash, the gateway answers the same refund.
  await call.ports.payments.refund({ reference: `refund-${payment.id}`, paymentId: payment.gatewayPayment, amountMinor: Number(payment.grossMinor) });

  return { outcome: 'done', payment: row, alreadyDone: false };
}

/** The books of a pack that goes back: its credits leave the wallet, a credit note follows. Null when credits of it are gone. */
export async function takeBack(call: Call, payment: PaymentRow, cause: string, by: { operation: string; decision: string | null }): Promise<PaymentRow | null> {
  const answer = await postRefund(call, { cause, operation: by.operation, decision: by.decision, subject: `payment:${payment.id}`, lotId: payment.lot as string });
  if (answer.outcome === 'used') return null;
  await issueCreditNote(call, payment);
  const row = await call.db.one(markRefunded, [payment.id, call.now]);
  await call.emit('billing.pack_refunded', { person: row.person, payment: row.id, credits: row.credits });
  await call.tell([row.person], `payment:${row.id}`);
  return row;
}

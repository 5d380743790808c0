// A pack taken back whole, its money given back at the gateway (REF-5). For the decision that grants it, in its transaction.
import type { Call } from '#kernel/operation.ts';
import { money } from '#kernel/money.ts';
import { assert } from '#kernel/refusal.ts';
import { refundPack as postRefund } from '#ledger';
import { issueCreditNote } from '../invoices/issue-invoice.ts';
import { lockPayment, markRefunded, type PaymentRow } from './store.ts';

/** Asserts that the payment is paid and neither refunded nor disputed; the caller has read it with findPackPayment. */
export async function refundPack(call: Call, refund: { payment: string; decision: string }): Promise<PaymentRow> {
  const payment = await call.db.one(lockPayment, [refund.payment]);
  if (payment.state === 'refunded') return payment;
  assert(payment.state === 'succeeded', `payment ${payment.id} is ${payment.state} and cannot be refunded`);

  await postRefund(call, {
    cause: `pack_refund:${payment.id}`,
    person: payment.person,
    credits: payment.credits,
    gross: money(payment.grossMinor, payment.currency),
    vat: money(payment.vatMinor, payment.currency),
    market: payment.market,
    decision: refund.decision,
    bought: payment.posting as string,
  });
  await issueCreditNote(call, payment);
  const row = await call.db.one(markRefunded, [payment.id, call.now]);
  // Last, since it cannot be rolled back; asked again after a crash, the gateway answers the same refund.
  await call.ports.payments.refund({ reference: `refund-${payment.id}`, paymentId: payment.gatewayPayment, amountMinor: Number(payment.grossMinor) });

  await call.emit('billing.pack_refunded', { person: row.person, payment: row.id, credits: row.credits });
  await call.tell([row.person], `payment:${row.id}`);
  return row;
}

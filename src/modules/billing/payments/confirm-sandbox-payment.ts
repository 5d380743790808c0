import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { findInvoiceOfPayment } from '../invoices/store.ts';
import { noSandboxCheckout, paymentNotFound } from '../refusals.ts';
import { applyGatewayState } from './apply.ts';
import { findPaymentOf } from './store.ts';
import { paymentView, viewPayment } from './views.ts';

export const confirmSandboxPayment = write({
  name: 'billing.confirmSandboxPayment',
  summary: 'Sandbox: answer the bank’s question, yes or no',
  method: 'POST',
  path: '/payments/{payment}/confirmation',
  clauses: ['PAY-3'],
  input: z.object({ payment: id(), agreed: z.boolean() }),
  output: paymentView,
  refusals: [paymentNotFound, noSandboxCheckout],
  allow: members,
  audit: (input, output) => ({ subject: `payment:${input.payment}`, detail: { agreed: input.agreed, state: output.state } }),
  async run(call, input) {
    const mine = await call.db.maybe(findPaymentOf, [input.payment, call.actor.id]);
    // Test cards buy nothing where the marketplace is real.
    const checkout = call.ports.sandbox ? call.ports.payments.checkout : undefined;

    if (!mine) refuse(paymentNotFound);
    if (!checkout) refuse(noSandboxCheckout);

    const row = await applyGatewayState(call, mine.id, await checkout.confirm(mine.gatewayPayment, input.agreed));

    return viewPayment(row, call.locale, await call.db.maybe(findInvoiceOfPayment, [row.id]));
  },
});

import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { findInvoiceOfPayment } from '../invoices/store.ts';
import { paymentNotFound } from '../refusals.ts';
import { applyGatewayState } from './apply.ts';
import { findPaymentOf } from './store.ts';
import { paymentView, viewPayment } from './views.ts';

export const refreshPayment = write({
  name: 'billing.refreshPayment',
  summary: 'Ask the payment service how the payment stands, when its message is late',
  method: 'POST',
  path: '/payments/{payment}/refresh',
  clauses: ['PAY-3'],
  input: z.object({ payment: id() }),
  output: paymentView,
  refusals: [paymentNotFound],
  allow: members,
  audit: (input, output) => ({ subject: `payment:${input.payment}`, detail: { state: output.state } }),
  async run(call, input) {
    const mine = await call.db.maybe(findPaymentOf, [input.payment, call.actor.id]);

    if (!mine) refuse(paymentNotFound);

    const theirs = await call.ports.payments.findPayment(mine.gatewayPayment);
    assert(theirs, `the gateway does not know ${mine.gatewayPayment}`);
    const row = await applyGatewayState(call, mine.id, theirs);

    return viewPayment(row, call.locale, await call.db.maybe(findInvoiceOfPayment, [row.id]));
  },
});

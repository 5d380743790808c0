import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { findInvoiceOfPayment } from '../invoices/store.ts';
import { paymentNotFound } from '../refusals.ts';
import { findPaymentOf } from './store.ts';
import { paymentView, viewPayment } from './views.ts';

export const readPayment = read({
  name: 'billing.readPayment',
  summary: 'A payment: its state, amounts, and the way back to where it began',
  method: 'GET',
  path: '/payments/{payment}',
  clauses: ['LEAD-6'],
  input: z.object({ payment: id() }),
  output: paymentView,
  refusals: [paymentNotFound],
  allow: members,
  async run(call, input) {
    const row = await call.db.maybe(findPaymentOf, [input.payment, call.actor.id]);

    if (!row) refuse(paymentNotFound);

    return viewPayment(row, call.locale, await call.db.maybe(findInvoiceOfPayment, [row.id]));
  },
});

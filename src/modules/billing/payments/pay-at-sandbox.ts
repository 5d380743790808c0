import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { findInvoiceOfPayment } from '../invoices/store.ts';
import { cardRefusals, noSandboxCheckout, paymentNotFound, refuseCard } from '../refusals.ts';
import { applyGatewayState } from './apply.ts';
import { findPaymentOf } from './store.ts';
import { paymentView, viewPayment } from './views.ts';

export const payAtSandbox = write({
  name: 'billing.payAtSandbox',
  summary: 'Sandbox: pay with a test card',
  description:
    'The state answered is succeeded, failed (another card can be given) or needs_confirmation. Test cards: 4242 4242 4242 4242 pays; 4000 0000 0000 0002 is declined; 4000 0000 0000 9995 has too little money; 4000 0025 0000 3155 asks for a confirmation; 4000 0000 0000 0259 pays and is charged back five days later; 4000 0000 0000 0341 pays now and is declined at the next renewal.',
  method: 'POST',
  path: '/payments/{payment}/card',
  clauses: ['LEAD-6', 'PAY-3'],
  input: z.object({
    payment: id(),
    number: z.string().min(1).max(40),
    expires: z.string().min(1).max(12).describe('MM/YY'),
    cvc: z.string().min(1).max(8),
  }),
  output: paymentView,
  refusals: [paymentNotFound, noSandboxCheckout, ...cardRefusals],
  allow: members,
  audit: (input, output) => ({ subject: `payment:${input.payment}`, detail: { state: output.state } }),
  async run(call, input) {
    const mine = await call.db.maybe(findPaymentOf, [input.payment, call.actor.id]);
    // Test cards buy nothing where the marketplace is real.
    const checkout = call.ports.sandbox ? call.ports.payments.checkout : undefined;

    if (!mine) refuse(paymentNotFound);
    if (!checkout) refuse(noSandboxCheckout);

    const { number, expires, cvc } = input;
    const theirs = await checkout.payByCard(mine.gatewayPayment, { number, expires, cvc });
    if ('problem' in theirs) refuseCard(theirs.problem);

    const row = await applyGatewayState(call, mine.id, theirs);

    return viewPayment(row, call.locale, await call.db.maybe(findInvoiceOfPayment, [row.id]));
  },
});

import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { countryNotServed, refuseUnlessMay, refuseUnlessServed, statusMayNot } from '#identity';
import { rulesAt } from '#rulebook';
import { packKeys, packOf, priceOf } from '../packs/packs.ts';
import { namedPayerOf } from '../payer.ts';
import { detailsMissing, marketNotServed } from '../refusals.ts';
import { returnPath } from './input.ts';
import { paymentIdOf } from './payment-id.ts';
import { startPayment } from './start-payment.ts';
import { paymentView, viewPayment } from './views.ts';

export const buyPack = write({
  name: 'billing.buyPack',
  summary: 'Buy a credit pack: opens a payment and answers where to pay it',
  description: 'Nothing is charged before the payer has given a card there. The same Idempotency-Key answers the same payment.',
  method: 'POST',
  path: '/payments',
  clauses: ['LEAD-5', 'LEAD-6', 'PAY-3', 'ACC-10', 'ACC-11'],
  input: z.object({ pack: z.enum(packKeys), return_to: returnPath() }),
  output: paymentView,
  refusals: [countryNotServed, statusMayNot, marketNotServed, detailsMissing],
  allow: pros,
  audit: (input, output) => ({ subject: `payment:${output.id}`, detail: { pack: input.pack, gross_minor: output.gross_minor, currency: output.currency } }),
  async run(call, input) {
    await refuseUnlessServed(call, call.actor.id);
    await refuseUnlessMay(call, call.actor.id, 'contact');
    const payer = await namedPayerOf(call, call.actor.id);
    const rules = await rulesAt(call);
    const pack = packOf(input.pack);

    const payment = await startPayment(call, {
      id: paymentIdOf(call, payer.id, 'pack', pack.key),
      payer,
      pack,
      price: priceOf(pack, payer.market),
      rules,
      returnTo: input.return_to,
    });

    return viewPayment(payment, call.locale);
  },
});

import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { money, vatOf } from '#kernel/money.ts';
import { refuse } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { packOf } from '../packs/packs.ts';
import { payerOf } from '../payer.ts';
import { returnPath } from '../payments/input.ts';
import { paymentIdOf } from '../payments/payment-id.ts';
import { startPayment } from '../payments/start-payment.ts';
import { paymentView, viewPayment } from '../payments/views.ts';
import { incidentNone, marketNotServed } from '../refusals.ts';
import { findOpenIncident, lockLivePriority } from './store.ts';

export const payIncident = write({
  name: 'billing.payIncident',
  summary: 'Pay what a payment problem is about, with another card',
  description: 'The card given is kept for the months to come. As soon as it has paid, the problem closes by itself.',
  method: 'POST',
  path: '/priority/incident/payment',
  clauses: ['SUB-4', 'PAY-3'],
  input: z.object({ return_to: returnPath() }),
  output: paymentView,
  refusals: [marketNotServed, incidentNone],
  allow: pros,
  audit: (_input, output) => ({ subject: `payment:${output.id}`, detail: { gross_minor: output.gross_minor, currency: output.currency } }),
  async run(call, input) {
    const payer = await payerOf(call, call.actor.id);
    const live = await call.db.maybe(lockLivePriority, [payer.id]);
    const incident = live && (await call.db.maybe(findOpenIncident, [live.id]));

    if (!live || !incident) refuse(incidentNone);

    const payment = await startPayment(call, {
      id: paymentIdOf(call, payer.id, 'incident', incident.id),
      payer,
      pack: { ...packOf(live.pack), credits: live.credits },
      price: vatOf({ net: money(live.netMinor, live.currency) }, payer.market.vatRate),
      rules: await rulesAt(call),
      returnTo: input.return_to,
      priority: live.id,
    });

    return viewPayment(payment, call.locale);
  },
});

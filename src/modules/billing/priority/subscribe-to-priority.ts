import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { acknowledgementField, acknowledgementRefusals, countryNotServed, refuseUnlessMay, refuseUnlessServed, statusMayNot, takeAcknowledgement } from '#identity';
import { rulesAt } from '#rulebook';
import { netPrice, packKeys, packOf, priceOf } from '../packs/packs.ts';
import { namedPayerOf } from '../payer.ts';
import { returnPath } from '../payments/input.ts';
import { idFor, paymentIdOf } from '../payments/payment-id.ts';
import { startPayment } from '../payments/start-payment.ts';
import { paymentView, viewPayment } from '../payments/views.ts';
import { detailsMissing, marketNotServed, priorityRunning } from '../refusals.ts';
import { subscribePriority } from './acknowledgement.ts';
import { endPriority, lockLivePriority, openPriority } from './store.ts';

export const subscribeToPriority = write({
  name: 'billing.subscribeToPriority',
  summary: 'Subscribe to the priority service: one pack a month, contacts at a discount',
  description: 'Opens the payment of the first month and answers where to pay it; the card given there is charged each month until the service is cancelled. Ends with the acknowledgement `subscribe_priority` about the pack.',
  method: 'POST',
  path: '/priority',
  clauses: ['LEAD-5', 'PAY-3', 'SUB-6', 'ACC-10', 'ACC-11', 'ACC-12'],
  input: z.object({ pack: z.enum(packKeys), return_to: returnPath(), acknowledgement: acknowledgementField() }),
  output: paymentView,
  refusals: [countryNotServed, statusMayNot, marketNotServed, detailsMissing, priorityRunning, ...acknowledgementRefusals],
  allow: pros,
  audit: (input, output) => ({ subject: `payment:${output.id}`, detail: { pack: input.pack, gross_minor: output.gross_minor, currency: output.currency } }),
  async run(call, input) {
    await refuseUnlessServed(call, call.actor.id);
    await refuseUnlessMay(call, call.actor.id, 'contact');
    const payer = await namedPayerOf(call, call.actor.id);
    const rules = await rulesAt(call);
    const pack = packOf(input.pack);
    const paymentId = paymentIdOf(call, payer.id, 'priority', pack.key);
    const live = await call.db.maybe(lockLivePriority, [payer.id]);

    if (live && live.state !== 'starting') refuse(priorityRunning, { paid_until: { moment: live.paidUntil?.toString() ?? call.now.toString(), zone: payer.market.timeZone } });

    await takeAcknowledgement(call, { key: subscribePriority.key, about: pack.key, given: input.acknowledgement, operation: 'billing.subscribeToPriority' });

    // A checkout that was left unpaid makes room; should it be paid after all, it buys the pack alone.
    if (live) await call.db.one(endPriority, [live.id, 'starting', call.now]);
    const net = netPrice(pack, payer.market.currency);
    const priority = await call.db.maybe(openPriority, [idFor('priority of', paymentId), payer.id, pack.key, pack.credits, payer.market.key, net.currency, net.minor, call.locale, call.now]);
    assert(priority, 'nobody else subscribes for this person under the lock');
    const payment = await startPayment(call, { id: paymentId, payer, pack, price: priceOf(pack, payer.market), rules, returnTo: input.return_to, priority: priority.id });

    return viewPayment(payment, call.locale);
  },
});

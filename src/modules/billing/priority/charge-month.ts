// One attempt to charge a month to the kept method, the payer being away. The id of the payment counts the attempts, so that a
// job that runs again after a crash asks the gateway for the payment it has already made.
import { vatOf, money } from '#kernel/money.ts';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { payerOf } from '../payer.ts';
import { packOf } from '../packs/packs.ts';
import { applyGatewayState } from '../payments/apply.ts';
import { idFor } from '../payments/payment-id.ts';
import { startPayment } from '../payments/start-payment.ts';
import type { PaymentRow } from '../payments/store.ts';
import { countPayments, type PriorityRow } from './store.ts';

export async function chargeMonth(call: Call, priority: PriorityRow): Promise<PaymentRow> {
  assert(priority.methodId, `priority service ${priority.id} has no kept method`);
  const payer = await payerOf(call, priority.person);
  const { count } = await call.db.one(countPayments, [priority.id]);
  const payment = await startPayment(call, {
    id: idFor('priority', priority.id, count + 1),
    payer,
    pack: { ...packOf(priority.pack), credits: priority.credits },
    // The price agreed; VAT is that of the day.
    price: vatOf({ net: money(priority.netMinor, priority.currency) }, payer.market.vatRate),
    rules: await rulesAt(call),
    priority: priority.id,
    methodId: priority.methodId,
  });
  const theirs = await call.ports.payments.findPayment(payment.gatewayPayment);
  assert(theirs, `the gateway does not know ${payment.gatewayPayment}`);
  return applyGatewayState(call, payment.id, theirs);
}

import * as z from 'zod';
import { onlySystem } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { paymentUnknown } from '../refusals.ts';
import { applyDispute, isDisputeWord } from './apply-dispute.ts';
import { applyGatewayState } from './apply.ts';
import { findPayment, keepEvent } from './store.ts';

const event = z.object({
  id: z.string().min(1).max(200),
  type: z.enum(['payment.succeeded', 'payment.failed', 'payment.needs_confirmation', 'refund.succeeded', 'dispute.opened', 'dispute.won', 'dispute.lost']),
  paymentId: z.string().max(200),
  reference: z.string().max(200),
  amountMinor: z.int(),
  currency: z.string().max(3),
  failureCode: z.string().nullable(),
});

/**
 * A message says that something happened, not in which order: what holds is asked of the gateway at that moment. So a message
 * may come before the answer it belongs to, days late, twice, or after a later one, and the books are the same.
 */
export const receivePaymentEvent = write({
  name: 'billing.receivePaymentEvent',
  summary: 'Take in a message of the payment service',
  method: 'POST',
  path: '/payment-events',
  clauses: ['PAY-3'],
  internal: true,
  input: z.object({ gateway: z.string().max(50), event }),
  output: z.object({ payment: z.string(), state: z.string(), already: z.boolean() }),
  refusals: [paymentUnknown],
  allow: onlySystem,
  audit: (input, output) => ({ subject: `payment:${output.payment}`, detail: { event: input.event.id, type: input.event.type, already: output.already } }),
  async run(call, { gateway, event: { id, type, paymentId, reference } }) {
    const ours = z.uuid().safeParse(reference).success ? await call.db.maybe(findPayment, [reference]) : null;

    if (!ours || ours.gateway !== gateway || ours.gatewayPayment !== paymentId) refuse(paymentUnknown);

    const first = await call.db.run(keepEvent, [gateway, id, ours.id, type, call.now]);
    if (first === 0) return { payment: ours.id, state: ours.state, already: true };

    const theirs = await call.ports.payments.findPayment(paymentId);
    if (!theirs) refuse(paymentUnknown);
    let row = await applyGatewayState(call, ours.id, theirs);
    if (isDisputeWord(type)) row = await applyDispute(call, ours.id, type);

    return { payment: row.id, state: row.state, already: false };
  },
});

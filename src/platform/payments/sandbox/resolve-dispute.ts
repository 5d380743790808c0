import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { tell } from './events.ts';
import { disputeNotOpen, sandboxOff } from './refusals.ts';
import { findDisputeState, lockPaymentByReference } from './store.ts';

export const resolveDispute = write({
  name: 'sandboxGateway.resolveDispute',
  summary: 'Sandbox: let the bank decide a chargeback',
  method: 'POST',
  path: '/sandbox/payments/{payment}/dispute',
  input: z.object({ payment: id(), won: z.boolean().describe('Won by the marketplace: the money stays') }),
  output: z.object({ event: z.string() }),
  refusals: [sandboxOff, disputeNotOpen],
  allow: operators('finance', 'admin'),
  audit: (input) => ({ subject: `payment:${input.payment}`, detail: { won: input.won } }),
  async run(call, input) {
    const payment = await call.db.maybe(lockPaymentByReference, [input.payment]);
    const dispute = payment && (await call.db.one(findDisputeState, [payment.id, call.now]));

    if (!call.ports.sandbox) refuse(sandboxOff);
    if (!payment || !dispute?.open) refuse(disputeNotOpen);

    const event = await tell(call.db, payment, { type: input.won ? 'dispute.won' : 'dispute.lost' }, call.now);

    return { event };
  },
});

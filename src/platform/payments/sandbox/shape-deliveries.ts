import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { sandboxOff } from './refusals.ts';
import { shapeDelivery } from './store.ts';

const shape = z.object({
  delay_minutes: z.int().min(0).max(100_000).default(0).describe('How late messages arrive, on the marketplace clock'),
  copies: z.int().min(0).max(5).default(1).describe('How often each arrives; 0 loses them'),
  newest_first: z.boolean().default(false).describe('Later messages of a payment overtake the earlier ones'),
});

export const shapeDeliveries = write({
  name: 'sandboxGateway.shapeDeliveries',
  summary: 'Sandbox: make messages of the payment service late, repeated, lost or out of order from now on',
  method: 'PUT',
  path: '/sandbox/payment-deliveries',
  input: shape,
  output: shape,
  refusals: [sandboxOff],
  allow: operators('finance', 'admin'),
  audit: (input) => ({ subject: 'sandbox_gateway:deliveries', detail: input }),
  async run(call, input) {
    if (!call.ports.sandbox) refuse(sandboxOff);

    const row = await call.db.one(shapeDelivery, [input.delay_minutes, input.copies, input.newest_first]);

    return { delay_minutes: row.delayMinutes, copies: row.copies, newest_first: row.newestFirst };
  },
});

import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { queue } from './events.ts';
import { eventNotFound, sandboxOff } from './refusals.ts';
import { findEvent } from './store.ts';

export const resendEvent = write({
  name: 'sandboxGateway.resendEvent',
  summary: 'Sandbox: send a message of the payment service once more',
  method: 'POST',
  path: '/sandbox/payment-events/{event}/resend',
  input: z.object({ event: z.string().max(100), in_minutes: z.int().min(0).max(100_000).default(0) }),
  output: z.object({ due_at: z.string() }),
  refusals: [sandboxOff, eventNotFound],
  allow: operators('finance', 'admin'),
  audit: (input) => ({ subject: `sandbox_event:${input.event}` }),
  async run(call, input) {
    const event = await call.db.maybe(findEvent, [input.event]);

    if (!call.ports.sandbox) refuse(sandboxOff);
    if (!event) refuse(eventNotFound);

    const dueAt = call.now.add({ minutes: input.in_minutes });
    await queue(call.db, event.id, dueAt, call.now);

    return { due_at: dueAt.toString() };
  },
});

// The sandbox gateway: the port's implementation, and what an operator of a sandbox may do to its messages.
import type { Module } from '#kernel/operation.ts';
import { deliverEvent } from './deliver-event.ts';
import { listEvents } from './list-events.ts';
import { resendEvent } from './resend-event.ts';
import { resolveDispute } from './resolve-dispute.ts';
import { shapeDeliveries } from './shape-deliveries.ts';

export { SandboxGateway, type SandboxGatewayOptions } from './gateway.ts';

export const sandboxGateway = {
  name: 'sandboxGateway',
  operations: { listEvents, resendEvent, shapeDeliveries, resolveDispute },
  tasks: [deliverEvent],
} satisfies Module;

// Posts one message to the marketplace, as a provider does: over HTTP, signed, again until it is accepted.
import type { Task } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { SandboxGateway } from './gateway.ts';
import { findEvent, markDelivered } from './store.ts';

const patienceMs = 10_000;

export const deliverEvent: Task = {
  name: 'sandboxGateway.deliverEvent',
  async run(call, payload) {
    const gateway = call.ports.payments;
    assert(gateway instanceof SandboxGateway, 'the sandbox gateway has messages but is not the gateway in use');
    const event = await call.db.one(findEvent, [payload['event']]);
    const body = JSON.stringify(event.body);
    const response = await fetch(gateway.webhookAddress, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [gateway.signatureHeader]: gateway.sign(body) },
      body,
      signal: AbortSignal.timeout(patienceMs),
      redirect: 'error',
    });
    await response.body?.cancel();
    // A job that throws is tried again later, each time after a longer wait.
    assert(response.ok, `${gateway.webhookAddress} answered ${response.status} to event ${event.id}`);
    await call.db.run(markDelivered, [event.id, call.now]);
  },
};

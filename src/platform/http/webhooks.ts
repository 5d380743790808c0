// Messages of the payment provider. The signature covers the raw body; whatever the order and however often a message comes,
// the operation behind moves nothing twice (PAY-3).
import type { IncomingMessage, ServerResponse } from 'node:http';
import { system } from '#kernel/actor.ts';
import type { Application } from '../application.ts';
import { perform, Refused } from '../perform.ts';

const largestBody = 256 * 1024;

export async function receiveWebhook(application: Pick<Application, 'engine' | 'operation'>, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
  if (url.pathname !== '/webhooks/payments') return answer(response, 404, 'There is no such webhook.');
  if (request.method !== 'POST') return answer(response, 405, 'Post the event here.');
  const body = await readBody(request);
  if (body === null) return answer(response, 413, 'The body is over 256 kB.');

  const gateway = application.engine.ports.payments;
  const signature = request.headers[gateway.signatureHeader];
  const event = typeof signature === 'string' ? gateway.verifyEvent(body, signature) : null;
  if (!event) return answer(response, 400, 'The signature is missing, wrong or over five minutes old.');

  const operation = application.operation('billing.receivePaymentEvent');
  if (!operation) return answer(response, 503, 'Nobody here receives payments.');
  try {
    const input = { gateway: gateway.name, event } as never;
    await perform(application.engine, operation, input, { actor: system('payment event'), locale: 'en', via: 'api', idempotencyKey: `payment-event:${event.id}` });
    answer(response, 200, 'received');
  } catch (error) {
    // Not accepted: the provider sends it again later.
    if (!(error instanceof Refused)) throw error;
    answer(response, error.kind.status, error.kind.code);
  }
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to the end, so that the answer can be read too, but keep no more of it.
    if (size <= largestBody) chunks.push(chunk);
    else if (size > 16 * largestBody) break;
  }
  return size <= largestBody ? Buffer.concat(chunks).toString('utf8') : null;
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
}

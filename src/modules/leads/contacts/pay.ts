// Paying for a lead, and handing over what waited for it.
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import type { Held } from '../leads/access.ts';
import { waitingSubject, writeInto } from '../leads/conversation.ts';
import { moveLead } from '../leads/lifecycle.ts';
import { listWaiting, markDelivered } from '../leads/store.ts';
import { chargeContact, type Charge } from './charge.ts';
import type { Way } from './store.ts';

export async function payFor(call: Call, held: Held, way: Way, operation: string): Promise<Charge> {
  const { lead, request } = held;
  const charge = await chargeContact(call, lead, request, way, operation);
  if (charge.outcome === 'too_few') return charge;
  assert(await moveLead(call, lead, 'pay', { decision: charge.contact.decisionId }), 'a lead that is not paid can be paid');
  await deliverWaiting(call, held);
  await call.tell([lead.clientId, lead.proId], `lead:${lead.id}`);
  return charge;
}

async function deliverWaiting(call: Call, held: Held): Promise<void> {
  for (const waiting of await call.db.many(listWaiting, [[held.lead.id]])) {
    await writeInto(call, held, { author: held.lead.clientId, body: waiting.body, files: waiting.fileIds, kind: waiting.kind, filesAt: waitingSubject(waiting.id) });
    await call.db.run(markDelivered, [waiting.id, call.now]);
  }
}

// What a message of the client does: the first one takes the pro's credits, unless it is a clear no thanks (LEAD-2 b, LEAD-3).
import { attachFiles } from '#files';
import { verdict } from '#kernel/decision.ts';
import type { Facts } from '#kernel/fact.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { recordDecision, rulesOfVersion } from '#rulebook';
import { barOn } from '../contacts/bar.ts';
import { payFor } from '../contacts/pay.ts';
import { isClearNoThanks } from '../no-thanks/rules.ts';
import { factsOf } from '../requests/publish.ts';
import type { Held } from './access.ts';
import { waitingSubject, writeInto } from './conversation.ts';
import { moveLead } from './lifecycle.ts';
import { holdMessage, keepFirstClientMessage, unhide } from './store.ts';

export type ClientMessage = { readonly body: string; readonly files: readonly string[]; /** The one-click button. */ readonly noThanks: boolean };
export type Effect = 'sent' | 'waiting' | 'no_thanks';

/** The lead is locked, and its pro has answered or bought the contact. */
export async function takeClientMessage(call: Call, held: Held, message: ClientMessage): Promise<Effect> {
  const { lead } = held;
  const first = lead.firstClientMessageAt === null;
  const noThanks = message.noThanks || (first && isClearNoThanks(message.body));
  const done = first ? await interact(call, held, noThanks) : lead.state === 'unpaid' ? 'waiting' : 'sent';
  const effect = done === 'barred' ? 'waiting' : done;

  const kind = message.noThanks ? 'no_thanks' : 'text';
  if (effect === 'waiting') {
    const id = newId();
    // Attached from the start: what waits is neither tidied away nor sent a second time. The pro is admitted when it is handed over.
    await attachFiles(call, message.files, waitingSubject(id), { owner: lead.clientId });
    await call.db.run(holdMessage, [id, lead.id, kind, message.body, message.files, call.now]);
    if (first) await tellWaiting(call, held, done === 'barred' ? 'leads.contact_barred' : 'leads.contact_unpaid');
  } else {
    await writeInto(call, held, { author: lead.clientId, body: message.body, files: message.files, kind });
    await call.emit('leads.client_replied', {
      to: [lead.proId], lead: lead.id, request: lead.requestId, facts: { ...factsOf(held.request), no_thanks: noThanks }, path: `/leads/${lead.id}`,
    });
  }
  await call.db.run(unhide, [lead.id]);
  await call.tell([lead.clientId, lead.proId], `lead:${lead.id}`);
  return effect;
}

async function interact(call: Call, held: Held, noThanks: boolean): Promise<Effect | 'barred'> {
  const { lead } = held;
  if (lead.state === 'paid') {
    await call.db.run(keepFirstClientMessage, [lead.id, call.now, noThanks]);
    return noThanks ? 'no_thanks' : 'sent';
  }
  assert(lead.state === 'answered', `a client does not write first on a lead that is ${lead.state}`);
  if (noThanks) {
    const decision = await decide(call, held, 'nothing_charged', ['LEAD-2', 'LEAD-3'], { first_client_message: { text: clearNo } });
    assert(await moveLead(call, lead, 'refuse', { firstClientMessage: { noThanks: true }, decision }), 'an answered lead can be refused');
    return 'no_thanks';
  }
  await call.db.run(keepFirstClientMessage, [lead.id, call.now, false]);
  const bar = await barOn(call, lead.proId);
  if (bar) {
    const decision = await decide(call, held, 'contact_barred', ['LEAD-2', ...bar.clauses], { credits_charged: { credits: 0 }, contact_price: { credits: lead.credits }, ...bar.facts });
    assert(await moveLead(call, lead, 'wait', { decision }), 'an answered lead can wait for its pro');
    return 'barred';
  }
  const charge = await payFor(call, held, 'client_message', 'leads.writeMessage');
  if (charge.outcome === 'charged') return 'sent';
  const decision = await decide(call, held, 'contact_waits', ['LEAD-2', 'LEAD-6'], { credits_charged: { credits: 0 }, contact_price: { credits: charge.price }, balance_before: { credits: charge.balance } });
  assert(await moveLead(call, lead, 'wait', { decision }), 'an answered lead can wait for credits');
  return 'waiting';
}

async function decide(call: Call, { lead, request }: Held, outcome: string, clauses: readonly string[], facts: Facts): Promise<string> {
  assert(request.rulebookVersion, 'a request that is offered has its rules');
  return recordDecision(call, {
    kind: 'charge',
    verdict: verdict(outcome, clauses, { request_reference: request.reference, ...facts }),
    subject: `lead:${lead.id}`,
    concerns: [lead.proId],
    rules: await rulesOfVersion(call, request.rulebookVersion),
  });
}

async function tellWaiting(call: Call, { lead, request }: Held, event: 'leads.contact_unpaid' | 'leads.contact_barred'): Promise<void> {
  await call.emit(event, {
    to: [lead.proId], lead: lead.id, request: lead.requestId, facts: { ...factsOf(request), price: { credits: lead.credits } }, path: `/leads/${lead.id}`,
  });
}

const clearNo = { fr: 'un « non merci » clair', it: 'un chiaro “no, grazie”', en: 'a clear “no thanks”', de: 'ein klares „Nein danke“', es: 'un claro «no, gracias»' };

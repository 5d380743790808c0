// LEAD-2: taking the credits of a contact. One decision, one posting, one row, in the transaction of the interaction.
import { verdict } from '#kernel/decision.ts';
import type { Facts } from '#kernel/fact.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { credits } from '#kernel/money.ts';
import { assert } from '#kernel/refusal.ts';
import type { Text } from '#kernel/text.ts';
import { readWallet, spendOnContact } from '#ledger';
import { completenessOf, findProfileOf } from '#identity';
import { recordDecision, rulesAt, rulesOfVersion } from '#rulebook';
import { Temporal } from 'temporal-polyfill';
import { keepPhoneShared, type LeadRow } from '../leads/store.ts';
import type { RequestRow } from '../requests/store.ts';
import { addContact, findContactOfLead, queueCharges, type ContactRow, type Way } from './store.ts';

export const wayTexts = {
  answer: { fr: 'première réponse à un client qui a communiqué son téléphone', it: 'prima risposta a un cliente che ha condiviso il telefono', en: 'first answer to a client who shared a phone number', de: 'erste Antwort auf eine Anfrage mit Telefonnummer', es: 'primera respuesta a un cliente que compartió su teléfono' },
  client_message: { fr: 'premier message du client dans la conversation', it: 'primo messaggio del cliente nella conversazione', en: 'the client’s first message in the conversation', de: 'erste Nachricht der Kundin oder des Kunden in der Unterhaltung', es: 'primer mensaje del cliente en la conversación' },
  outright: { fr: 'achat direct du contact', it: 'acquisto diretto del contatto', en: 'contact bought outright', de: 'direkter Kauf des Kontakts', es: 'compra directa del contacto' },
} as const satisfies Record<Way, Text>;

export type Charge =
  | { readonly outcome: 'charged'; readonly contact: ContactRow; readonly alreadyDone: boolean }
  | { readonly outcome: 'too_few'; readonly price: number; readonly balance: number };

/** Never twice: the lead is locked by the caller, and the posting's cause, the contact's keys and the wallet's floor hold besides. */
export async function chargeContact(call: Call, lead: LeadRow, request: RequestRow, way: Way, operation: string): Promise<Charge> {
  const earlier = await call.db.maybe(findContactOfLead, [lead.id]);
  if (earlier) return { outcome: 'charged', contact: earlier, alreadyDone: true };
  await call.db.many(queueCharges, [lead.proId]);
  const balance = await spendable(call, lead.proId);
  if (balance < lead.credits) return { outcome: 'too_few', price: lead.credits, balance };

  assert(request.rulebookVersion, 'a request that is offered has its rules');
  const rules = await rulesOfVersion(call, request.rulebookVersion);
  const facts = chargeFacts(lead, request, way, balance);
  const decision = await recordDecision(call, {
    kind: 'charge',
    verdict: verdict('contact_charged', lead.discount > 0 ? ['LEAD-2', 'LEAD-5'] : ['LEAD-2'], facts),
    subject: `lead:${lead.id}`,
    concerns: [lead.proId],
    rules,
  });
  const spent = await spendOnContact(call, {
    owner: lead.proId, price: credits(lead.credits), cause: `contact:${lead.id}`, operation, decision, subject: `lead:${lead.id}`,
    facts: { clause: { clause: 'LEAD-2' }, request_reference: request.reference, contact_way: { text: wayTexts[way] } },
  });
  // Something else emptied the wallet between the look and the spend: the whole transaction begins again and sees it.
  if (spent.outcome !== 'done') throw Object.assign(new Error('the wallet changed while a contact was charged'), { code: '40001' });

  const contact = await call.db.one(addContact, [
    newId(), lead.id, lead.requestId, lead.clientId, lead.proId, way, call.now, lead.listCredits, lead.discount, lead.credits, spent.postingId, decision, rules.version,
  ]);
  // What is paid for stays readable, whatever the client decides for the next pro.
  if (request.sharePhone) await call.db.run(keepPhoneShared, [lead.id, call.now]);
  await call.emit('leads.contact_charged', {
    to: [lead.proId], contact: contact.id, lead: lead.id, pro: lead.proId, client: lead.clientId, facts, path: `/leads/${lead.id}`,
    // GUAR-2: as it stood at the purchase, whatever the pro changes before anybody listens.
    profile_percent: await profilePercent(call, lead.proId),
  });
  return { outcome: 'charged', contact, alreadyDone: false };
}

/** What the wallet can spend now: lots past their last instant do not count. */
export async function spendable(call: Pick<Call, 'db' | 'now'>, pro: string): Promise<number> {
  const wallet = await readWallet(call.db, pro, 'lead');
  return wallet.lots.filter(({ expiresAt }) => !expiresAt || Temporal.Instant.compare(expiresAt, call.now) >= 0).reduce((sum, lot) => sum + lot.remaining, 0);
}

async function profilePercent(call: Pick<Call, 'db' | 'now'>, pro: string): Promise<number> {
  const profile = await findProfileOf(call.db, pro);
  return profile ? completenessOf(profile, (await rulesAt(call)).table('profile.weights')).percent : 0;
}

function chargeFacts(lead: LeadRow, request: RequestRow, way: Way, balance: number): Facts {
  return {
    contact_way: { text: wayTexts[way] },
    request_reference: request.reference,
    contact_price: { credits: lead.listCredits },
    ...(lead.discount > 0 ? { priority_discount: { parameter: 'pack.priority_discount', unit: 'rate', value: lead.discount } } : {}),
    credits_charged: { credits: lead.credits },
    balance_before: { credits: balance },
    balance_after: { credits: balance - lead.credits },
  };
}

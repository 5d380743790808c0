// GUAR-6: when each client was first contacted after the purchase, by the record of calls logged and messages sent.
import { firstMessagesSince } from '#conversations';
import { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import type { ContactRow } from '../contacts/store.ts';
import { findLeadsById } from '../leads/store.ts';
import { forgetCallNotes, listCalls } from './store.ts';

export type FirstContact = { readonly at: Temporal.Instant; readonly by: 'call' | 'message' };
type Asked = Pick<ContactRow, 'id' | 'leadId' | 'proId' | 'way' | 'chargedAt'>;

/** By contact; who was never contacted is not in the map. */
export async function firstContactsOf(call: Pick<Call, 'db'>, contacts: readonly Asked[]): Promise<ReadonlyMap<string, FirstContact>> {
  if (contacts.length === 0) return new Map();
  const calls = await call.db.many(listCalls, [contacts.map(({ id }) => id)]);
  const leads = await call.db.many(findLeadsById, [contacts.map(({ leadId }) => leadId)]);
  const conversations = new Map(leads.map(({ id, conversationId }) => [id, conversationId]));
  const wrote = await firstMessagesSince(call, contacts.flatMap((contact) => {
    const conversation = conversations.get(contact.leadId);
    // An answer that takes the credits is sent after they are taken, in the same instant.
    return conversation ? [{ conversation, author: contact.proId, since: contact.chargedAt, inclusive: contact.way !== 'client_message' }] : [];
  }));
  return new Map(contacts.flatMap((contact) => {
    const called = calls.find(({ contactId }) => contactId === contact.id)?.calledAt;
    const written = wrote.get(conversations.get(contact.leadId) ?? '');
    const first = [called, written].filter((at) => at !== undefined).sort(Temporal.Instant.compare)[0];
    return first ? [[contact.id, { at: first, by: first === called ? 'call' : 'message' } satisfies FirstContact] as const] : [];
  }));
}

/** For erasure: what was noted of calls with this person, or by them. */
export async function forgetCalls(call: Pick<Call, 'db'>, person: string): Promise<void> {
  await call.db.run(forgetCallNotes, [person]);
}

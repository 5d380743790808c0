// The conversation of a lead: one for each request and pro, opened by the pro's first answer or purchase (MSG-1).
import { openConversation, writeMessage, type Message } from '#conversations';
import { findPeople } from '#identity';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import type { Held } from './access.ts';
import { keepConversation } from './store.ts';

export async function conversationOf(call: Call, { lead, request }: Held): Promise<string> {
  if (lead.conversationId) return lead.conversationId;
  const people = await findPeople(call.db, [lead.clientId, lead.proId]);
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '–';
  const { id } = await openConversation(call, {
    kind: 'lead',
    subject: `lead:${lead.id}`,
    market: request.market,
    participants: [
      { person: lead.clientId, role: 'client', name: nameOf(lead.clientId) },
      { person: lead.proId, role: 'pro', name: nameOf(lead.proId) },
    ],
  });
  await call.db.run(keepConversation, [lead.id, id]);
  return id;
}

/** What the files of a message that waits for credits are attached to. */
export const waitingSubject = (message: string) => `waiting_message:${message}`;

export type Written = { readonly author: string; readonly body: string; readonly files?: readonly string[]; readonly kind?: 'text' | 'no_thanks'; /** It waited, and its files are attached there. */ readonly filesAt?: string };

export async function writeInto(call: Call, held: Held, { author, body, files = [], kind = 'text', filesAt }: Written): Promise<Message> {
  assert(author === held.lead.clientId || author === held.lead.proId, 'two people write in the conversation of a lead');
  const conversation = await conversationOf(call, held);
  return writeMessage(call, { conversation, author: { person: author }, kind, body, files, ...(filesAt ? { filesAt } : {}) });
}

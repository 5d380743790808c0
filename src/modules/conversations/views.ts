// Conversations as their participants and the operators see them.
import * as z from 'zod';
import { fileView } from '#files';
import type { Locale } from '#kernel/text.ts';
import { leakView, viewLeak } from './leaks/views.ts';
import type { Conversation } from './open-conversation.ts';
import type { Receipt } from './messages/messages-of.ts';
import type { Message } from './messages/write-message.ts';
import type { ConversationRow, OwnConversationRow, ParticipantRow } from './store.ts';

export const participantView = z.object({
  person: z.uuid(),
  role: z.enum(['client', 'pro']),
  name: z.string().describe('The name of the day they joined'),
});

export const conversationView = z.object({
  id: z.uuid(),
  kind: z.enum(['lead', 'request', 'project', 'appointment', 'event', 'order', 'case', 'support']),
  subject: z.string().describe('noun:id of what it is about'),
  market: z.string(),
  message_count: z.int().describe('Also the number of the last message'),
  opened_at: z.string(),
  last_message_at: z.string(),
  participants: z.array(participantView),
});

export const ownConversationView = conversationView.extend({
  unread: z.int(),
  last_message: z.object({ author_role: z.string(), author_name: z.string().nullable(), kind: z.string(), excerpt: z.string() }).nullable(),
});

export const messageView = z.object({
  id: z.uuid(),
  number: z.int().describe('Place in the conversation, from 1'),
  author: z.uuid().nullable().describe('Null: the system'),
  author_role: z.enum(['client', 'pro', 'operator', 'system']),
  author_name: z.string().nullable().describe('The name of the day'),
  kind: z.enum(['text', 'no_thanks', 'note']),
  body: z.string(),
  files: z.array(fileView),
  sent_at: z.string(),
  leak: leakView.nullable().describe('MSG-2: what was found in it; its author and our team see it, others null'),
  read_by: z.array(z.object({ person: z.uuid(), read_at: z.string() })).describe('The first reading by each person who did not write it'),
});

const viewParticipant = (row: ParticipantRow): z.input<typeof participantView> => ({
  person: row.personId,
  role: row.role,
  name: row.nameOfTheDay,
});

export function viewConversation(row: Conversation | (ConversationRow & { participants: readonly ParticipantRow[] })): z.input<typeof conversationView> {
  return {
    id: row.id,
    kind: row.kind,
    subject: row.subject,
    market: row.market,
    message_count: row.messageCount,
    opened_at: row.createdAt.toString(),
    last_message_at: row.lastMessageAt.toString(),
    participants: row.participants.map(viewParticipant),
  };
}

export function viewOwnConversation(row: OwnConversationRow, participants: readonly ParticipantRow[]): z.input<typeof ownConversationView> {
  const lastMessage = row.lastKind === null ? null
    : { author_role: row.lastAuthorRole as string, author_name: row.lastAuthorName, kind: row.lastKind, excerpt: row.excerpt ?? '' };
  return { ...viewConversation({ ...row, participants }), unread: row.unread, last_message: lastMessage };
}

/** MSG-8: who reads a message sees the receipts of their own messages and of notes; operators see all. */
export function viewMessage(message: Message & { receipts: readonly Receipt[] }, reader: { person: string } | 'operator', locale: Locale): z.input<typeof messageView> {
  const shown = reader === 'operator' || message.authorId === null || message.authorId === reader.person
    ? message.receipts
    : message.receipts.filter(({ personId }) => personId === reader.person);
  return {
    id: message.id,
    number: message.number,
    author: message.authorId,
    author_role: message.authorRole,
    author_name: message.authorName,
    kind: message.kind,
    body: message.body,
    files: [...message.files],
    sent_at: message.sentAt.toString(),
    leak: message.leak && (reader === 'operator' || message.authorId === reader.person) ? viewLeak(message.leak, locale) : null,
    read_by: shown.map((receipt) => ({ person: receipt.personId, read_at: receipt.readAt.toString() })),
  };
}

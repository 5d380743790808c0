// ACC-8: every message of a person's conversations, theirs and the other side's.
import type { HoldingSource } from '#kernel/holding.ts';
import { pageParameters } from '#kernel/holding.ts';
import { listMessagesFor } from './messages/store.ts';

export const messagesHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listMessagesFor, pageParameters(reader, page))).map((row) => ({
    kind: 'message',
    id: row.id,
    at: row.sentAt,
    by: row.authorId === reader.id ? 'me' : row.authorId ? 'other' : 'platform',
    title: row.authorName ?? '–',
    text: row.body,
    path: `/conversations/${row.conversationId}`,
    data: { conversation: row.conversationId, subject: row.subject, number: row.number, author_role: row.authorRole, message_kind: row.kind },
  }));

// Conversations: all that client and pro write to each other about one subject, archived for good.
import type { Module } from '#kernel/operation.ts';
import { countUnread } from './count-unread.ts';
import { listConversations } from './list-conversations.ts';
import { listReadings } from './list-readings.ts';
import { markRead } from './messages/mark-read.ts';
import { readConversation } from './read-conversation.ts';

/** Opens the conversation of a subject, or answers the one it has. */
export { openConversation, joinConversation, findConversationOf, findConversationsOf, getConversation } from './open-conversation.ts';
export type { Conversation, NewConversation, NewParticipant } from './open-conversation.ts';
/** Writes a message, in the caller's transaction and by the caller's rules. */
export { writeMessage, type Author, type Message, type NewMessage } from './messages/write-message.ts';
export { messagesOf, firstMessageOf, firstMessagesIn, firstMessagesSince, wroteAt, type FirstSince, type Receipt } from './messages/messages-of.ts';
export type { ConversationKind, ConversationRow, ParticipantRole, ParticipantRow } from './store.ts';
export type { AuthorRole, MessageKind, MessageRow } from './messages/store.ts';
export { conversationView, messageView, viewConversation, viewMessage } from './views.ts';
/** For operations that write messages: what they can answer, with `filesNotYours` of the files. */
export { conversationNotFound, messageEmpty, messageTooLong, tooManyFiles } from './refusals.ts';

/** ACC-8, ACC-13 */
export { messagesHeld } from './holdings.ts';
export { readingsOf } from './readings.ts';
/** ACC-7 */
export { leaveConversations } from './leave.ts';

export const conversations = {
  name: 'conversations',
  operations: { listConversations, readConversation, markRead, countUnread, listReadings },
} satisfies Module;

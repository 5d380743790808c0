// Conversations: all that client and pro write to each other about one subject, archived for good.
import './leaks/labels.ts';
import type { Module } from '#kernel/operation.ts';
import { decideBreachReport } from './breaches/decide-breach-report.ts';
import { listBreachQueue } from './breaches/list-breach-queue.ts';
import { readBreachReport } from './breaches/read-breach-report.ts';
import { reportBreach } from './breaches/report-breach.ts';
import { countUnread } from './count-unread.ts';
import { contestLeak } from './leaks/contest-leak.ts';
import { decideLeakContest } from './leaks/decide-leak-contest.ts';
import { listLeakCorpus } from './leaks/list-leak-corpus.ts';
import { listLeakQueue } from './leaks/list-leak-queue.ts';
import { readLeak } from './leaks/read-leak.ts';
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
/** MSG-2 for texts that are no messages: read before they are kept, and kept with what was found. */
export { checkTexts, keepFound, type Check } from './leaks/check-texts.ts';
export { findLeakOf } from './leaks/find-leak-of.ts';
export { leakView } from './leaks/views.ts';
export type { ConversationKind, ConversationRow, ParticipantRole, ParticipantRow } from './store.ts';
export type { AuthorRole, MessageKind, MessageRow } from './messages/store.ts';
export { conversationView, messageView, viewConversation, viewMessage } from './views.ts';
/** For operations that write messages: what they can answer, with `filesNotYours` of the files. */
export { contactDetailsBlocked, conversationNotFound, messageEmpty, messageTooLong, tooManyFiles } from './refusals.ts';

/** ACC-8, ACC-13 */
export { messagesHeld } from './holdings.ts';
export { readingsOf } from './readings.ts';
/** ACC-7 */
export { leaveConversations } from './leave.ts';

export const conversations = {
  name: 'conversations',
  operations: {
    listConversations, readConversation, markRead, countUnread, listReadings,
    contestLeak, readLeak, listLeakQueue, decideLeakContest, listLeakCorpus, reportBreach, listBreachQueue, readBreachReport, decideBreachReport,
  },
} satisfies Module;

import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { conversationNotFound, messageNotFound } from '../refusals.ts';
import { findOwnConversation, listParticipants, lockConversation, readUpTo } from '../store.ts';
import { findMessage, keepReceipts } from './store.ts';

export const markRead = write({
  name: 'conversations.markRead',
  summary: 'I have read the conversation up to this message: its authors see that, and when',
  description: 'Only the first reading of each message counts; asked again it changes nothing.',
  method: 'POST',
  path: '/conversations/{conversation}/readings',
  clauses: ['MSG-8'],
  input: z.object({ conversation: id(), message: id().describe('The last message read') }),
  output: z.object({ newly_read: z.int().describe('Messages read for the first time'), unread: z.int() }),
  refusals: [conversationNotFound, messageNotFound],
  allow: members,
  audit: (input, output) => ({ subject: `conversation:${input.conversation}`, detail: { newly_read: output.newly_read } }),
  async run(call, input) {
    const me = call.actor.id;
    const mine = await call.db.maybe(findOwnConversation, [input.conversation, me]);
    if (!mine) refuse(conversationNotFound);
    const upTo = await call.db.maybe(findMessage, [mine.id, input.message]);
    if (!upTo) refuse(messageNotFound);

    await call.db.one(lockConversation, [mine.id]);
    const participants = await call.db.many(listParticipants, [[mine.id]]);
    const before = participants.find(({ personId }) => personId === me);
    const moved = await call.db.maybe(readUpTo, [mine.id, me, upTo.number, call.now]);
    if (!moved) return { newly_read: 0, unread: before?.unread ?? 0 };

    const receipts = await call.db.many(keepReceipts, [mine.id, me, upTo.number, call.now, before?.lastReadNumber ?? 0]);
    const authors = new Set(receipts.flatMap(({ authorId }) => (authorId ? [authorId] : [])));
    // My other open pages count down too.
    await call.tell([...authors, me], `conversation:${mine.id}`);

    return { newly_read: receipts.length, unread: moved.unread };
  },
});

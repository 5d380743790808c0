import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listOwn, listParticipants } from './store.ts';
import { ownConversationView, viewOwnConversation } from './views.ts';

export const listConversations = read({
  name: 'conversations.listConversations',
  summary: 'My conversations, the one with the newest message first',
  method: 'GET',
  path: '/conversations',
  clauses: ['MSG-1'],
  input: z.object({ ...pageFields, unread_only: z.boolean().default(false) }),
  output: pageOf(ownConversationView),
  allow: members,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listOwn, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1, input.unread_only]);

    const shown = rows.slice(0, input.limit).map(({ id }) => id);
    const participants = shown.length > 0 ? await call.db.many(listParticipants, [shown]) : [];
    return pageFrom(rows, input.limit, (row) => row.lastMessageAt, (row) => viewOwnConversation(row, participants.filter(({ conversationId }) => conversationId === row.id)));
  },
});

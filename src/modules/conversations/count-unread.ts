import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { countUnreadOf } from './store.ts';

export const countUnread = read({
  name: 'conversations.countUnread',
  summary: 'How many messages I have not read, and in how many conversations',
  method: 'GET',
  path: '/conversations-unread',
  clauses: ['MSG-8'],
  input: z.object({}),
  output: z.object({ messages: z.int(), conversations: z.int() }),
  allow: members,
  async run(call) {
    return call.db.one(countUnreadOf, [call.actor.id]);
  },
});

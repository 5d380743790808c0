import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { decodeCursor, id, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { conversationNotFound } from './refusals.ts';
import { findOwnConversation, listReadingsFor } from './store.ts';

export const listReadings = read({
  name: 'conversations.listReadings',
  summary: 'Which operators read my conversations, newest first',
  method: 'GET',
  path: '/conversation-readings',
  clauses: ['ACC-13', 'MSG-1'],
  input: z.object({ ...pageFields, conversation: id().optional().describe('Only of this one') }),
  output: pageOf(z.object({
    conversation: z.uuid(),
    subject: z.string(),
    operator: z.string(),
    roles: z.array(z.string()),
    first_message: z.int().describe('Number of the first message shown; 0 when there was none'),
    last_message: z.int(),
    read_at: z.string(),
  })),
  refusals: [conversationNotFound],
  allow: members,
  async run(call, input) {
    const me = call.actor.id;
    if (input.conversation && !(await call.db.maybe(findOwnConversation, [input.conversation, me]))) refuse(conversationNotFound);

    const after = decodeCursor(input.after);
    const rows = await call.db.many(listReadingsFor, [me, input.conversation ?? null, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    return pageFrom(rows, input.limit, (row) => row.readAt, (row) => ({
      conversation: row.conversationId, subject: row.subject, operator: row.operatorName, roles: row.operatorRoles,
      first_message: row.firstNumber, last_message: row.lastNumber, read_at: row.readAt.toString(),
    }));
  },
});

import * as z from 'zod';
import { either, members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { getReadableConversation, logReading, readingOperators } from './access.ts';
import { complete } from './messages/messages-of.ts';
import { listMessagesAfter, listMessagesBefore } from './messages/store.ts';
import { conversationNotFound } from './refusals.ts';
import { listParticipants } from './store.ts';
import { conversationView, messageView, viewConversation, viewMessage } from './views.ts';

export const readConversation = read({
  name: 'conversations.readConversation',
  summary: 'A page of a conversation, oldest message first',
  description: 'Pages go by message number: `after` goes on from a page, `before` goes back; `before` one more than `message_count` is the last page. A reading by an operator is kept in the log that the participants see.',
  method: 'GET',
  path: '/conversations/{conversation}',
  clauses: ['MSG-1', 'MSG-2', 'MSG-8', 'ACC-13'],
  input: z.object({
    conversation: id(),
    after: z.int().min(0).max(2_000_000_000).optional().describe('Messages with a higher number than this'),
    before: z.int().min(1).max(2_000_000_000).optional().describe('The last messages with a lower number than this; `after` is ignored'),
    limit: z.int().min(1).max(100).default(50),
  }),
  output: z.object({
    conversation: conversationView,
    items: z.array(messageView),
    last_read_number: z.int().nullable().describe('How far I had read, before this page'),
    previous: z.int().nullable().describe('The `before` of the page before'),
    next: z.int().nullable().describe('The `after` of the next page'),
    logged: z.boolean().describe('An operator read it: the participants can see that'),
  }),
  refusals: [conversationNotFound],
  allow: either(members, readingOperators),
  audit: (input, output) => (output.logged
    ? { subject: `conversation:${input.conversation}`, concerns: output.conversation.participants.map(({ person }) => person) }
    : null),
  async run(call, input) {
    const row = await getReadableConversation(call, input.conversation);
    const participants = await call.db.many(listParticipants, [[row.id]]);

    const rows = input.before
      ? await call.db.many(listMessagesBefore, [row.id, input.before, input.limit])
      : await call.db.many(listMessagesAfter, [row.id, input.after ?? 0, input.limit]);
    const first = rows[0]?.number ?? 0;
    const last = rows.at(-1)?.number ?? 0;
    await logReading(call, row.id, first, last);

    const reader = call.actor.kind === 'operator' ? 'operator' : { person: call.actor.id };
    const me = participants.find(({ personId }) => personId === call.actor.id);
    return {
      conversation: viewConversation({ ...row, participants }),
      items: (await complete(call, rows)).map((message) => viewMessage(message, reader, call.locale)),
      last_read_number: me?.lastReadNumber ?? null,
      previous: first > 1 ? first : null,
      next: last > 0 && last < row.messageCount ? last : null,
      logged: call.actor.kind === 'operator',
    };
  },
});

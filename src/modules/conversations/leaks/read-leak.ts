import * as z from 'zod';
import { either, members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { logReading } from '../access.ts';
import { findMessage } from '../messages/store.ts';
import { leakNotFound } from '../refusals.ts';
import { listParticipants } from '../store.ts';
import { getReadableLeak, moderators } from './access.ts';
import { leakView, viewLeak } from './views.ts';

export const readLeak = read({
  name: 'conversations.readLeak',
  summary: 'What was found in a text, and the text as it was written',
  description: 'For its author, and for the operators who decide: their reading is kept in the log that the participants see.',
  method: 'GET',
  path: '/leaks/{leak}',
  clauses: ['MSG-2', 'ACC-13'],
  input: z.object({ leak: id() }),
  output: leakView.extend({
    texts: z.array(z.object({ part: z.string(), original: z.string(), spans: z.array(z.tuple([z.int(), z.int()])) })),
    statement: z.string().nullable().describe('What the author says of it'),
    author: z.object({ id: z.uuid(), name: z.string().nullable(), role: z.string().nullable() }),
    conversation: z.uuid().nullable(),
  }),
  refusals: [leakNotFound],
  allow: either(members, moderators),
  audit: (input, output) => ({ subject: `leak:${input.leak}`, concerns: [output.author.id] }),
  async run(call, input) {
    const leak = await getReadableLeak(call, input.leak);
    const message = leak.messageId && leak.conversationId ? await call.db.maybe(findMessage, [leak.conversationId, leak.messageId]) : null;
    const participants = leak.conversationId ? await call.db.many(listParticipants, [[leak.conversationId]]) : [];
    if (message) await logReading(call, message.conversationId, message.number, message.number);

    return {
      ...viewLeak(leak, call.locale),
      texts: leak.texts.map(({ part, original, findings }) => ({ part, original, spans: findings.map(({ start, end }): [number, number] => [start, end]) })),
      statement: leak.statement,
      author: { id: leak.authorId, name: participants.find(({ personId }) => personId === leak.authorId)?.nameOfTheDay ?? null, role: participants.find(({ personId }) => personId === leak.authorId)?.role ?? null },
      conversation: leak.conversationId,
    };
  },
});

import * as z from 'zod';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { moderators } from './access.ts';
import { kindsOf } from './rules.ts';
import { listLeaksSettled } from './store.ts';

export const listLeakCorpus = read({
  name: 'conversations.listLeakCorpus',
  summary: 'Texts about which our team has decided, as labelled lines for measuring the detector',
  description: 'Confirmed: what was found is there, at these places. Lifted: the text holds nothing (`kinds` and `spans` are empty).',
  method: 'GET',
  path: '/leak-corpus',
  clauses: ['MSG-2'],
  input: z.object(pageFields),
  output: pageOf(z.object({
    id: z.uuid(),
    text: z.string(),
    kind: z.enum(['message', 'file_name']),
    kinds: z.array(z.string()),
    spans: z.array(z.tuple([z.int(), z.int()])),
    decided_at: z.string(),
  })),
  allow: moderators,
  audit: (_input, output) => ({ subject: 'leak_corpus:read', detail: { lines: output.items.length } }),
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listLeaksSettled, [after?.at ?? null, after?.id ?? null, input.limit + 1]);

    const page = pageFrom(rows, input.limit, (row) => row.settledAt, (row) => row);
    return {
      items: page.items.flatMap((row) => row.texts.map(({ part, original, findings }) => {
        const real = row.state === 'confirmed' ? findings : [];
        return {
          id: row.id,
          text: original,
          kind: part.startsWith('file:') ? ('file_name' as const) : ('message' as const),
          kinds: kindsOf(real),
          spans: real.map(({ start, end }): [number, number] => [start, end]),
          decided_at: row.settledAt.toString(),
        };
      })),
      next: page.next,
    };
  },
});

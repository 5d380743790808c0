import * as z from 'zod';
import { decodeCursor, id, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { promisers } from '../access.ts';
import { listCommitmentsOf } from './store.ts';
import { commitmentView, viewCommitment } from './views.ts';

export const listCommitments = read({
  name: 'compliance.listCommitments',
  summary: 'What the team has promised a person, newest first',
  method: 'GET',
  path: '/people/{person}/commitments',
  clauses: ['ACC-9'],
  input: z.object({ person: id(), ...pageFields }),
  output: pageOf(commitmentView),
  allow: promisers,
  audit: (input) => ({ subject: `person:${input.person}`, concerns: [input.person] }),
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listCommitmentsOf, [input.person, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    const { items, next } = pageFrom(rows, input.limit, (row) => row.recordedAt, (row) => row);
    return { items: await Promise.all(items.map((row) => viewCommitment(call, row))), next };
  },
});

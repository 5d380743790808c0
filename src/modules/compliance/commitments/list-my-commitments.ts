import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listCommitmentsOf } from './store.ts';
import { commitmentView, viewCommitment } from './views.ts';

export const listMyCommitments = read({
  name: 'compliance.listMyCommitments',
  summary: 'Everything the team has promised me, newest first; there is nothing else',
  method: 'GET',
  path: '/commitments',
  clauses: ['ACC-9'],
  input: z.object(pageFields),
  output: pageOf(commitmentView),
  allow: members,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listCommitmentsOf, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    const { items, next } = pageFrom(rows, input.limit, (row) => row.recordedAt, (row) => row);
    return { items: await Promise.all(items.map((row) => viewCommitment(call, row))), next };
  },
});

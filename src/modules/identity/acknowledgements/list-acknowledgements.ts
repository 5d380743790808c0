import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listAcknowledgementsOf } from './store.ts';
import { acknowledgementSummary, viewSummary } from './views.ts';

export const listAcknowledgements = read({
  name: 'identity.listAcknowledgements',
  summary: 'Every text that I confirmed by typing its word, newest first',
  method: 'GET',
  path: '/me/acknowledgements',
  clauses: ['ACC-12', 'ACC-8'],
  input: z.object(pageFields),
  output: pageOf(acknowledgementSummary),
  allow: signedIn,
  async run(call, input) {
    const rows = await listAcknowledgementsOf(call.db, call.actor.id, decodeCursor(input.after), input.limit + 1);
    return pageFrom(rows, input.limit, (row) => row.givenAt, (row) => viewSummary(row, call.locale));
  },
});

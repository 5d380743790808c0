import * as z from 'zod';
import { inPerson } from '#identity';
import { read } from '#kernel/operation.ts';
import { listExportsOf } from './store.ts';
import { exportView, viewExport } from './views.ts';

export const listExports = read({
  name: 'compliance.listExports',
  summary: 'The files of my data: being prepared, ready, gone',
  method: 'GET',
  path: '/me/exports',
  clauses: ['ACC-13'],
  input: z.object({}),
  output: z.object({ items: z.array(exportView) }),
  allow: inPerson,
  run: async (call) => ({ items: (await call.db.many(listExportsOf, [call.actor.id])).map(viewExport) }),
});

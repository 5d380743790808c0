import * as z from 'zod';
import { inPerson } from '#identity';
import { newId } from '#kernel/ids.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { daysKept } from './make-export.ts';
import { exportBeingMade } from './refusals.ts';
import { askExport } from './store.ts';
import { exportView, viewExport } from './views.ts';

export const requestExport = write({
  name: 'compliance.requestExport',
  summary: 'Ask for a file with everything that is held of me',
  description: `A zip with data.json, its schema, a page to read, and the files I sent. Made in the background; a mail says when it is ready. Kept ${daysKept} days.`,
  method: 'POST',
  path: '/me/exports',
  clauses: ['ACC-8', 'ACC-13'],
  input: z.object({}),
  output: exportView,
  refusals: [exportBeingMade],
  allow: inPerson,
  audit: (_input, output) => ({ subject: `data_export:${output.id}` }),
  async run(call) {
    const row = await call.db.maybe(askExport, [newId(), call.actor.id, call.locale, call.now]);

    if (!row) refuse(exportBeingMade);

    await call.schedule('compliance.makeExport', { export: row.id }, call.now, `data_export:${row.id}`);
    return viewExport(row);
  },
});

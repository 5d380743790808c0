import * as z from 'zod';
import { inPerson } from '#identity';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { exportNotFound, exportNotThere } from './refusals.ts';
import { findExportOf, markDownloaded } from './store.ts';

export const openExport = write({
  name: 'compliance.openExport',
  summary: 'The bytes of a file of my data; the download at /account/exchanges/{export}',
  method: 'POST',
  path: '/me/exports/{export}/bytes',
  clauses: ['ACC-13'],
  input: z.object({ export: id() }),
  output: z.object({ name: z.string(), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  refusals: [exportNotFound, exportNotThere],
  allow: inPerson,
  internal: true,
  secret: true,
  audit: (input) => ({ subject: `data_export:${input.export}` }),
  async run(call, input) {
    const row = await call.db.maybe(findExportOf, [input.export, call.actor.id]);

    if (!row) refuse(exportNotFound);
    if (row.state !== 'ready' || !row.storageKey || !row.untilAt || row.untilAt.epochMilliseconds < call.now.epochMilliseconds) refuse(exportNotThere);

    const bytes = await call.ports.files.read(row.storageKey);
    await call.db.run(markDownloaded, [row.id, call.now]);

    return { name: `${call.ports.marketplace.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${row.askedAt.toString().slice(0, 10)}.zip`, bytes };
  },
});

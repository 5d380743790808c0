import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { fileAttached, fileNotFound } from './refusals.ts';
import { dropFile, lockOwnFile } from './store.ts';

export const removeFile = write({
  name: 'files.removeFile',
  summary: 'Take back a file of yours that is attached to nothing',
  method: 'DELETE',
  path: '/files/{file}',
  clauses: ['MSG-1'],
  input: z.object({ file: id() }),
  output: z.object({ file: z.uuid() }),
  refusals: [fileNotFound, fileAttached],
  allow: signedIn,
  audit: (input) => ({ subject: `file:${input.file}` }),
  async run(call, input) {
    const row = await call.db.maybe(lockOwnFile, [input.file, call.actor.id]);

    if (!row) refuse(fileNotFound);
    if (row.attachedTo) refuse(fileAttached);

    await call.db.run(dropFile, [row.id]);
    await call.cancelScheduled(`files.dropWaiting:${row.id}`);
    // The bytes go after commit: a rollback must find them where they were.
    await call.emit('files.file_dropped', { storage_key: row.storageKey });

    return { file: row.id };
  },
});

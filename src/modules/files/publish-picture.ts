import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { fileAttached, fileNotFound, notAPicture } from './refusals.ts';
import { lockOwnFile, showPicture } from './store.ts';
import { fileView, viewFile } from './views.ts';

export const publishPicture = write({
  name: 'files.publishPicture',
  summary: 'Let everyone see a picture of mine, such as the photo of a profile',
  description: 'Until it is removed.',
  method: 'PUT',
  path: '/files/{file}/public',
  clauses: ['ACC-4'],
  input: z.object({ file: id() }),
  output: fileView,
  refusals: [fileNotFound, notAPicture, fileAttached],
  allow: signedIn,
  audit: (input) => ({ subject: `file:${input.file}` }),
  async run(call, input) {
    const row = await call.db.maybe(lockOwnFile, [input.file, call.actor.id]);

    if (!row) refuse(fileNotFound);
    if (!row.mediaType.startsWith('image/')) refuse(notAPicture);
    if (row.attachedTo) refuse(fileAttached);

    await call.db.run(showPicture, [row.id, call.now]);
    // Attached to nothing it would be removed after some days.
    await call.cancelScheduled(`files.dropWaiting:${row.id}`);
    return viewFile(row);
  },
});

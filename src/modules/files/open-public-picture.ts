import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { openedFile } from './open-file.ts';
import { fileNotFound } from './refusals.ts';
import { findPublicFile } from './store.ts';

export const openPublicPicture = read({
  name: 'files.openPublicPicture',
  summary: 'The bytes of a picture that everyone may see',
  method: 'GET',
  path: '/files/{file}/public',
  clauses: ['ACC-4'],
  input: z.object({ file: id() }),
  output: openedFile,
  refusals: [fileNotFound],
  allow: anyone,
  internal: true,
  async run(call, input) {
    const row = await call.db.maybe(findPublicFile, [input.file]);
    if (!row) refuse(fileNotFound);
    const bytes = await call.ports.files.read(row.storageKey);
    return { name: row.name, media_type: row.mediaType, sha256: row.sha256, bytes, owner: row.ownerId, logged: false };
  },
});

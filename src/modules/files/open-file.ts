import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { getReadableFile, logReading } from './access.ts';
import { fileNotFound } from './refusals.ts';

export const openedFile = z.object({
  name: z.string(),
  media_type: z.string(),
  sha256: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  owner: z.uuid(),
  logged: z.boolean().describe('An operator opened it: the reading is in the log that the people concerned can see'),
});

export const openFile = read({
  name: 'files.openFile',
  summary: 'The bytes of a file; the download at /files/{file}/{name}',
  method: 'GET',
  path: '/files/{file}/bytes',
  clauses: ['MSG-1', 'ACC-13'],
  input: z.object({ file: id() }),
  output: openedFile,
  refusals: [fileNotFound],
  allow: signedIn,
  internal: true,
  audit: (input, output) => (output.logged ? { subject: `file:${input.file}`, concerns: [output.owner] } : null),
  async run(call, input) {
    const { row, logged } = await getReadableFile(call, input.file);
    if (logged) await logReading(call, row.id);
    const bytes = await call.ports.files.read(row.storageKey);
    return { name: row.name, media_type: row.mediaType, sha256: row.sha256, bytes, owner: row.ownerId, logged };
  },
});

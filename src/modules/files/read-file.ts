import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { getReadableFile } from './access.ts';
import { fileNotFound } from './refusals.ts';
import { fileView, viewFile } from './views.ts';

export const readFile = read({
  name: 'files.readFile',
  summary: 'What a file is: name, kind, size, and the address of its download',
  method: 'GET',
  path: '/files/{file}',
  input: z.object({ file: id() }),
  output: fileView,
  refusals: [fileNotFound],
  allow: signedIn,
  async run(call, input) {
    const { row } = await getReadableFile(call, input.file);
    return viewFile(row);
  },
});

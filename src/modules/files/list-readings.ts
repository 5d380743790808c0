import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listReadingsFor } from './store.ts';

export const listReadings = read({
  name: 'files.listReadings',
  summary: 'Which operators opened files of mine or of my conversations, newest first',
  method: 'GET',
  path: '/file-readings',
  clauses: ['ACC-13'],
  input: z.object(pageFields),
  output: pageOf(z.object({ file: z.uuid(), file_name: z.string(), operator: z.string(), roles: z.array(z.string()), read_at: z.string() })),
  allow: members,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const rows = await call.db.many(listReadingsFor, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1]);

    return pageFrom(rows, input.limit, (row) => row.readAt, (row) => ({
      file: row.fileId, file_name: row.fileName, operator: row.operatorName, roles: row.operatorRoles, read_at: row.readAt.toString(),
    }));
  },
});

// A file as people see it; where its bytes lie never leaves.
import * as z from 'zod';
import type { FileRow } from './store.ts';

export const fileView = z.object({
  id: z.uuid(),
  name: z.string(),
  media_type: z.string(),
  bytes: z.int(),
  width: z.int().nullable().describe('Of a picture, in pixels'),
  height: z.int().nullable(),
  address: z.string().describe('Path of the download, for those who may open it'),
  attached_to: z.string().nullable().describe('noun:id'),
  sent_at: z.string(),
});

export type FileView = z.input<typeof fileView>;

export function viewFile(row: FileRow): FileView {
  return {
    id: row.id,
    name: row.name,
    media_type: row.mediaType,
    bytes: row.bytes,
    width: row.width,
    height: row.height,
    address: `/files/${row.id}/${encodeURIComponent(row.name)}`,
    attached_to: row.attachedTo,
    sent_at: row.createdAt.toString(),
  };
}

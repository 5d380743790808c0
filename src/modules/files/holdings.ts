// ACC-8, ACC-13: the files that a person sent, and who opened them.
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import type { Call } from '#kernel/operation.ts';
import { findOwnFile, listFilesOf, listReadingsFor, type ReadingRow } from './store.ts';

export const filesHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listFilesOf, pageParameters(reader, page))).map((row) => ({
    kind: 'file',
    id: row.id,
    at: row.createdAt,
    by: 'me',
    title: row.name,
    text: null,
    path: null,
    data: { media_type: row.mediaType, bytes: row.bytes, sha256: row.sha256, attached_to: row.attachedTo, address: `/files/${row.id}/${encodeURIComponent(row.name)}` },
  }));

/** The bytes of a person's own file. */
export async function readOwnFile(call: Pick<Call, 'db' | 'ports'>, person: string, file: string): Promise<Uint8Array | null> {
  const row = await call.db.maybe(findOwnFile, [file, person]);
  return row ? call.ports.files.read(row.storageKey) : null;
}

export const readingsOf = (call: Pick<Call, 'db'>, person: string, page: { before: { at: string; id: string } | null; limit: number }): Promise<ReadingRow[]> =>
  call.db.many(listReadingsFor, [person, page.before?.at ?? null, page.before?.id ?? null, page.limit]);

import * as z from 'zod';
import type { ExportRow } from './store.ts';

export const exportView = z.object({
  id: z.uuid(),
  state: z.enum(['preparing', 'ready', 'gone']),
  asked_at: z.string(),
  ready_at: z.string().nullable(),
  until: z.string().nullable().describe('The last instant at which it can be downloaded'),
  bytes: z.int().nullable(),
  sha256: z.string().nullable(),
  items: z.int().nullable(),
  downloaded_at: z.string().nullable(),
});

export const viewExport = (row: ExportRow): z.input<typeof exportView> => ({
  id: row.id,
  state: row.state,
  asked_at: row.askedAt.toString(),
  ready_at: row.readyAt?.toString() ?? null,
  until: row.untilAt?.toString() ?? null,
  bytes: row.bytes,
  sha256: row.sha256,
  items: row.items,
  downloaded_at: row.downloadedAt?.toString() ?? null,
});

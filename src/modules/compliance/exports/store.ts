// All SQL of exports.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Locale } from '#kernel/text.ts';

export type ExportRow = {
  id: string;
  person: string;
  state: 'preparing' | 'ready' | 'gone';
  locale: Locale;
  askedAt: Temporal.Instant;
  readyAt: Temporal.Instant | null;
  untilAt: Temporal.Instant | null;
  storageKey: string | null;
  bytes: number | null;
  sha256: string | null;
  items: number | null;
  downloadedAt: Temporal.Instant | null;
};

const columns = `id, person, state, locale, asked_at as "askedAt", ready_at as "readyAt", until_at as "untilAt", storage_key as "storageKey", bytes, sha256, items,
  downloaded_at as "downloadedAt"`;

/** No row while one is being prepared. */
export const askExport = statement<ExportRow>('compliance.ask_export', `
  insert into data_exports (id, person, state, locale, asked_at) values ($1, $2, 'preparing', $3, $4)
  on conflict (person) where state = 'preparing' do nothing returning ${columns}`);
export const lockExport = statement<ExportRow>('compliance.lock_export', `select ${columns} from data_exports where id = $1 for update`);
export const findExportOf = statement<ExportRow>('compliance.find_export_of', `select ${columns} from data_exports where id = $1 and person = $2`);
export const listExportsOf = statement<ExportRow>('compliance.list_exports_of', `
  select ${columns} from data_exports where person = $1 order by asked_at desc, id desc limit 20`);
export const finishExport = statement('compliance.finish_export', `
  update data_exports set state = 'ready', ready_at = $2, until_at = $3, storage_key = $4, bytes = $5, sha256 = $6, items = $7 where id = $1 and state = 'preparing'`);
export const markDownloaded = statement('compliance.mark_export_downloaded', `update data_exports set downloaded_at = $2 where id = $1`);
export const retireExport = statement('compliance.retire_export', `update data_exports set state = 'gone', storage_key = null where id = $1 and state = 'ready'`);
export const dropExports = statement<{ storageKey: string | null }>('compliance.drop_exports', `delete from data_exports where person = $1 returning storage_key as "storageKey"`);

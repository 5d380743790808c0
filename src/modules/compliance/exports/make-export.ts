// The file of everything: gathered page by page from each source, written as JSON and as a page, packed, kept for some days.
import { accountHeld, findPerson } from '#identity';
import { readOwnFile } from '#files';
import { encodeCursor, decodeCursor } from '#kernel/input.ts';
import { holdingKinds, type Holding, type HoldingKind, type HoldingReader } from '#kernel/holding.ts';
import type { Call, Task } from '#kernel/operation.ts';
import { readerOf } from '../holdings/reader.ts';
import { sources } from '../holdings/sources.ts';
import { plain, viewHolding } from '../holdings/views.ts';
import { exportDocument, exportSchema, type ExportDocument } from './document.ts';
import { readable } from './readable.ts';
import { finishExport, lockExport, retireExport } from './store.ts';
import { zip, type ZipEntry } from './zip.ts';

// Ours to choose: long enough for a holiday weekend, short enough for what it holds.
export const daysKept = 7;
const pageSize = 500;
const mostFileBytes = 100 * 1024 * 1024;

export const makeExport: Task = {
  name: 'compliance.makeExport',
  async run(call, payload) {
    const row = await call.db.maybe(lockExport, [payload['export']]);
    const person = row && (await findPerson(call.db, row.person));
    if (!row || row.state !== 'preparing' || !person) return;

    const reader = await readerOf(call, row.person, row.locale);
    const document = await gather(call, reader);
    const items = holdingKinds.reduce((sum, kind) => sum + document.holdings[kind].length, 0);
    const text = (name: string, content: string): ZipEntry => ({ name, bytes: Buffer.from(content, 'utf8') });
    const archive = zip([
      text('index.html', readable(document, reader)), text('data.json', JSON.stringify(document, null, 2)), text('schema.json', JSON.stringify(exportSchema(), null, 2)),
      ...(await filesIn(call, document, reader)),
    ], call.now);

    const stored = await call.ports.files.keep(archive, 'application/zip');
    const until = call.now.add({ hours: daysKept * 24 });
    await call.db.run(finishExport, [row.id, call.now, until, stored.key, stored.bytes, stored.sha256, items]);
    await call.schedule('compliance.dropExport', { export: row.id }, until.add({ milliseconds: 1 }), `data_export_end:${row.id}`);
    await call.emit('compliance.export_ready', { to: [row.person], facts: { items, until: { moment: until.toString(), zone: person.timeZone } }, path: '/account/exchanges' });
    await call.tell([row.person], 'exports');
  },
};

async function gather(call: Call, reader: HoldingReader): Promise<ExportDocument> {
  const holdings: Partial<Record<HoldingKind, unknown[]>> = {};
  for (const kind of holdingKinds) holdings[kind] = (await allOf(call, reader, kind)).map(viewHolding);
  return exportDocument.parse({
    format: 'entremise-export', version: 1, marketplace: call.ports.marketplace, made_at: call.now.toString(), account: plain(await accountHeld(call, reader.id)), holdings,
  });
}

async function allOf(call: Call, reader: HoldingReader, kind: HoldingKind): Promise<Holding[]> {
  const found: Holding[] = [];
  for (;;) {
    const last = found.at(-1);
    const page = await sources[kind](call, reader, { before: last ? decodeCursor(encodeCursor(last)) : null, limit: pageSize });
    found.push(...page);
    if (page.length < pageSize) return found;
  }
}

/** What the person sent, as far as it fits; the rest is named in the list with its address. */
async function filesIn(call: Call, document: ExportDocument, reader: HoldingReader): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  let left = mostFileBytes;
  for (const file of document.holdings.file) {
    const size = Number(file.data['bytes']);
    if (size > left) continue;
    const bytes = await readOwnFile(call, reader.id, file.id);
    if (!bytes) continue;
    left -= size;
    entries.push({ name: `files/${file.id}/${file.title}`, bytes });
  }
  return entries;
}

export const dropExport: Task = {
  name: 'compliance.dropExport',
  async run(call, payload) {
    const row = await call.db.maybe(lockExport, [payload['export']]);
    if (!row?.storageKey) return;
    await call.db.run(retireExport, [row.id]);
    await call.emit('files.file_dropped', { storage_key: row.storageKey });
  },
};

// Looks into a zip container without unpacking it: enough to tell an office document from any other archive.
import { inflateRawSync } from 'node:zlib';
import type { KindName } from './kinds.ts';

type Entry = { readonly name: string; readonly method: number; readonly packed: number; readonly unpacked: number; readonly at: number };

const mostEntries = 5000;
const mostUnpacked = 500 * 1024 * 1024;
const longestDirectoryEnd = 22 + 0xffff;

/** Where the end record lies when the container ends exactly with the file, else null: appended or prepended bytes are no zip of ours. */
function findDirectoryEnd(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - longestDirectoryEnd); at--) {
    if (bytes.readUInt32LE(at) === 0x06054b50 && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  return null;
}

/** Something else that also reads as an archive: unpackers look for the directory at the end. */
export const endsAsZip = (bytes: Uint8Array): boolean => findDirectoryEnd(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== null;

function directoryOf(bytes: Buffer): Entry[] | null {
  const end = findDirectoryEnd(bytes);
  if (end === null) return null;
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count === 0 || count > mostEntries || start + bytes.readUInt32LE(end + 12) !== end) return null;
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end ? entries : null;
}

function contentOf(bytes: Buffer, entry: Entry, limit = 1024 * 1024): string | null {
  if (entry.at + 30 > bytes.length || bytes.readUInt32LE(entry.at) !== 0x04034b50) return null;
  const start = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28);
  const packed = bytes.subarray(start, start + entry.packed);
  try {
    return (entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: limit })).toString('utf8');
  } catch {
    return null;
  }
}

const officeTypes = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
] as const;
const code = /(?:^|\/)(?:vbaProject\.bin|Basic\/|Scripts\/|activeX)|\.(?:exe|dll|bat|cmd|com|js|vbs|ps1|sh|jar|scr|msi|lnk|hta)$/i;

/** The kind of document; 'code' when it carries a program or leads out of its folder; null when it is another archive. */
export function kindOfZip(given: Uint8Array): KindName | 'code' | null {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const entries = directoryOf(bytes);
  if (!entries || entries.reduce((sum, entry) => sum + entry.unpacked, 0) > mostUnpacked) return null;
  if (Math.min(...entries.map(({ at }) => at)) !== 0) return null;
  if (entries.some(({ name }) => code.test(name) || name.startsWith('/') || name.split(/[/\\]/).includes('..'))) return 'code';

  const types = entries.find(({ name }) => name === '[Content_Types].xml');
  const text = types && contentOf(bytes, types);
  if (text) {
    if (/macroEnabled|vbaProject/i.test(text)) return 'code';
    return officeTypes.find(([, type]) => text.includes(type))?.[0] ?? null;
  }
  const first = entries.find(({ name, at }) => name === 'mimetype' && at === 0);
  return first && contentOf(bytes, first) === 'application/vnd.oasis.opendocument.text' ? 'odt' : null;
}

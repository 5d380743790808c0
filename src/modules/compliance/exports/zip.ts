// A zip archive of texts and files, whole in memory (APPNOTE 6.3: no encryption, no zip64).
import { crc32, deflateRawSync } from 'node:zlib';
import type { Temporal } from 'temporal-polyfill';

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

const utf8Names = 0x0800;
const deflated = 8;

export function zip(entries: readonly ZipEntry[], at: Temporal.Instant): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  const { date, time } = dosTime(at);
  for (const { name, bytes } of entries) {
    const title = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(utf8Names, 2);
    common.writeUInt16LE(deflated, 4);
    common.writeUInt16LE(time, 6);
    common.writeUInt16LE(date, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.byteLength, 18);
    common.writeUInt16LE(title.length, 22);
    parts.push(mark(0x04034b50), common, title, packed);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    directory.push(mark(0x02014b50), Buffer.from([20, 0]), common, where, title);
    offset += 4 + 26 + title.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, mark(0x06054b50), end]);
}

function mark(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

function dosTime(at: Temporal.Instant): { date: number; time: number } {
  const { year, month, day, hour, minute, second } = at.toZonedDateTimeISO('UTC');
  return { date: ((year - 1980) << 9) | (month << 5) | day, time: (hour << 11) | (minute << 5) | (second >> 1) };
}

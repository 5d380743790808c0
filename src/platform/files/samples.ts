// For tests: files as people and attackers send them, made byte by byte.
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import sharp from 'sharp';

export async function photo(format: 'jpeg' | 'png' | 'webp' | 'gif', width = 40): Promise<Uint8Array> {
  const height = Math.round(width * 0.75);
  return sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 40 } } }).toFormat(format).toBuffer();
}

export const pdf = (): Buffer => Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n');

/** A zip container; the first entry stored, the others deflated. */
export function zip(files: readonly (readonly [name: string, content: string])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [index, [name, content]] of files.entries()) {
    const raw = Buffer.from(content);
    const packed = index === 0 ? raw : deflateRawSync(raw);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(index === 0 ? 0 : 8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

type Files = readonly (readonly [string, string])[];
const contentTypes = (main: string) => `<?xml version="1.0"?><Types><Override ContentType="application/vnd.openxmlformats-officedocument.${main}+xml"/></Types>`;

export const docx = (more: Files = []): Buffer => zip([['[Content_Types].xml', contentTypes('wordprocessingml.document.main')], ['word/document.xml', '<w/>'], ...more]);
export const xlsx = (more: Files = []): Buffer => zip([['xl/workbook.xml', '<x/>'], ['[Content_Types].xml', contentTypes('spreadsheetml.sheet.main')], ...more]);
export const odt = (more: Files = []): Buffer => zip([['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', '<o/>'], ...more]);

export const gifThatIsAlsoAZip = async (): Promise<Uint8Array> => Buffer.concat([await photo('gif'), zip([['evil.html', '<script>alert(1)</script>']])]);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A valid PNG of one colour: a few kilobytes that want gigabytes to be drawn. */
export function hugePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

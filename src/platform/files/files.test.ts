import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docx, gifThatIsAlsoAZip, hugePng, odt, pdf, photo, xlsx, zip } from './samples.ts';
import { openFileStore } from './index.ts';
import { safeName } from './safe-name.ts';

const refusedAs = (code: string) => expect.objectContaining({ kind: expect.objectContaining({ code }) });
const bytesOf = (text: string) => new TextEncoder().encode(text);

let folder: string;
let store: ReturnType<typeof openFileStore>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entremise-files-'));
  store = openFileStore({ dataDir: folder, s3Url: null });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what is kept', () => {
  test.each([
    ['a picture', 'garden.jpg', () => photo('jpeg'), 'image/jpeg'],
    ['a picture with its other ending', 'GARDEN.JPEG', () => photo('jpeg'), 'image/jpeg'],
    ['a png', 'garden.png', () => photo('png'), 'image/png'],
    ['a webp', 'garden.webp', () => photo('webp'), 'image/webp'],
    ['a gif', 'garden.gif', () => photo('gif'), 'image/gif'],
    ['a pdf', 'quote.pdf', () => pdf(), 'application/pdf'],
    ['a text', 'notes.txt', () => bytesOf('Près de la mairie, 2ᵉ étage 🙂\n\tcode: 12 < 14 > 3'), 'text/plain'],
    ['a Word document', 'quote.docx', () => docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a spreadsheet', 'hours.xlsx', () => xlsx(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['an open document', 'letter.odt', () => odt(), 'application/vnd.oasis.opendocument.text'],
  ])('%s', async (_what, name, bytes, mediaType) => {
    const kept = await store.accept({ name, bytes: await bytes() });
    expect(kept).toMatchObject({ name, mediaType, bytes: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const read = await store.read(kept.key);
    expect(read.byteLength).toBe(kept.bytes);
  });

  test('a name without an ending gets the one of its content', async () => {
    expect((await store.accept({ name: 'scan', bytes: pdf() })).name).toBe('scan.pdf');
    expect((await store.accept({ name: '', bytes: await photo('png') })).name).toBe('file.png');
  });
});

describe('what is refused', () => {
  const over = new Uint8Array(20 * 1024 * 1024 + 1).fill(97);
  test.each([
    ['nothing at all', 'empty.txt', () => new Uint8Array(), 'file.empty'],
    ['one byte over 20 MB', 'long.txt', () => over, 'file.too_large'],
    ['a page', 'page.html', () => bytesOf('<!doctype html><p>x'), 'file.kind_not_accepted'],
    ['a page called a text', 'notes.txt', () => bytesOf('\n  <html><script>alert(1)</script>'), 'file.kind_not_accepted'],
    ['an svg with a script', 'logo.svg', () => bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'file.kind_not_accepted'],
    ['an svg behind an xml head, called a picture', 'logo.png', () => bytesOf('<?xml version="1.0"?><svg/>'), 'file.kind_not_accepted'],
    ['an svg behind a byte order mark', 'logo.txt', () => bytesOf('\ufeff<svg onload="x"/>'), 'file.kind_not_accepted'],
    ['a shell script', 'run.txt', () => bytesOf('#!/bin/sh\nrm -r x'), 'file.kind_not_accepted'],
    ['a Windows program', 'setup.exe', () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'file.kind_not_accepted'],
    ['a Windows program called a picture', 'photo.jpg', () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'file.kind_not_accepted'],
    ['a Linux program', 'tool', () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'file.kind_not_accepted'],
    ['a text with a NUL', 'notes.txt', () => bytesOf('a\0b'), 'file.kind_not_accepted'],
    ['a text that is no UTF-8', 'notes.txt', () => Uint8Array.from([0x61, 0xff, 0xfe, 0x62]), 'file.kind_not_accepted'],
    ['a text called a script', 'notes.js', () => bytesOf('alert(1)'), 'file.kind_differs'],
    ['a text called a page', 'notes.html', () => bytesOf('Hello'), 'file.kind_differs'],
    ['a picture called a document', 'quote.pdf', () => photo('png'), 'file.kind_differs'],
    ['a document called a picture', 'quote.jpg', () => pdf(), 'file.kind_differs'],
    ['a picture called a program', 'photo.jpg.exe', () => photo('jpeg'), 'file.kind_differs'],
    ['a jpeg called a png', 'photo.png', () => photo('jpeg'), 'file.kind_differs'],
    ['any other archive', 'all.zip', () => zip([['a.txt', 'hello']]), 'file.kind_not_accepted'],
    ['an archive called a Word document', 'quote.docx', () => zip([['a.txt', 'hello']]), 'file.kind_not_accepted'],
    ['a Word document with macros', 'quote.docx', () => docx([['word/vbaProject.bin', 'x']]), 'file.holds_code'],
    ['a Word document with a program in it', 'quote.docx', () => docx([['word/embeddings/setup.exe', 'MZ']]), 'file.holds_code'],
    ['a Word document that leads out of its folder', 'quote.docx', () => docx([['../../evil.txt', 'x']]), 'file.holds_code'],
    ['an open document with Basic', 'letter.odt', () => odt([['Basic/Standard/Module1.xml', 'x']]), 'file.holds_code'],
    ['a Word document behind other bytes', 'quote.docx', () => Buffer.concat([bytesOf('PK\x03\x04<script>'), docx()]), 'file.kind_not_accepted'],
    ['a Word document with bytes behind it', 'quote.docx', () => Buffer.concat([docx(), bytesOf('<script>')]), 'file.kind_not_accepted'],
    ['a pdf that is also an archive', 'quote.pdf', () => Buffer.concat([pdf(), zip([['evil.html', 'x']])]), 'file.holds_code'],
    ['a pdf with a page behind it', 'quote.pdf', () => Buffer.concat([pdf(), Buffer.alloc(2000, '<script>alert(1)</script>')]), 'file.kind_not_accepted'],
    ['a page with a pdf behind it', 'quote.pdf', () => Buffer.concat([bytesOf('<html>'), pdf()]), 'file.kind_not_accepted'],
    ['a picture of 20 000 by 20 000 in a few kilobytes', 'bomb.png', () => hugePng(20_000, 20_000), 'file.picture_unreadable'],
    ['a picture cut short', 'photo.jpg', async () => (await photo('jpeg', 800)).subarray(0, 900), 'file.picture_unreadable'],
    ['only the head of a picture', 'photo.png', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'file.picture_unreadable'],
  ])('%s', async (_what, name, bytes, code) => {
    await expect(store.accept({ name, bytes: await bytes() })).rejects.toEqual(refusedAs(code));
  });

  test('exactly 20 MB is kept', async () => {
    expect((await store.accept({ name: 'long.txt', bytes: over.subarray(1) })).bytes).toBe(20 * 1024 * 1024);
  });
});

describe('pictures', () => {
  test('the place, the camera and every other mark stay behind; the picture stands upright', async () => {
    const marked = await sharp({ create: { width: 60, height: 30, channels: 3, background: 'green' } })
      .withExif({ IFD0: { Make: 'CameraMaker', Copyright: 'hidden words' }, IFD3: { GPSLatitude: '48/1 51/1 29/1', GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg().toBuffer();
    expect((await sharp(marked).metadata()).exif).toBeDefined();
    const kept = await store.accept({ name: 'home.jpg', bytes: marked });
    const read = Buffer.from(await store.read(kept.key));
    const { exif, xmp, iptc } = await sharp(read).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    expect(read.includes('CameraMaker')).toBe(false);
    expect([kept.width, kept.height]).toEqual([30, 60]);
  });

  test('what was hidden behind a picture does not come along', async () => {
    const bytes = await gifThatIsAlsoAZip();
    const kept = await store.accept({ name: 'fun.gif', bytes });
    const read = Buffer.from(await store.read(kept.key));
    expect(Buffer.from(bytes).includes('evil.html')).toBe(true);
    expect(read.includes('evil.html')).toBe(false);
  });

  test('a picture over 3000 pixels is made smaller, a smaller one is not made larger', async () => {
    const wide = await sharp({ create: { width: 4500, height: 900, channels: 3, background: 'red' } }).jpeg().toBuffer();
    expect(await store.accept({ name: 'wide.jpg', bytes: wide })).toMatchObject({ width: 3000, height: 600 });
    expect(await store.accept({ name: 'small.png', bytes: await photo('png') })).toMatchObject({ width: 40, height: 30 });
  });

  test('a moving picture keeps moving', async () => {
    const frames = await Promise.all(['red', 'blue', 'green'].map((background) => sharp({ create: { width: 20, height: 10, channels: 3, background } }).png().toBuffer()));
    const moving = await sharp(frames, { join: { animated: true } }).gif().toBuffer();
    const kept = await store.accept({ name: 'moving.gif', bytes: moving });
    expect((await sharp(Buffer.from(await store.read(kept.key)), { animated: true }).metadata()).pages).toBe(3);
    expect([kept.width, kept.height]).toEqual([20, 10]);
  });

  test('twenty sent at once all arrive', async () => {
    const bytes = await photo('jpeg', 1200);
    const kept = await Promise.all(Array.from({ length: 20 }, () => store.accept({ name: 'a.jpg', bytes })));
    expect(new Set(kept.map(({ key }) => key)).size).toBe(20);
  });
});

describe('names', () => {
  test.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['..\\..\\windows\\notes.txt', 'notes.txt'],
    ['/absolute/path.txt', 'path.txt'],
    ['a\0b.txt', 'ab.txt'],
    ['line\r\nbreak.txt', 'linebreak.txt'],
    ['photo\u202egpj.txt', 'photogpj.txt'],
    ['\u2066hidden\u2069.txt', 'hidden.txt'],
    ['zero\u200bwidth.txt', 'zerowidth.txt'],
    ['.htaccess', 'htaccess'],
    ['...', ''],
    ['quote<"|?*>.txt', 'quote------.txt'],
    ['cafe\u0301.txt', 'caf\u00e9.txt'],
    ['  two   spaces .txt', 'two spaces .txt'],
    ['👩‍🔧 devis 🛠️.txt', '👩‍🔧 devis 🛠️.txt'],
    [`${'n'.repeat(300)}.txt`, `${'n'.repeat(116)}.txt`],
    [`${'👩‍🔧'.repeat(100)}.txt`, `${'👩‍🔧'.repeat(38)}.txt`],
    ['half \ud83d.txt', 'half \ufffd.txt'],
  ])('%j is kept as %j', (written, kept) => {
    expect(safeName(written)).toBe(kept);
    expect([...safeName(written)].length).toBeLessThanOrEqual(120);
  });
});

describe('a folder', () => {
  test('leaves no half-written file, reads what it wrote, and forgets what is removed', async () => {
    const kept = await store.accept({ name: 'a.txt', bytes: bytesOf('kept') });
    const here = await readdir(join(folder, 'files'), { recursive: true });
    expect(here.filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(new TextDecoder().decode(await store.read(kept.key))).toBe('kept');
    await store.remove(kept.key);
    await store.remove(kept.key);
    await expect(store.read(kept.key)).rejects.toThrow('not in the store');
  });

  test('notices bytes that changed underneath', async () => {
    const kept = await store.accept({ name: 'a.txt', bytes: bytesOf('as sent') });
    await writeFile(join(folder, 'files', kept.key), 'as changed');
    await expect(store.read(kept.key)).rejects.toThrow('damaged');
  });

  test.each(['../secret', 'ab/../../secret', '/etc/passwd', ''])('never leaves its folder for the key %j', async (key) => {
    await expect(store.read(key)).rejects.toThrow('no key');
    await expect(store.remove(key)).rejects.toThrow('no key');
  });
});

describe('a bucket', () => {
  let server: Server;
  let url: string;
  const objects = new Map<string, { bytes: Buffer; mediaType: string | undefined }>();
  const signatures: (string | undefined)[] = [];
  let failing = false;

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      signatures.push(request.headers.authorization);
      const key = request.url?.split('?')[0] ?? '';
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      if (failing) return void response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
      const found = objects.get(key);
      if (request.method === 'PUT') {
        objects.set(key, { bytes: Buffer.concat(chunks), mediaType: request.headers['content-type'] });
        response.writeHead(200, { etag: '"x"' }).end();
      } else if (request.method === 'DELETE') {
        objects.delete(key);
        response.writeHead(204).end();
      } else if (found) response.writeHead(200, { 'content-type': found.mediaType }).end(found.bytes);
      else response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code></Error>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://key%2Fid:secret%2Bword@127.0.0.1:${(server.address() as AddressInfo).port}/uploads?region=eu-west-1`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('keeps, reads and removes under its key, signed for its region', async () => {
    const bucket = openFileStore({ dataDir: folder, s3Url: url });
    const kept = await bucket.accept({ name: 'plan.pdf', bytes: pdf() });
    expect([...objects.keys()]).toEqual([`/uploads/${kept.key}`]);
    expect(objects.get(`/uploads/${kept.key}`)?.mediaType).toBe('application/pdf');
    expect(signatures[0]).toMatch(/^AWS4-HMAC-SHA256 Credential=key\/id\/\d{8}\/eu-west-1\/s3\/aws4_request/);
    expect(Buffer.from(await bucket.read(kept.key)).equals(pdf())).toBe(true);
    await bucket.remove(kept.key);
    await bucket.remove(kept.key);
    expect(objects.size).toBe(0);
    await expect(bucket.read(kept.key)).rejects.toThrow('not in the store');
  });

  test('a bucket that does not answer is an error, never a file that seems kept', async () => {
    const bucket = openFileStore({ dataDir: folder, s3Url: url });
    failing = true;
    await expect(bucket.accept({ name: 'plan.pdf', bytes: pdf() })).rejects.toThrow();
    failing = false;
  });

  test('an address without a secret or a bucket is said at start', () => {
    expect(() => openFileStore({ dataDir: folder, s3Url: 'https://host/bucket' })).toThrow('S3_URL needs');
    expect(() => openFileStore({ dataDir: folder, s3Url: 'https://key:secret@host' })).toThrow('S3_URL needs');
  });
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachFiles, files, filesOf, grantReaders } from '#files';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import type { Application } from '#platform/application.ts';
import { sendFile } from '#platform/http/files.ts';
import { docx, pdf, photo } from '#platform/files/samples.ts';
import { perform } from '#platform/perform.ts';
import { apiPrefix, restHandler } from '#platform/rest/handler.ts';
import { freshDatabase } from '../../../tests/world/database.ts';
import { as, member, operator, testEngine, within, type TestEngine } from '../../../tests/world/engine.ts';

const { uploadFile, removeFile, readFile, openFile, listReadings } = files.operations;
const owner = member('Ada');
const reader = member('Bruno', true);
const stranger = member('Clara');
const support = operator('Dana', 'support');
const mediator = operator('Mia', 'mediator');
const finance = operator('Emil', 'finance');

let engine: TestEngine;
let server: Server;
let site: string;
beforeAll(async () => {
  engine = await testEngine((await freshDatabase()).url, [files]);
  const operations = Object.values(files.operations);
  const people = new Map<string, Actor>([owner, reader, stranger, support].map((person) => [person.name, person]));
  const whoIs = (name: string | undefined): Actor => people.get(name ?? '') ?? { kind: 'visitor' };
  const application = {
    engine,
    operation: (name: string) => operations.find((operation) => operation.name === name),
    authenticate: async ({ cookie }: { cookie: string | undefined }) => ({ actor: whoIs(cookie), personId: null, sessionId: null, locale: null, market: null }),
  } as unknown as Application;
  const rest = restHandler(operations, () => {});
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://here');
    if (url.pathname.startsWith('/files/')) return void sendFile(application, request, response, url).catch(() => response.writeHead(500).end());
    const key = request.headers['idempotency-key'];
    void rest(request, response, { engine, actor: whoIs(request.headers.cookie), locale: 'en', idempotencyKey: typeof key === 'string' ? key : undefined });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const refusedAs = (code: string) => expect.objectContaining({ kind: expect.objectContaining({ code }) });
const textFile = (name = 'notes.txt', text = 'Second floor.') => new File([text], name, { type: 'text/plain' });
const upload = (file: File = textFile(), actor: typeof owner = owner) => perform(engine, uploadFile, { file }, as(actor));
const attach = (ids: string[], subject: string, options = {}) => within(engine, owner, (call) => attachFiles(call, ids, subject, options));
const fetchAs = (person: string, path: string, init: RequestInit = {}) => fetch(site + path, { ...init, headers: { cookie: person, ...init.headers } });
const post = (file: File, headers: Record<string, string> = {}) => {
  const form = new FormData();
  form.set('file', file);
  return fetchAs('Ada', `${apiPrefix}/files`, { method: 'POST', body: form, headers });
};
const keysOf = async () => (await engine.pool.query('select storage_key from files')).rows.map((row) => row.storage_key as string);

describe('sending', () => {
  test('a file sent has a name, a kind, a size and an address; where its bytes lie does not leave', async () => {
    const view = await upload(textFile('étage.txt'));
    expect(view).toMatchObject({ name: 'étage.txt', media_type: 'text/plain', bytes: 13, width: null, attached_to: null, address: `/files/${view.id}/%C3%A9tage.txt` });
    expect(Object.keys(view)).not.toContain('storage_key');
    expect(await perform(engine, readFile, { file: view.id }, as(owner))).toEqual(view);
  });

  test('what the store refuses is refused here, and nothing is kept', async () => {
    const before = await keysOf();
    await expect(upload(textFile('empty.txt', ''))).rejects.toEqual(refusedAs('file.empty'));
    await expect(upload(textFile('page.html', '<html>'))).rejects.toEqual(refusedAs('file.kind_not_accepted'));
    await expect(upload(textFile('notes.exe'))).rejects.toEqual(refusedAs('file.kind_differs'));
    await expect(upload(new File([docx([['word/vbaProject.bin', 'x']])], 'a.docx'))).rejects.toEqual(refusedAs('file.holds_code'));
    await expect(upload(new File([(await photo('png')).slice(0, 40)], 'a.png'))).rejects.toEqual(refusedAs('file.picture_unreadable'));
    await expect(upload(textFile('long.txt', 'x'.repeat(20 * 1024 * 1024 + 1)))).rejects.toEqual(refusedAs('file.too_large'));
    await expect(perform(engine, uploadFile, { file: 'a path' as never }, as(owner))).rejects.toEqual(refusedAs('input.invalid'));
    await expect(perform(engine, uploadFile, { file: textFile() }, as({ kind: 'visitor' }))).rejects.toEqual(refusedAs('access.sign_in_needed'));
    expect(await keysOf()).toEqual(before);
  });

  test('PAY-3: the same key with the same file is one upload; with another file it is refused', async () => {
    const request = { ...as(owner), idempotencyKey: 'upload-of-the-plan-1' };
    const first = await perform(engine, uploadFile, { file: textFile('plan.txt') }, request);
    expect(await perform(engine, uploadFile, { file: textFile('plan.txt') }, request)).toEqual(first);
    await expect(perform(engine, uploadFile, { file: textFile('other.txt') }, request)).rejects.toEqual(refusedAs('idempotency.key_reused'));
  });

  test('a hundred files may wait to be attached, not one more, even when sent at once', async () => {
    const busy = member('Busy');
    const sent = await Promise.allSettled(Array.from({ length: 104 }, (_, index) => upload(textFile(`${index}.txt`), busy)));
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(100);
    await expect(upload(textFile(), busy)).rejects.toEqual(refusedAs('file.too_many_waiting'));
  });
});

describe('removing', () => {
  test('a file attached to nothing can be taken back by its owner, and its bytes go after commit', async () => {
    const { id } = await upload();
    const { rows: [{ storage_key: key }] } = await engine.pool.query('select storage_key from files where id = $1', [id]);
    await expect(perform(engine, removeFile, { file: id }, as(stranger))).rejects.toEqual(refusedAs('file.not_found'));
    await perform(engine, removeFile, { file: id }, as(owner));
    await expect(perform(engine, readFile, { file: id }, as(owner))).rejects.toEqual(refusedAs('file.not_found'));
    expect(await engine.ports.files.read(key)).toHaveLength(13);
    await engine.runJobs();
    await expect(engine.ports.files.read(key)).rejects.toThrow('not in the store');
  });

  test('MSG-1: an attached file stays, for its owner and for the database', async () => {
    const { id } = await upload();
    await attach([id], 'request:1');
    await expect(perform(engine, removeFile, { file: id }, as(owner))).rejects.toEqual(refusedAs('file.attached'));
    await expect(engine.pool.query('delete from files where id = $1', [id])).rejects.toMatchObject({ code: '23001' });
    await expect(engine.pool.query(`update files set attached_to = 'request:2' where id = $1`, [id])).rejects.toMatchObject({ code: '23001' });
  });

  test('a file removed and attached at once ends as one of the two', async () => {
    for (let round = 0; round < 10; round++) {
      const { id } = await upload();
      const [removed, attached] = await Promise.allSettled([perform(engine, removeFile, { file: id }, as(owner)), attach([id], `request:race-${round}`)]);
      expect([removed.status, attached.status].sort()).toEqual(['fulfilled', 'rejected']);
    }
  });

  test('what waits for seven days is removed, what was attached is not', async () => {
    const left = await upload();
    const kept = await upload();
    await attach([kept.id], 'request:kept');
    engine.clock.moveTo(engine.clock.now().add({ hours: 7 * 24 }));
    await engine.runJobs();
    await expect(perform(engine, readFile, { file: left.id }, as(owner))).rejects.toEqual(refusedAs('file.not_found'));
    expect((await perform(engine, openFile, { file: kept.id }, as(owner))).bytes).toHaveLength(13);
  });
});

describe('who may open', () => {
  test('MSG-1: the owner alone, then the people admitted to the subject, and nobody else', async () => {
    const { id } = await upload();
    const mayOpen = async (actor: typeof owner | typeof support) =>
      perform(engine, openFile, { file: id }, as(actor)).then(() => true, () => false);
    const all = async () => [await mayOpen(owner), await mayOpen(reader), await mayOpen(stranger), await mayOpen(support), await mayOpen(finance)];
    expect(await all()).toEqual([true, false, false, false, false]);
    await within(engine, owner, (call) => grantReaders(call, 'request:open', [reader.id]));
    await within(engine, owner, (call) => grantReaders(call, 'request:open', [reader.id]));
    expect(await all()).toEqual([true, false, false, false, false]);
    await attach([id], 'request:open');
    expect(await all()).toEqual([true, true, false, true, false]);
  });

  test('DISP-4: a file that only mediators may open is closed to other operators', async () => {
    const { id } = await upload();
    await attach([id], 'dispute:1', { openedBy: ['mediator'] });
    await expect(perform(engine, openFile, { file: id }, as(support))).rejects.toEqual(refusedAs('file.not_found'));
    expect((await perform(engine, openFile, { file: id }, as(mediator))).logged).toBe(true);
  });

  test('ACC-13: each opening by an operator is audited and seen by the people concerned', async () => {
    const { id, name } = await upload();
    await within(engine, owner, (call) => grantReaders(call, 'request:seen', [reader.id]));
    await attach([id], 'request:seen');
    await perform(engine, openFile, { file: id }, as(reader));
    await perform(engine, openFile, { file: id }, as(support));
    const expected = { file: id, file_name: name, operator: 'Dana', roles: ['support'], read_at: engine.clock.now().toString() };
    const mine = (await perform(engine, listReadings, { limit: 1 }, as(owner))).items;
    expect(mine).toEqual([expected]);
    expect((await perform(engine, listReadings, {}, as(reader))).items[0]).toEqual(expected);
    expect((await perform(engine, listReadings, {}, as(stranger))).items).toEqual([]);
    const { rows } = await engine.pool.query(`select actor_id, concerns from audit_entries where operation = 'files.openFile' and subject = $1`, [`file:${id}`]);
    expect(rows).toEqual([{ actor_id: support.id, concerns: [owner.id] }]);
  });

  test('files are attached in the order chosen, all or none, and only the own ones', async () => {
    const [first, second, foreign] = [await upload(), await upload(), await upload(textFile(), stranger)];
    await expect(attach([first.id, foreign.id], 'request:all')).rejects.toEqual(refusedAs('file.cannot_attach'));
    await expect(attach([first.id, newId()], 'request:all')).rejects.toEqual(refusedAs('file.cannot_attach'));
    expect((await attach([second.id, first.id, second.id], 'request:all')).map(({ id }) => id)).toEqual([second.id, first.id]);
    const found = await within(engine, owner, (call) => filesOf(call, ['request:all', 'request:none']));
    expect([...found.keys()]).toEqual(['request:all']);
    expect(found.get('request:all')).toHaveLength(2);
  });
});

describe('downloads', () => {
  test('a picture shows in the page, under its own name, and runs nothing', async () => {
    const view = await upload(new File([await photo('jpeg')], 'jardin d’été "1".jpg'));
    const answer = await fetchAs('Ada', `/files/${view.id}/anything.html`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `inline; filename="jardin dete -1-.jpg"; filename*=UTF-8''jardin%20d%E2%80%99%C3%A9t%C3%A9%20-1-.jpg`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=300, must-revalidate',
    });
    expect((await answer.arrayBuffer()).byteLength).toBe(view.bytes);
    const again = await fetchAs('Ada', `/files/${view.id}/x`, { headers: { 'if-none-match': answer.headers.get('etag') as string } });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    const head = await fetchAs('Ada', view.address, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), (await head.arrayBuffer()).byteLength]).toEqual([200, String(view.bytes), 0]);
  });

  test('a text or an office document is saved, never shown', async () => {
    for (const file of [textFile('a.txt', 'see <script>alert(1)</script>'), new File([docx()], 'a.docx')]) {
      const view = await upload(file);
      const answer = await fetchAs('Ada', view.address);
      expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
      expect(answer.headers.get('content-security-policy')).toContain('sandbox');
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(await file.arrayBuffer()));
    }
  });

  test('a pdf shows in the page', async () => {
    const view = await upload(new File([pdf()], 'quote.pdf'));
    expect((await fetchAs('Ada', view.address)).headers.get('content-disposition')).toMatch(/^inline; /);
  });

  test('who may not open it finds nothing; who is not signed in is asked to sign in', async () => {
    const { id, address } = await upload();
    const denied = await fetchAs('Clara', address);
    expect([denied.status, await denied.text()]).toEqual([404, 'This file does not exist or is not open to you. Open it from the conversation or case where it lies.']);
    expect((await fetchAs('', address)).status).toBe(401);
    expect((await fetchAs('Ada', `/files/${newId()}/x`)).status).toBe(404);
    expect((await fetchAs('Ada', '/files/../secret')).status).toBe(404);
    expect((await fetchAs('Ada', '/files/x/y')).status).toBe(404);
    expect((await fetchAs('Ada', `/files/${id}/a/b`)).status).toBe(404);
    expect((await fetchAs('Ada', address, { method: 'POST' })).status).toBe(405);
  });

  test('ACC-4: a picture made public is seen by everyone, until its owner removes it', async () => {
    const { id, address } = await upload(new File([await photo('jpeg')], 'face.jpg'));
    await expect(perform(engine, files.operations.publishPicture, { file: id }, as(stranger))).rejects.toEqual(refusedAs('file.not_found'));
    const text = await upload();
    await expect(perform(engine, files.operations.publishPicture, { file: text.id }, as(owner))).rejects.toEqual(refusedAs('file.not_a_picture'));
    await perform(engine, files.operations.publishPicture, { file: id }, as(owner));
    expect((await fetchAs('', address)).status).toBe(200);
    expect((await fetchAs('Clara', address)).status).toBe(200);
    await perform(engine, files.operations.removeFile, { file: id }, as(owner));
    expect((await fetchAs('', address)).status).toBe(401);
  });

  test('ACC-13: what an operator opens comes from here each time, not from a cache', async () => {
    const view = await upload();
    await attach([view.id], 'request:operator');
    expect((await fetchAs('Dana', view.address)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('over REST', () => {
  test('a multipart form arrives whole', async () => {
    const answer = await post(textFile('long.txt', 'x'.repeat(900_000)));
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({ name: 'long.txt', media_type: 'text/plain', bytes: 900_000 });
  });

  test('PAY-3: a retry with its key is answered, not stored twice', async () => {
    const key = { 'idempotency-key': 'a-retry-over-the-network' };
    const first = await (await post(textFile(), key)).json();
    expect(await (await post(textFile(), key)).json()).toEqual(first);
  });

  test('refusals have their code and a sentence', async () => {
    const html = await post(new File(['<html>'], 'a.html', { type: 'image/png' }));
    expect([html.status, await html.json()]).toMatchObject([415, { code: 'file.kind_not_accepted', message: expect.stringContaining('JPEG, PNG') }]);
    const none = await fetchAs('Ada', `${apiPrefix}/files`, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } });
    expect(none.status).toBe(415);
    const huge = await post(textFile('huge.txt', 'x'.repeat(22 * 1024 * 1024)));
    expect(huge.status).toBe(413);
  });

  test('hostile names arrive harmless', async () => {
    for (const [sent, kept] of [['../../../etc/cron.txt', 'cron.txt'], ['a\u202egpj.txt', 'agpj.txt'], ['🙂 devis.txt', '🙂 devis.txt'], [`${'x'.repeat(300)}.txt`, `${'x'.repeat(116)}.txt`]] as const) {
      expect(await (await post(textFile(sent))).json()).toMatchObject({ name: kept });
    }
  });
});

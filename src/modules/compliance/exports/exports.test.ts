import { beforeAll, describe, expect, test } from 'vitest';
import { inflateRawSync } from 'node:zlib';
import { Temporal } from 'temporal-polyfill';
import type { HoldingKind } from '#kernel/holding.ts';
import { newId } from '#kernel/ids.ts';
import { modules } from '../../../app.ts';
import { settle, type Settled } from '../../../../tests/surface/belongings.ts';
import { apiWorld, type ApiWorld } from '../../../../tests/world/api.ts';
import { exportDocument } from './document.ts';
import { daysKept } from './make-export.ts';
import { zip } from './zip.ts';

const { listHoldings, listReadingsOfMe, requestExport, listExports, openExport, recordCommitment } = modules.compliance.operations;
const refusalOf = (work: Promise<unknown>) => work.then(() => 'done', (error) => error.kind?.code ?? String(error));
let world: ApiWorld;
let settled: Settled;
beforeAll(async () => {
  world = await apiWorld();
  settled = await settle(world);
}, 60_000);

/** What stands in an archive, by its directory at the end. */
function unpack(bytes: Uint8Array): Map<string, Buffer> {
  const all = Buffer.from(bytes);
  const end = all.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = all.readUInt32LE(end + 16);
  const found = new Map<string, Buffer>();
  for (let left = all.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, length, local] = [all.readUInt32LE(at + 20), all.readUInt16LE(at + 28), all.readUInt32LE(at + 42)];
    const name = all.toString('utf8', at + 46, at + 46 + length);
    const start = local + 30 + all.readUInt16LE(local + 26);
    found.set(name, inflateRawSync(all.subarray(start, start + packed)));
    at += 46 + length;
  }
  return found;
}

describe('ACC-8 everything exchanged, in one list', () => {
  test('ACC-8 messages, mails, decisions, payments, invoices, credits, claims, questions, files, commitments; newest first, all pages', async () => {
    const { pro, operator } = settled;
    await world.as(operator.actor, recordCommitment, { person: pro.id, kind: 'other', wording: 'We call on Monday.' });
    await world.runJobs();
    const whole = (await world.as(pro.actor, listHoldings, { limit: 100 })).items;
    expect(new Set(whole.map(({ kind }) => kind))).toEqual(new Set(['message', 'mail', 'decision', 'contact', 'refund_claim', 'question', 'review', 'invitation', 'badge', 'payment', 'invoice', 'credits', 'file', 'commitment', 'legal_status']));
    expect(whole.map(({ at }) => Date.parse(at))).toEqual(whole.map(({ at }) => Date.parse(at)).toSorted((a, b) => b - a));
    const paged: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await world.as(pro.actor, listHoldings, { limit: 7, after });
      paged.push(...page.items.map(({ id }) => id));
      if (!page.next) break;
      after = page.next;
    }
    expect(paged).toEqual(whole.map(({ id }) => id));
  });

  test('ACC-8 typed words, declared statuses, calls, guarantee claims, reviews, invitations and badges, each with what it says', async () => {
    const { pro, client } = settled;
    const { identity, billing, leads, cases } = modules;
    const text = await world.as(pro.actor, identity.operations.showAcknowledgement, { key: 'subscribe_priority', about: 'starter' });
    await world.as(pro.actor, billing.operations.subscribeToPriority, { pack: 'starter', acknowledgement: { shown: text.digest, word: text.word } });
    const lead = settled.others.lead;
    await world.as(pro.actor, leads.operations.logCall, { lead, answered: true, note: 'She calls back.' });
    const [contact] = (await world.as(pro.actor, cases.operations.readGuarantee, {})).contacts;
    await world.as(pro.actor, cases.operations.saveGuaranteeDraft, { statements: [{ contact: contact?.contact as string, fate: 'postponed', note: 'Next year.' }] });

    const of = async (kind: HoldingKind, actor = pro.actor) => (await world.as(actor, listHoldings, { kind })).items;
    expect(await of('acknowledgement')).toMatchObject([{ by: 'me', title: text.title, text: expect.stringContaining(text.paragraphs[0] ?? '–'), data: { word: text.word, version: text.version } }]);
    expect(await of('legal_status')).toMatchObject([{ by: 'me', data: { status: expect.any(String) } }]);
    expect(await of('call')).toMatchObject([{ text: 'She calls back.', data: { answered: true } }]);
    expect(await of('guarantee_claim')).toMatchObject([{ text: expect.stringContaining('Next year.'), data: { state: 'draft', statements: [{ fate: 'postponed' }] } }]);
    expect(await of('review')).toMatchObject([{ by: expect.any(String) }, { by: expect.any(String) }]);
    expect(new Set((await of('review')).map(({ by }) => by))).toEqual(new Set(['me', 'other']));
    expect(await of('invitation')).toMatchObject([{ title: 'Odile', text: 'Un tableau refait' }]);
    expect(await of('badge')).toMatchObject([{ text: 'RC 1, Assurances', data: { documents: [{ name: 'policy.txt' }] } }]);
    expect(await of('question')).toMatchObject([{ data: { about: 'refund_claim' } }]);
    for (const kind of ['call', 'badge', 'invitation', 'guarantee_claim', 'acknowledgement'] as const) expect(await of(kind, client.actor), kind).toEqual([]);
  });

  test('ACC-8 one kind alone; sessions and the log on request; the stranger has nothing of it', async () => {
    const { pro } = settled;
    const stranger = await world.person('Nina');
    await pro.newToken();
    for (const kind of ['message', 'session', 'entry'] as const) {
      const items = (await world.as(pro.actor, listHoldings, { kind })).items;
      expect(items.length, kind).toBeGreaterThan(0);
      expect(new Set(items.map((item) => item.kind))).toEqual(new Set([kind]));
    }
    const strange = (await world.as(stranger.actor, listHoldings, {})).items;
    expect(strange.filter(({ kind }) => kind !== 'mail')).toEqual([]);
  });

  test('ACC-13 not by API key', async () => {
    const key = { ...settled.pro.actor, scopes: new Set(['*:read', '*:write']) } as never;
    expect(await refusalOf(world.as(key, listHoldings, {}))).toBe('access.not_allowed');
    expect(await refusalOf(world.as(key, requestExport, {}))).toBe('access.not_allowed');
  });
});

describe('ACC-13 the file of my data', () => {
  test('ACC-13 asked for, made by a job, mailed, downloaded: JSON that fits its schema, a page, the files', async () => {
    const { pro, stranger } = settled;
    const asked = await world.as(pro.actor, requestExport, {});
    expect(asked.state).toBe('preparing');
    expect(await refusalOf(world.as(pro.actor, requestExport, {}))).toBe('export.being_prepared');
    expect(await refusalOf(world.as(pro.actor, openExport, { export: asked.id }))).toBe('export.not_there');
    await world.runJobs();
    const [ready] = (await world.as(pro.actor, listExports, {})).items;
    expect(ready).toMatchObject({ id: asked.id, state: 'ready' });
    expect((await world.as(pro.actor, modules.notifications.operations.listMyMails, {})).items[0]).toMatchObject({ letter: 'compliance.export_ready', state: 'sent' });
    expect(await refusalOf(world.as(stranger.actor, openExport, { export: asked.id }))).toBe('export.not_found');
    expect(await refusalOf(world.as(pro.actor, openExport, { export: newId() }))).toBe('export.not_found');

    const { bytes, name } = await world.as(pro.actor, openExport, { export: asked.id });
    expect(name).toMatch(/^[a-z-]+-2026-03-02\.zip$/);
    const files = unpack(bytes);
    const data = exportDocument.parse(JSON.parse(files.get('data.json')?.toString('utf8') ?? ''));
    expect(Object.values(data.holdings).flat()).toHaveLength(ready?.items ?? 0);
    expect(data.holdings.message.map(({ text }) => text)).toContain('Mardi me convient, à quelle heure ?');
    expect(files.get('index.html')?.toString('utf8')).toContain('Mardi me convient, à quelle heure ?');
    expect(JSON.parse(files.get('schema.json')?.toString('utf8') ?? '')).toHaveProperty('properties.holdings');
    expect([...files.keys()].filter((one) => one.startsWith('files/'))).toHaveLength(data.holdings.file.length);
    expect(files.get(`files/${data.holdings.file[0]?.id}/notes.txt`)?.toString('utf8')).toBe('Second floor.');
    expect(files.get('data.json')?.toString('utf8')).not.toMatch(/password"|token=[A-Za-z0-9_-]{20}|keyHash|key_hash/);
  });

  test('ACC-13 two at the same moment: one is made', async () => {
    const codes = await Promise.all(Array.from({ length: 6 }, () => refusalOf(world.as(settled.client.actor, requestExport, {}))));
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    await world.runJobs();
  });

  test('ACC-13 kept for its days, the last instant included; then the bytes are gone', async () => {
    const [ready] = (await world.as(settled.pro.actor, listExports, {})).items;
    expect(ready?.until).toBe(Temporal.Instant.from(ready?.ready_at as string).add({ hours: daysKept * 24 }).toString());
    world.clock.moveTo(Temporal.Instant.from(ready?.until as string));
    await world.runJobs();
    expect(await refusalOf(world.as(settled.pro.actor, openExport, { export: ready?.id as string }))).toBe('done');
    world.clock.moveTo(world.clock.now().add({ milliseconds: 1 }));
    expect(await refusalOf(world.as(settled.pro.actor, openExport, { export: ready?.id as string }))).toBe('export.not_there');
    await world.runJobs();
    expect((await world.as(settled.pro.actor, listExports, {})).items[0]?.state).toBe('gone');
    await world.expectInvariants((rows) => expect(rows).toEqual([]));
  });

  test('an archive of nothing, of an empty file and of names with accents', () => {
    expect(unpack(zip([], world.clock.now())).size).toBe(0);
    const files = unpack(zip([{ name: 'vide.txt', bytes: new Uint8Array() }, { name: 'files/été.txt', bytes: Buffer.from('x'.repeat(5000)) }], world.clock.now()));
    expect([...files].map(([name, bytes]) => `${name} ${bytes.length}`)).toEqual(['vide.txt 0', 'files/été.txt 5000']);
  });
});

describe('ACC-13 who read what is mine', () => {
  test('ACC-13 conversations, files, requests, claims, the account and commitments, each with who, in which role, when', async () => {
    const { pro, client, operator, colleague, named } = settled;
    await world.as(operator.actor, modules.conversations.operations.readConversation, { conversation: named['conversation'] as string });
    await world.as(operator.actor, modules.cases.operations.readRefundClaim, { claim: named['claim'] as string });
    await world.as(colleague.actor, modules.identity.operations.readPerson, { id: pro.id });
    await world.as(colleague.actor, modules.compliance.operations.listCommitments, { person: pro.id });
    const readings = (await world.as(pro.actor, listReadingsOfMe, {})).items;
    expect(readings.map(({ what, operator: who }) => `${what} ${who}`).sort()).toEqual(['account Otto', 'commitments Otto', 'conversation Olga', 'refund_claim Olga']);
    expect(readings.find(({ what }) => what === 'account')?.roles).toEqual(['support']);
    expect((await world.as(client.actor, listReadingsOfMe, {})).items.map(({ what }) => what)).toEqual(['conversation']);
    expect((await world.as((await world.person('Noemi')).actor, listReadingsOfMe, {})).items).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { within } from '../../../../tests/world/engine.ts';
import { claimFactsOf } from '../index.ts';
import { leaveLeads } from '../leave.ts';
import { leadsWorld, lyon, refused, refusalOf, vienne } from '../world.test-data.ts';
import { findChanged, isSubstantial } from './changes.ts';

const world = await leadsWorld();
const { as, does } = world;
const { clock } = world.engine;
const text = 'Le disjoncteur saute tous les soirs depuis une semaine.';
const answers = { fault: 'trips', burning_smell: false };
const settle = async () => {
  clock.moveTo(clock.now().add({ minutes: 11 }));
  await world.engine.runJobs();
};
const toldOf = (lead: string) => ['request_changed', 'request_changed_much'].flatMap((event) => world.heard(event)).filter(({ payload }) => payload['lead'] === lead);

describe('LEAD-1: what differs between two versions', () => {
  const version = { service: 'a', answers: { x: 1, y: null }, remote: false, placeId: 'p', wantedFrom: null, wantedUntil: null, budgetMinor: 100n, body: 't', fileIds: [] as string[] };
  test.each([
    ['nothing', {}, [], false],
    ['the same answers in another order', { answers: { y: null, x: 1 } }, [], false],
    ['an answer left out that was empty', { answers: { x: 1 } }, [], false],
    ['an answer', { answers: { x: 2 } }, ['answers'], false],
    ['text and budget', { body: 'u', budgetMinor: null }, ['budget', 'text'], false],
    ['a date', { wantedFrom: '2026-05-01' }, ['dates'], false],
    ['a file', { fileIds: ['f'] }, ['files'], false],
    ['REF-2 another town', { placeId: 'q' }, ['place'], true],
    ['REF-2 remote instead of on site', { remote: true }, ['place'], true],
    ['REF-2 another service', { service: 'b' }, ['service'], true],
  ])('LEAD-1 %s', (_what, change, expected, substantial) => {
    const changed = findChanged(version, { ...version, ...change });
    expect([changed, isSubstantial(changed)]).toEqual([expected, substantial]);
  });
});

describe('LEAD-1: a published request is changed', () => {
  test('LEAD-1 the pro who answered sees what changed and when, and is told once', async () => {
    const [client, pro, idle] = [await world.client(), await world.proWith(10), await world.proWith(0)];
    const request = await world.published(client, { text });
    const [lead, seen] = [await world.leadOf(pro, request), await world.leadOf(idle, request)];
    await as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
    clock.moveTo(clock.now().add({ hours: 1 }));
    const detail = { answers, place: lyon.id, text };
    await as(client, does.changeRequest, { request, detail: { ...detail, budget_minor: 20_000 } });
    await as(client, does.changeRequest, { request, detail: { ...detail, budget_minor: 25_000, wanted_until: '2026-05-01' } });
    const same = await as(client, does.changeRequest, { request, detail: { ...detail, budget_minor: 25_000, wanted_until: '2026-05-01' } });
    expect(same.changes).toHaveLength(2);
    for (const [who, which] of [[pro, lead], [idle, seen]] as const) {
      expect((await as(who, does.readLead, { lead: which })).changes).toMatchObject([
        { at: clock.now().toString(), substantial: false, parts: [{ part: 'budget', before: null, after: expect.stringContaining('200') }] },
        { substantial: false, parts: [{ part: 'dates', before: null }, { part: 'budget', before: expect.stringContaining('200'), after: expect.stringContaining('250') }] },
      ]);
    }
    await settle();
    await settle();
    expect(toldOf(lead)).toHaveLength(1);
    expect(toldOf(seen)).toHaveLength(0);
    expect(world.heard('request_changed').at(-1)?.payload).toMatchObject({ to: [pro.id], path: `/leads/${lead}`, facts: { changed: { list: [{ text: { en: 'Budget' } }, { text: { en: 'Dates' } }] } } });
    await world.expectInvariants();
  });

  test('REF-2 another town is substantial: new pros are offered it, and a claim shows the text at purchase and the one of now', async () => {
    const [client, pro] = [await world.client(), await world.proWith(10)];
    const far = await world.proWith(0, { radius: 5, at: vienne });
    const request = await world.published(client, { text, phone: '+33 6 12 34 56 78' });
    const lead = await world.leadOf(pro, request);
    await as(pro, does.answerLead, { lead, text: 'Je passe demain.' });
    expect((await claimFactsOf({ db: world.db, now: clock.now() }, lead, pro.id))?.requestNow).toBeNull();
    clock.moveTo(clock.now().add({ hours: 1 }));
    await as(client, does.changeRequest, { request, detail: { answers, place: vienne.id, text: `${text} À Vienne, en fait.` } });

    const record = await claimFactsOf({ db: world.db, now: clock.now() }, lead, pro.id);
    expect(record).toMatchObject({ place: 'Lyon', requestText: text, requestNow: { place: 'Vienne', text: `${text} À Vienne, en fait.`, substantial: true } });
    expect(await as(far, does.readLead, { lead: await world.leadOf(far, request) })).toMatchObject({ distance_km: 0, changes: [] });
    expect(await as(pro, does.readLead, { lead })).toMatchObject({ distance_km: 25, changes: [{ substantial: true }] });
    await settle();
    expect(world.heard('request_changed_much').filter(({ payload }) => payload['lead'] === lead)).toHaveLength(1);
    await world.expectInvariants();
  });

  test('LEAD-1 what a person would first have to look at is refused, and nothing is changed', async () => {
    const client = await world.client();
    const request = await world.published(client, { text });
    const no = await refused(as(client, does.changeRequest, { request, detail: { answers, place: lyon.id, text: `${text} Appelez le 06 12 34 56 78` } }));
    expect([no.kind.code, no.facts]).toEqual(['request.change_suspicious', { found: { list: ['06 12 34 56 78'] } }]);
    expect(await refusalOf(as(client, does.changeRequest, { request, detail: { answers: {}, text } }))).toBe('request.incomplete');
    expect(await as(client, does.readRequest, { request })).toMatchObject({ text, changes: [], place: 'Lyon' });
  });

  test('LEAD-1 only the client’s own, and only while it is published', async () => {
    const client = await world.client();
    const request = await world.draft(client);
    expect(await refusalOf(as(client, does.changeRequest, { request, contact: { languages: ['fr'] } }))).toBe('request.not_published');
    await as(client, does.submitRequest, { request });
    expect(await refusalOf(as(await world.client(), does.changeRequest, { request, contact: { languages: ['fr'] } }))).toBe('request.not_found');
    await as(client, does.closeRequest, { request });
    expect(await refusalOf(as(client, does.changeRequest, { request, contact: { languages: ['fr'] } }))).toBe('request.ended');
  });

  test('ACC-7 who leaves takes along the postal code, and whole what nobody was shown; what pros read stays', async () => {
    const client = await world.client();
    const [shown, unshown] = [await world.published(client, { text }), await world.draft(client, { text: `${text} Appelez le 06 12 34 56 78` })];
    await as(client, does.submitRequest, { request: unshown });
    await within(world.engine, { kind: 'system', task: 'test' }, (call) => leaveLeads(call, client.id));
    expect(await world.count(`request_versions where request_id = '${shown}' and body = '${text}' and postal_code is null`)).toBe(1);
    expect(await world.count(`request_versions where request_id = '${unshown}'`)).toBe(0);
    await world.expectInvariants();
  });

  test('LEAD-1 a version is never altered', async () => {
    await expect(world.engine.pool.query('update request_versions set body = $1', ['x'])).rejects.toThrow();
    await expect(world.engine.pool.query('update request_versions set postal_code = $1', ['69001'])).rejects.toThrow();
  });
});

describe('LEAD-1: the operator asks for a change', () => {
  test('LEAD-1 given back, changed, sent again: nothing lost, and a person sees what was changed', async () => {
    const client = await world.client();
    const request = await world.draft(client, { text: `${text} Appelez le 06 12 34 56 78` });
    await as(client, does.submitRequest, { request });
    const seen = await as(world.moderator, does.inspectRequest, { request });
    expect(seen).toMatchObject({ noticed: [{ suspicion: 'contact_details', excerpts: ['06 12 34 56 78'] }], client: { requests: { sent: 0, rejected: 0 } }, since_last_sending: [] });
    expect(seen.not_given).toContain('Budget');
    await as(world.moderator, does.askForChange, { request, reason: 'contact_details', words: 'Retirez le numéro.' });
    expect(await as(client, does.readRequest, { request })).toMatchObject({ state: 'returned', rejection: { reason: 'contact_details', words: 'Retirez le numéro.' }, text: expect.stringContaining('06 12'), place: 'Lyon' });
    expect(await refusalOf(as(world.moderator, does.askForChange, { request, reason: 'unclear', words: 'Encore ?' }))).toBe('request.already_checked');

    await as(client, does.saveRequestStep, { request, detail: { answers, place: lyon.id, text } });
    expect(await as(client, does.submitRequest, { request })).toMatchObject({ state: 'checking' });
    const again = await as(world.moderator, does.inspectRequest, { request });
    expect(again).toMatchObject({ noticed: [{ suspicion: 'sent_back' }], since_last_sending: [{ parts: [{ part: 'text', after: text }] }] });
    await as(world.moderator, does.approveRequest, { request });
    expect(await as(client, does.readRequest, { request })).toMatchObject({ state: 'open', changes: [] });
    await world.expectInvariants();
  });

  test('LEAD-1 the same request twice: the operator is led to the other one', async () => {
    const client = await world.client();
    const first = await world.published(client, { text });
    const again = await world.draft(client, { text: text.toUpperCase() });
    await as(client, does.submitRequest, { request: again });
    const { noticed, client: who } = await as(world.moderator, does.inspectRequest, { request: again });
    expect(noticed).toMatchObject([{ suspicion: 'same_request', requests: [{ id: first, state: 'open' }] }]);
    expect(who.requests).toEqual({ sent: 1, published: 1, running: 1, rejected: 0 });
  });

  test('LEAD-1 rejected is the end of it: it cannot be corrected, only closed', async () => {
    const client = await world.client();
    const request = await world.draft(client, { text: 'Bonjour, je cherche un emploi d’électricien dans la région' });
    await as(client, does.submitRequest, { request });
    await as(world.moderator, does.rejectRequest, { request, reason: 'looks_for_job', words: 'Ce n’est pas une demande de service.' });
    expect(await as(client, does.readRequest, { request })).toMatchObject({ state: 'rejected', moves: ['close'] });
    expect(await refusalOf(as(client, does.saveRequestStep, { request, contact: { languages: ['fr'] } }))).toBe('request.submitted');
    expect(await as(client, does.closeRequest, { request })).toMatchObject({ state: 'closed' });
    await world.expectInvariants();
  });
});

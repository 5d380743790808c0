import { beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { files } from '#files';
import { visitor } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import { badgesAt, badgesNeeded } from '#reputation';
import { operator } from '../../../../tests/world/engine.ts';
import { refusalOf } from '../../leads/world.test-data.ts';
import { certifier, does, reputationWorld, type ReputationWorld } from '../world.test-data.ts';

let world: ReputationWorld;
beforeAll(async () => {
  world = await reputationWorld();
});
const heldBy = async (pro: { id: string }, at = world.engine.clock.now()) => (await badgesAt({ db: world.db }, pro.id, at)).map(({ kind, authorisation }) => authorisation ?? kind);

describe('GUAR-2 a document is checked by a person', () => {
  test('GUAR-2 sent, read with a trace, accepted until a day, shown with why', async () => {
    const pro = await world.proWith(0);
    const badge = await world.submitted(pro, { kind: 'authorisation', authorisation: 'electrician' });
    expect(await heldBy(pro)).toEqual([]);
    const page = await world.as(certifier, does.readBadge, { badge });
    expect([page.needed, page.files.length, page.state]).toEqual([true, 1, 'checking']);
    await world.as(certifier, files.operations.openFile, { file: page.files[0]?.id as string });
    expect((await world.as(pro, files.operations.listReadings, {})).items.map((reading) => reading.operator)).toEqual(['Cyril']);
    const granted = await world.accept(badge, '2026-12-31');
    expect([granted.state, granted.active_until]).toEqual(['active', '2026-12-31T23:00:00Z']);
    expect(await heldBy(pro)).toEqual(['electrician']);
    const { decisions } = await world.as(pro, does.readBadge, { badge });
    expect(decisions.map(({ outcome, clauses, decided_by }) => [outcome, clauses.map(({ id }) => id), decided_by])).toEqual([['grant_badge', ['GUAR-2'], 'certifier']]);
    expect((await world.as(visitor, does.readReputation, { pro: pro.id })).badges).toMatchObject([{ kind: 'authorisation', active_until: '2026-12-31T23:00:00Z' }]);
    await world.expectInvariants();
  });

  test('GUAR-2 refused with a reason; another may be sent', async () => {
    const pro = await world.proWith(0);
    const badge = await world.submitted(pro);
    const refused = await world.as(certifier, does.decideBadge, { badge, outcome: 'refuse', reason: 'unreadable', grounds: 'La moitié de la page manque.' });
    expect(refused.state).toBe('refused');
    await world.accept(await world.submitted(pro), '2026-12-31');
    expect(await heldBy(pro)).toEqual(['liability']);
    expect((await world.as(pro, does.listMyBadges, {})).documents.map(({ state }) => state)).toEqual(['active', 'refused']);
  });

  test('GUAR-2 what this pro’s trade needs, beside what is held', async () => {
    const pro = await world.proWith(0);
    expect(await badgesNeeded({ db: world.db }, pro.id)).toEqual([{ kind: 'company' }, { kind: 'liability' }, { kind: 'authorisation', authorisation: 'electrician' }]);
    await world.submitted(pro, { kind: 'company' });
    const { needed } = await world.as(pro, does.listMyBadges, {});
    expect(needed.map(({ kind, active, checking }) => [kind, active, checking?.state ?? null])).toEqual([['company', null, 'checking'], ['liability', null, null], ['authorisation', null, null]]);
  });
});

describe('GUAR-2 it ends on its day, and is renewed without a gap', () => {
  test('GUAR-2 mails 30 and 7 days before, gone at 24:00, and as it stood then is remembered', async () => {
    const pro = await world.proWith(0);
    const start = world.engine.clock.now();
    await world.accept(await world.submitted(pro), start.add({ hours: 24 * 60 }).toString().slice(0, 10));
    const until = (await badgesAt({ db: world.db }, pro.id, start))[0]?.activeUntil as Temporal.Instant;
    const about = () => world.engine.mails.filter((mail) => mail.subject.startsWith('Badge bientôt expiré')).length;
    await world.moveTo(until.toZonedDateTimeISO('Europe/Paris').subtract({ days: 30 }).toInstant().toString());
    expect(about()).toBe(1);
    await world.moveTo(until.toZonedDateTimeISO('Europe/Paris').subtract({ days: 7 }).toInstant().toString());
    expect(about()).toBe(2);
    expect(await heldBy(pro, until.subtract({ milliseconds: 1 }))).toEqual(['liability']);
    await world.moveTo(until.toString());
    expect([await heldBy(pro), await heldBy(pro, start)]).toEqual([[], ['liability']]);
    expect((await world.as(pro, does.listMyBadges, {})).documents[0]?.state).toBe('expired');
    expect(world.mailsAbout('Badge expiré').length).toBe(1);
  });

  test('GUAR-2 the next document, sent in time and checked late, leaves no gap and silences the reminders', async () => {
    const pro = await world.proWith(0);
    const now = world.engine.clock.now();
    await world.accept(await world.submitted(pro), now.add({ hours: 24 * 40 }).toString().slice(0, 10));
    const until = (await badgesAt({ db: world.db }, pro.id, now))[0]?.activeUntil as Temporal.Instant;
    const before = world.mailsAbout('Badge bientôt expiré').length;
    const next = await world.submitted(pro);
    await world.moveTo(until.add({ hours: 30 }).toString());
    expect(world.mailsAbout('Badge bientôt expiré').length).toBe(before);
    expect(await heldBy(pro)).toEqual([]);
    const granted = await world.accept(next, until.add({ hours: 24 * 300 }).toString().slice(0, 10));
    expect(granted.active_from).toBe(until.toString());
    expect(await heldBy(pro, until)).toEqual(['liability']);
    await world.expectInvariants();
  });

  test('GUAR-2 replaced while it holds: one is active, the other says so', async () => {
    const pro = await world.proWith(0);
    const year = world.engine.clock.now().toString().slice(0, 4);
    await world.accept(await world.submitted(pro), `${Number(year) + 1}-01-31`);
    await world.accept(await world.submitted(pro), `${Number(year) + 2}-01-31`);
    expect((await world.as(pro, does.listMyBadges, {})).documents.map(({ state }) => state)).toEqual(['active', 'replaced']);
    await world.expectInvariants();
  });
});

describe('refused, and why', () => {
  test('what is wrong with a document', async () => {
    const pro = await world.proWith(0);
    const send = async (more: object) => world.as(pro, does.submitBadge, { kind: 'liability', number: '1', issuer: 'x', files: [await world.paper(pro)], ...more });
    expect(await refusalOf(send({ kind: 'authorisation' }))).toBe('badge.authorisation_missing');
    expect(await refusalOf(send({ valid_until: '2025-01-01' }))).toBe('badge.document_expired');
    expect(await refusalOf(send({ valid_until: '2099-01-01' }))).toBe('badge.date_too_far');
    await send({});
    expect(await refusalOf(send({}))).toBe('badge.already_checking');
    expect(await refusalOf(send({ kind: 'company', files: [newId()] }))).toBe('file.cannot_attach');
  });

  test('what is decided stays decided; what is somebody else’s is not found', async () => {
    const pro = await world.proWith(0);
    const badge = await world.submitted(pro);
    const other = await world.proWith(0);
    expect(await refusalOf(world.as(other, does.readBadge, { badge }))).toBe('badge.not_found');
    expect(await refusalOf(world.as(other, does.withdrawBadge, { badge }))).toBe('badge.not_found');
    expect(await refusalOf(world.as(certifier, does.decideBadge, { badge, outcome: 'grant' }))).toBe('badge.decision_incomplete');
    expect(await refusalOf(world.as(certifier, does.decideBadge, { badge, outcome: 'refuse' }))).toBe('badge.decision_incomplete');
    expect((await world.as(pro, does.withdrawBadge, { badge })).state).toBe('withdrawn');
    expect(await refusalOf(world.as(pro, does.withdrawBadge, { badge }))).toBe('badge.closed');
    expect(await refusalOf(world.accept(badge, '2030-01-01'))).toBe('badge.closed');
  });

  test('other operators open neither the case nor its papers', async () => {
    const pro = await world.proWith(0);
    const badge = await world.submitted(pro);
    const [file] = (await world.as(pro, does.readBadge, { badge })).files;
    const support = operator('Sam', 'support');
    expect(await refusalOf(world.as(support, does.readBadge, { badge }))).toBe('access.not_allowed');
    expect(await refusalOf(world.as(support, files.operations.openFile, { file: file?.id as string }))).toBe('file.not_found');
  });

  test('GUAR-2 decided eight times at once: one decision', async () => {
    const pro = await world.proWith(0);
    const badge = await world.submitted(pro);
    const day = world.engine.clock.now().add({ hours: 24 * 100 }).toString().slice(0, 10);
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => world.accept(badge, day)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await world.count(`decisions where subject = 'badge:${badge}'`)).toBe(1);
    await world.expectInvariants();
  });
});

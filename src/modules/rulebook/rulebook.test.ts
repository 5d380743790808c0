import { beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { locales } from '#kernel/text.ts';
import { perform } from '#platform/perform.ts';
import { freshDatabase } from '../../../tests/world/database.ts';
import { member, operator, testEngine, within, type TestEngine } from '../../../tests/world/engine.ts';
import { verdict } from '#kernel/decision.ts';
import { findMisfit } from './check-value.ts';
import type { Parameter } from './clause.ts';
import { allClauses, allParameters } from './clauses/index.ts';
import { recordDecision, rulebook, rulesAt, rulesOfVersion } from './index.ts';

describe('the clauses', () => {
  const places = (text: string) => [...text.matchAll(/\{([a-z][a-z0-9_.]*)\}/g)].map((match) => match[1] as string);

  test('HELP-3 every id once, every text in five languages with the same values, each value a parameter', () => {
    expect(new Set(allClauses.map((clause) => clause.id)).size).toBe(allClauses.length);
    const keys = new Set(allParameters.map((parameter) => parameter.key));
    for (const clause of allClauses) {
      for (const locale of locales) {
        expect(clause.title[locale].length, `${clause.id} ${locale}`).toBeGreaterThan(2);
        expect([clause.id, locale, places(clause.text[locale]).sort()]).toEqual([clause.id, locale, places(clause.text.en).sort()]);
      }
      for (const key of places(clause.text.en)) expect(keys, `${clause.id} quotes ${key}`).toContain(key);
    }
  });

  test('HELP-3 every parameter is quoted by a clause, and its own first value fits its bounds', () => {
    const quoted = new Set(allClauses.flatMap((clause) => places(clause.text.en)));
    for (const parameter of allParameters) {
      expect([parameter.key, findMisfit(parameter, parameter.value)]).toEqual([parameter.key, null]);
      expect(quoted, parameter.key).toContain(parameter.key);
    }
  });

  const of = (key: string) => allParameters.find((parameter) => parameter.key === key) as Parameter;
  test.each<[string, unknown, boolean]>([
    ['refund.window', 30, true],
    ['refund.window', 0, false],
    ['refund.window', 30.5, false],
    ['refund.window', '30', false],
    ['refund.window', null, false],
    ['reply.clock', 'office_hours', true],
    ['reply.clock', 'toString', false],
    ['payout.days', [1, 16], true],
    ['payout.days', [16, 1], false],
    ['payout.days', [], false],
    ['payout.min', { EUR: 5000, GBP: 5000 }, true],
    ['payout.min', { EUR: 5000 }, false],
    ['refund.money_cases', [], true],
    ['refund.money_cases', ['unused_pack', 'unused_pack'], false],
    ['sub.consumer_notice', 'true', false],
  ])('HELP-3 the value of %s may be %j: %s', (key, value, fits) => {
    expect(findMisfit(of(key), value) === null).toBe(fits);
  });
});

describe('versions', () => {
  let engine: TestEngine;
  const admin = operator('Louis', 'admin');
  const does = rulebook.operations;
  const as = (actor: Parameters<typeof perform>[3]['actor']) => ({ actor, locale: 'en', via: 'web' }) as const;
  const change = (values: Record<string, unknown>) => perform(engine, does.changeDraft, { values }, as(admin));
  const publish = (at: Temporal.Instant) => perform(engine, does.publishDraft, { in_force_at: at.toString(), reason: 'Because the month is long' }, as(admin));
  const valueAt = (at?: Temporal.Instant) => within(engine, admin, async (call) => (await rulesAt(call, at)).whole('refund.window'));

  beforeAll(async () => {
    const { url } = await freshDatabase();
    engine = await testEngine(url, [rulebook]);
  });

  test('REF-1 a change is in force from its moment on, never before, and what was agreed keeps its version', async () => {
    const before = engine.clock.now();
    const from = before.add({ hours: 48 });
    expect((await change({ 'refund.window': 45 })).changes).toMatchObject([{ parameter: 'refund.window', clause: 'REF-1', before: '30\u00a0days', after: '45\u00a0days' }]);
    await publish(from);
    expect(await valueAt()).toBe(30);
    expect(await valueAt(from.subtract({ milliseconds: 1 }))).toBe(30);
    expect(await valueAt(from)).toBe(45);
    engine.clock.moveTo(from);
    expect(await valueAt()).toBe(45);
    expect(await within(engine, admin, async (call) => (await rulesOfVersion(call, 1)).whole('refund.window'))).toBe(30);
    const clause = await perform(engine, does.readClause, { clause: 'ref-1' }, as({ kind: 'visitor' }));
    expect([clause.text.includes('45\u00a0days'), clause.history.map((entry) => entry.formatted)]).toEqual([true, ['30\u00a0days', '45\u00a0days']]);
  });

  test('REF-1 a published version cannot be changed, by no way', async () => {
    await expect(engine.pool.query('update rulebook_values set value = $1', ['99'])).rejects.toThrow('never changed');
  });

  test.each([
    ['rulebook_draft.none', () => publish(engine.clock.now().add({ hours: 1 }))],
    ['parameter.unknown', () => change({ 'refund.windows': 3 })],
    ['parameter.out_of_bounds', () => change({ 'refund.window': 0 })],
    ['clause.not_found', () => perform(engine, does.readClause, { clause: 'REF-99' }, as({ kind: 'visitor' }))],
    ['rulebook_version.not_found', () => perform(engine, does.readRules, { version: 77 }, as({ kind: 'visitor' }))],
    ['access.not_allowed', () => perform(engine, does.changeDraft, { values: {} }, as(member('Awa', true)))],
    ['access.sign_in_needed', () => perform(engine, does.changeDraft, { values: {} }, as({ kind: 'visitor' }))],
  ])('HELP-3 refused: %s', async (code, work) => {
    await expect(work()).rejects.toMatchObject({ kind: { code } });
  });

  test('HELP-3 a draft goes back to the value in force, is not published empty, nor for the past, nor twice at one moment', async () => {
    await change({ 'refund.window': 10 });
    expect((await change({ 'refund.window': 45 })).changes).toEqual([]);
    await expect(publish(engine.clock.now().add({ hours: 1 }))).rejects.toMatchObject({ kind: { code: 'rulebook_draft.unchanged' } });
    await change({ 'lead.max_pros': 4 });
    await expect(publish(engine.clock.now())).rejects.toMatchObject({ kind: { code: 'rulebook_draft.date_past' } });
    const moment = engine.clock.now().add({ hours: 3 });
    await publish(moment);
    await change({ 'lead.max_pros': 3 });
    await expect(publish(moment)).rejects.toMatchObject({ kind: { code: 'rulebook_draft.date_taken' } });
    await perform(engine, does.discardDraft, {}, as(admin));
    expect((await perform(engine, does.readDraft, {}, as(admin))).draft).toBe(null);
  });

  test('LEAD-2 a decision keeps facts, clauses and version; the person concerned reads it in their language, nobody else does', async () => {
    const awa = member('Awa', true);
    const id = await within(engine, awa, async (call) =>
      recordDecision(call, { kind: 'charge', verdict: verdict('contact_charged', ['LEAD-2'], { credits_taken: { credits: 7 } }), subject: 'lead:x', concerns: [awa.id], rules: await rulesAt(call) }),
    );
    const read = await perform(engine, does.readDecision, { decision: id }, { actor: awa, locale: 'fr', via: 'web' });
    expect(read).toMatchObject({ decided_by: 'system', clauses: [{ id: 'LEAD-2' }], facts: [{ value: '7\u00a0crédits' }] });
    await expect(perform(engine, does.readDecision, { decision: id }, as(member('Other', true)))).rejects.toMatchObject({ kind: { code: 'decision.not_found' } });
    await expect(engine.pool.query('delete from decisions')).rejects.toThrow('append-only');
  });
});

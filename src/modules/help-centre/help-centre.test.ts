import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { visitor, type Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import type { Locale } from '#kernel/text.ts';
import { Refused, perform } from '#platform/perform.ts';
import { rulebook } from '#rulebook';
import { freshDatabase } from '../../../tests/world/database.ts';
import { as, member, operator, testEngine, type TestEngine } from '../../../tests/world/engine.ts';
import { help } from './index.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await testEngine((await freshDatabase()).url, [rulebook, help]);
});

const { listArticles, readArticle, rateArticle, listSearches } = help.operations;
const admin = operator('Ines', 'admin');
const support = operator('Maeve', 'support');
const reading = (actor: Actor, locale: Locale) => ({ ...as(actor), locale });
const readIn = (locale: Locale, article = 'claim-a-refund') => perform(engine, readArticle, { article }, reading(visitor, locale));
const rate = (actor: Actor, useful: boolean, browser_key?: string) => perform(engine, rateArticle, { article: 'lost-password', useful, browser_key }, as(actor));
const readWith = (browser_key?: string) => perform(engine, readArticle, { article: 'lost-password', browser_key }, as(visitor));
const refusalOf = async (work: Promise<unknown>) => {
  const refused = await work.catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  return (refused as Refused).kind.code;
};

describe('HELP-1 listing', () => {
  test('everyone sees all articles, or those for an audience with those for everyone', async () => {
    const all = await perform(engine, listArticles, {}, as(visitor));
    const forClients = await perform(engine, listArticles, { audience: 'clients' }, as(visitor));

    expect(all.items.length).toBeGreaterThan(forClients.items.length);
    expect(new Set(forClients.items.map(({ audience }) => audience))).toEqual(new Set(['everyone', 'clients']));
    expect(all.items.every(({ matched_in }) => matched_in === null)).toBe(true);
  });

  test('a search answers in the reader’s language, and says when the words were of another', async () => {
    const own = await perform(engine, listArticles, { words: 'remboursement' }, reading(visitor, 'fr'));
    const other = await perform(engine, listArticles, { words: 'Rückerstattung' }, reading(visitor, 'fr'));

    expect(own.items[0]).toMatchObject({ key: 'claim-a-refund', title: 'Demander un remboursement', matched_in: 'fr' });
    expect(other.items[0]).toMatchObject({ key: 'claim-a-refund', title: 'Demander un remboursement', matched_in: 'de' });
  });

  test('an article that does not exist is not found', async () => {
    expect(await refusalOf(readIn('en', 'nothing-of-the-sort'))).toBe('help.article_not_found');
  });
});

describe('HELP-2 "Was this useful?"', () => {
  const key = newId();
  test('a voice counts once for each person and for each browser, and can be changed', async () => {
    const awa = member('Awa', true);
    expect(await rate(awa, true)).toEqual({ yes: 1, no: 0, mine: true });
    expect(await rate(awa, false)).toEqual({ yes: 0, no: 1, mine: false });
    expect(await rate(visitor, false, key)).toEqual({ yes: 0, no: 2, mine: false });
    expect(await rate(visitor, false, key)).toEqual({ yes: 0, no: 2, mine: false });
    expect(await rate(visitor, true, newId())).toEqual({ yes: 1, no: 2, mine: true });
  });

  test('the counts are shown to all, one’s own answer to oneself', async () => {
    expect((await readWith()).useful).toEqual({ yes: 1, no: 2, mine: null });
    expect((await readWith(key)).useful).toEqual({ yes: 1, no: 2, mine: false });
  });

  test('a visitor without a key has no voice; nor has an article that does not exist', async () => {
    expect(await refusalOf(rate(visitor, true))).toBe('help.voice_unknown');
    expect(await refusalOf(perform(engine, rateArticle, { article: 'nothing', useful: true, browser_key: key }, as(visitor)))).toBe('help.article_not_found');
  });

  test('the key of a browser is kept as a digest only', async () => {
    const { rows } = await engine.pool.query('select voter from help_ratings');
    expect(JSON.stringify(rows)).not.toContain(key);
  });
});

describe('HELP-2 the work list', () => {
  test('holds searches without a result, most frequent first, and articles found unhelpful', async () => {
    for (const words of ['jardinier', 'Jardinier ', 'plombier', 'remboursement', 'paul@example.org']) await perform(engine, listArticles, { words }, reading(visitor, 'fr'));
    await perform(engine, listArticles, { words: 'toiture' }, reading(support, 'fr'));

    const work = await perform(engine, listSearches, {}, as(support));

    expect(work.searches.map(({ words, times, locale }) => [words, times, locale])).toEqual([
      ['jardinier', 2, 'fr'],
      ['plombier', 1, 'fr'],
    ]);
    expect(work.articles).toEqual([{ key: 'lost-password', title: 'Lost password or sign-in name', locale: 'en', yes: 1, no: 2 }]);
  });

  test('a search leaves it once an article answers', async () => {
    await engine.pool.query(`insert into help_searches (locale, words, first_at, last_at) values ('fr', 'remboursement', now(), now())`);
    const work = await perform(engine, listSearches, {}, as(support));
    expect(work.searches.map(({ words }) => words)).not.toContain('remboursement');
  });

  test('is for our team only', async () => {
    expect(await refusalOf(perform(engine, listSearches, {}, as(member('Awa', true))))).toBe('access.not_allowed');
  });
});

describe('HELP-3 articles quote the rules in force', () => {
  test('a rule is quoted by its number, with its value marked, and named beside the text', async () => {
    const { sections, summary, rules_version } = await readIn('fr');
    const untilWhen = sections.find(({ title }) => title === 'Jusqu’à quand');

    expect(rules_version).toBe(1);
    expect(summary).toMatch(/30.jours/);
    expect(untilWhen?.html).toMatch(/<b class="value">30.jours<\/b>/);
    expect(untilWhen?.html).toContain('<a class="clause" href="/fr/rules/ref-1" aria-label="règle REF-1">REF-1</a>');
    expect(untilWhen?.values).toMatchObject([{ parameter: 'refund.window', clause: 'REF-1', value: expect.stringMatching(/^30.jours$/) }]);
    expect(JSON.stringify(sections)).not.toMatch(/\{[a-z]+\.[a-z_.]+\}|rule:|help:/);
  });

  test('HELP-3 a new version of the rules changes the text at its date, not before', async () => {
    await perform(engine, rulebook.operations.changeDraft, { values: { 'refund.window': 45 } }, as(admin));
    await perform(engine, rulebook.operations.publishDraft, { in_force_at: '2026-04-01T00:00:00Z', reason: 'Longer, as members asked for' }, as(admin));

    engine.clock.moveTo(Temporal.Instant.from('2026-03-31T23:59:59.999Z'));
    expect((await readIn('en')).summary).toMatch(/30.days/);
    engine.clock.moveTo(Temporal.Instant.from('2026-04-01T00:00:00Z'));
    const after = await readIn('en');

    expect(after.summary).toMatch(/45.days/);
    expect(after.rules_version).toBe(2);
    expect(after.sections.map(({ text }) => text).join('\n')).toMatch(/The time limit is 45.days/);
    expect((await perform(engine, listArticles, { words: 'refund claim' }, as(visitor))).items[0]?.summary).toMatch(/45.days/);
    expect((await readIn('de')).summary).toMatch(/45.Tage/);
  });
});

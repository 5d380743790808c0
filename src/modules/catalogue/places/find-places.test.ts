import { describe, expect, test } from 'vitest';
import { visitor } from '#kernel/actor.ts';
import { perform } from '#platform/perform.ts';
import { freshDatabase } from '../../../../tests/world/database.ts';
import { as, testEngine } from '../../../../tests/world/engine.ts';
import { connectionOver } from '#platform/database/connection.ts';
import { catalogue, findPlace, loadGazetteer } from '../index.ts';

const { url } = await freshDatabase();
const engine = await testEngine(url, [catalogue]);
const db = connectionOver(engine.pool);
const count = await loadGazetteer(db);
const { findPlaces, listServices, readService } = catalogue.operations;
type Market = 'FR' | 'IT' | 'DE' | 'ES' | 'GB';
const names = async (text: string, market: Market = 'FR') => (await perform(engine, findPlaces, { text, market }, as(visitor))).items.map(({ name }) => name);

describe('the gazetteer in the database', () => {
  test('is filled once', async () => {
    expect(count).toBeGreaterThan(30_000);
    expect(await loadGazetteer(db)).toBe(count);
  });

  test.each([
    ['Lyon', 'FR', 'Lyon'],
    ['saint etienne', 'FR', 'Saint-Étienne'],
    ['SAINT-ÉTIENNE', 'FR', 'Saint-Étienne'],
    ['marseil', 'FR', 'Marseille'],
    ['Marseile', 'FR', 'Marseille'],
    ['munchen', 'DE', 'München'],
    ['Roma', 'IT', 'Roma'],
  ] as const)('%s in %s is %s', async (typed, market, found) => {
    expect((await names(typed, market))[0]).toMatch(new RegExp(found));
  });

  test('a postal code leads to its place; nonsense to none', async () => {
    const { items } = await perform(engine, findPlaces, { text: '69007', market: 'FR' }, as(visitor));
    expect(items[0]?.postal_codes).toContain('69007');
    expect(await findPlace({ db }, items[0]?.id ?? '')).toMatchObject({ market: 'FR' });
    expect(await names('99999')).toEqual([]);
    expect(await names('---')).toEqual([]);
  });
});

describe('services to look up', () => {
  test('all of them in groups, or those that match a few words', async () => {
    const all = await perform(engine, listServices, {}, as(visitor));
    expect(all.groups.flatMap(({ services }) => services).length).toBeGreaterThan(60);
    const some = await perform(engine, listServices, { text: 'fuse box' }, as(visitor));
    expect(some.best).toContain('electrical-repair');
    expect((await perform(engine, readService, { service: 'electrical-repair' }, as(visitor))).questions.map(({ key }) => key)).toEqual(['fault', 'burning_smell']);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { connectionOver } from '#platform/database/connection.ts';
import { completeness, identity, listProsServing } from '../index.ts';
import { refusalOf, smallMarketplace, type Browser } from '../world.test-data.ts';

const { becomePro, readMyProfile, readProfile, showAcknowledgement, signInAsDemoPerson, updateProfile } = identity.operations;
const weights = { photo: 15, headline: 10, skills: 15, rates: 15, description: 20, languages: 5, service_area: 10, opening_hours: 10 };
const nothing = { photo: null, headline: '', skills: [], rates: [], description: null, languages: [], service_area: null, opening_hours: { mon: [] } };
const everything = { photo: 'k', headline: 'h', skills: ['s'], rates: [{}], description: 'd', languages: ['fr'], service_area: 20, opening_hours: { mon: [{ from: '09:00', to: '12:00' }] } };

describe('ACC-4 completeness', () => {
  test.each([
    ['nothing', nothing, weights, 0, ['description', 'photo', 'skills', 'rates', 'headline', 'service_area', 'opening_hours', 'languages']],
    ['everything', everything, weights, 100, []],
    ['all but the description', { ...everything, description: '  ' }, weights, 80, ['description']],
    ['days without hours', { ...everything, opening_hours: { mon: [], tue: [] } }, weights, 90, ['opening_hours']],
    ['a part that weighs nothing', { ...everything, photo: null }, { ...weights, photo: 0 }, 100, []],
    ['weights that are not 100 in all', { ...everything, photo: null }, { photo: 1, headline: 1, skills: 1 }, 66, ['photo']],
    ['no weights at all', nothing, {}, 100, []],
  ])('ACC-4 %s', (_case, facts, given, percent, missing) => {
    const score = completeness(facts, given);
    expect([score.percent, score.missing.map(({ part }) => part)]).toEqual([percent, missing]);
  });
});

describe('ACC-4 profiles', () => {
  let market: Awaited<ReturnType<typeof smallMarketplace>>;
  beforeAll(async () => {
    market = await smallMarketplace();
  });
  async function browserOf(name: string, pro: boolean): Promise<{ id: string; browser: Browser }> {
    const email = `${name.toLowerCase().replace(/\W/g, '')}@example.org`;
    const id = await market.activePerson(email, { pro, name });
    await market.engine.pool.query('update people set demo_rank = 1 where id = $1', [id]);
    const browser: Browser = {};
    await market.ask(browser, signInAsDemoPerson, { id });
    return { id, browser };
  }

  test('ACC-4 a pro fills the profile part by part; everyone reads it, and what is missing only the pro', async () => {
    const { id, browser } = await browserOf('Élodie Garnier', true);
    expect(await market.ask(browser, readMyProfile, {})).toMatchObject({ completeness: 5, languages: ['fr'], address: 'elodie-garnier' });
    const filled = await market.ask(browser, updateProfile, {
      headline: 'Plombière', description: 'Vingt ans de métier.', skills: ['chauffage'],
      rates: [{ label: 'Dépannage', amount: 6000, currency: 'EUR', per: 'hour' }],
      service_area: { place: 'lyon', latitude: 45.76, longitude: 4.84, radius_km: 30 },
      opening_hours: { mon: [{ from: '09:00', to: '12:00' }, { from: '14:00', to: '24:00' }] },
    });
    expect(filled).toMatchObject({ completeness: 85, missing: [{ part: 'photo', adds: 15 }] });
    const seen = await market.ask({}, readProfile, { address: 'elodie-garnier' });
    expect(seen).toMatchObject({ person_id: id, name: 'Élodie Garnier', headline: 'Plombière', completeness: 85, service_area: { place: 'lyon', radius_km: 30 } });
    expect(seen).not.toHaveProperty('missing');
    expect(await market.ask({}, readProfile, { address: id })).toEqual(seen);
    expect(await market.ask(browser, updateProfile, { service_area: null })).toMatchObject({ completeness: 75, headline: 'Plombière', service_area: null });
  });

  test('ACC-4 a client has none until becoming a pro; twice changes nothing more', async () => {
    const { id, browser } = await browserOf('Marc Petit', false);
    expect(await refusalOf(market.ask(browser, readMyProfile, {}))).toBe('access.not_allowed');
    expect(await refusalOf(market.ask({}, readProfile, { address: id }))).toBe('identity.profile_not_found');
    const { digest, word } = await market.ask(browser, showAcknowledgement, { key: 'professional' });
    expect(await market.ask(browser, becomePro, { acknowledgement: { shown: digest, word } })).toMatchObject({ pro: true, profile_address: 'marc-petit' });
    expect(await market.ask(browser, becomePro, {})).toMatchObject({ pro: true, profile_address: 'marc-petit' });
    expect((await market.ask({}, readProfile, { address: 'marc-petit' })).person_id).toBe(id);
  });

  test('ACC-4 the photo is a public picture of one’s own: not of somebody else, not private, not a path', async () => {
    const { id, browser } = await browserOf('Photo Pro', true);
    const other = await browserOf('Other Pro', true);
    const picture = async (owner: string, isPublic: boolean) => {
      const file = newId();
      await market.engine.pool.query(
        `insert into files (id, owner_id, name, media_type, bytes, sha256, storage_key, created_at) values ($1, $2, 'photo.webp', 'image/webp', 1, repeat('0', 64), $3, now())`,
        [file, owner, file],
      );
      if (isPublic) await market.engine.pool.query('insert into public_pictures (file_id, shown_from) values ($1, now())', [file]);
      return file;
    };
    for (const photo of [await picture(other.id, true), await picture(id, false), newId(), '../../etc/passwd', '__proto__']) {
      expect([photo, await refusalOf(market.ask(browser, updateProfile, { photo }))]).toEqual([photo, 'identity.photo_not_yours']);
    }
    const mine = await picture(id, true);
    expect(await market.ask(browser, updateProfile, { photo: mine })).toMatchObject({ photo: mine });
    expect(await market.ask(browser, updateProfile, { photo: null, headline: 'Sans photo' })).toMatchObject({ photo: null });
  });

  test('ACC-4 two pros of one name have two addresses', async () => {
    await browserOf('Anna Rossi', true);
    const email = 'second.rossi@example.org';
    await market.activePerson(email, { pro: true, name: 'Anna Rossi' });
    const { rows } = await market.engine.pool.query<{ slug: string }>("select slug from profile_addresses where slug like 'anna-rossi%' order by slug");
    expect(rows).toHaveLength(2);
    expect(rows[1]?.slug).toMatch(/^anna-rossi-[0-9a-f]{6}$/);
  });

  test.each([
    ['hours that end before they begin', { opening_hours: { mon: [{ from: '12:00', to: '09:00' }] } }],
    ['a latitude off the globe', { service_area: { place: 'x', latitude: 91, longitude: 0, radius_km: 5 } }],
    ['a language that is none', { languages: ['français'] }],
  ])('ACC-4 %s are refused', async (_case, input) => {
    const { browser } = await browserOf(`Tester ${_case.slice(0, 12)}`, true);
    expect(await refusalOf(market.ask(browser, updateProfile, input))).toBe('input.invalid');
  });

  test('LEAD-1 pros are found by category, market, language and distance', async () => {
    const near = await browserOf('Near Pro', true);
    const far = await browserOf('Far Pro', true);
    const anywhere = await browserOf('Anywhere Pro', true);
    for (const { browser } of [near, far, anywhere]) await market.ask(browser, updateProfile, { service_categories: ['gardening'] });
    await market.ask(near.browser, updateProfile, { service_area: { place: 'lyon', latitude: 45.76, longitude: 4.84, radius_km: 30 } });
    await market.ask(far.browser, updateProfile, { service_area: { place: 'paris', latitude: 48.86, longitude: 2.35, radius_km: 30 } });
    const ask = (wish: object) => listProsServing(connectionOver(market.engine.pool), { category: 'gardening', ...wish }, market.clock.now());
    expect(await ask({})).toEqual([near.id, far.id, anywhere.id].sort());
    expect(await ask({ place: { latitude: 45.9, longitude: 4.84 } })).toEqual([near.id, anywhere.id].sort());
    expect(await ask({ place: { latitude: 46.2, longitude: 4.84 } })).toEqual([anywhere.id]);
    expect(await ask({ market: 'IT' })).toEqual([]);
    expect(await ask({ language: 'de' })).toEqual([]);
  });
});

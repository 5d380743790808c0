import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { system } from '#kernel/actor.ts';
import { locales } from '#kernel/text.ts';
import { connectionOver } from '#platform/database/connection.ts';
import { findClause, rulebook } from '#rulebook';
import { operator } from '../../../../tests/world/engine.ts';
import { identity, judgeCountry, refuseUnlessServed } from '../index.ts';
import { expectInvariants, refusalOf, smallMarketplace } from '../world.test-data.ts';
import { countryCodes, countryName, isCountry } from './countries.ts';

const { addDemoPerson, listCountries, openActivationLink, readMyLegalStatus, signUp } = identity.operations;
const rules = { words: () => ['FR', 'IT'], fact: () => null };

describe('ACC-11 countries', () => {
  test.each([
    ['served', 'FR', 'served'],
    ['a region of one that is served', 'FR-ARA', 'served'],
    ['not served', 'US', 'not_served'],
    ['nowhere', '', 'not_served'],
  ])('ACC-11 %s', (_case, market, outcome) => {
    expect(judgeCountry(market, rules).outcome).toBe(outcome);
  });

  test('ACC-11 each country has a name in five languages, and those that rules can name are countries', () => {
    expect(countryCodes).toHaveLength(249);
    for (const code of countryCodes) for (const locale of locales) expect(countryName(code)[locale], `${code} ${locale}`).not.toBe(code);
    const parameter = findClause('ACC-11')?.parameters[0];
    for (const code of Object.keys(parameter?.kind === 'words' ? parameter.words : {})) expect(isCountry(code), code).toBe(true);
    expect([isCountry('ZZ'), isCountry('fr'), isCountry('__proto__')]).toEqual([false, false, false]);
  });
});

describe('ACC-11 told before paying', () => {
  let market: Awaited<ReturnType<typeof smallMarketplace>>;
  beforeAll(async () => {
    market = await smallMarketplace();
  });

  test('ACC-11 a pro from elsewhere signs up, and reads why nothing can be paid', async () => {
    const browser = {};
    await market.ask(browser, signUp, { role: 'pro', email: 'ann@example.org', password: 'correct horse battery', name: 'Ann Reed', locale: 'en', market: 'US' });
    await market.ask(browser, openActivationLink, { token: market.lastMail('activation_requested').token });
    const { country } = await market.ask(browser, readMyLegalStatus, {});
    expect(country).toMatchObject({ code: 'US', name: 'United States', served: false, why: { clauses: [{ id: 'ACC-11' }] } });
    expect(country.why.facts.map(({ value }) => value)).toEqual(['United States', 'France, Italy, Germany, Spain and United Kingdom']);
    expect(await refusalOf(market.ask({}, signUp, { role: 'pro', email: 'x@example.org', password: 'correct horse battery', name: 'Xy', locale: 'en', market: 'ZZ' }))).toBe('input.invalid');
  });

  test('ACC-11 the list changes with the rules: served from the day it says', async () => {
    const { id } = await market.perform(addDemoPerson, { email: 'liam@example.org', name: 'Liam Byrne', locale: 'en', market: 'IE', pro: true }, system('demo'));
    const liam: Member = { kind: 'member', id, name: 'Liam Byrne', pro: true, scopes: null };
    const call = () => ({ db: connectionOver(market.engine.pool), now: market.clock.now() });
    expect(await refusalOf(refuseUnlessServed(call(), liam.id))).toBe('country.not_served');
    const admin = operator('Ada', 'admin');
    await market.perform(rulebook.operations.changeDraft, { values: { 'countries.served': ['FR', 'IE'] } }, admin);
    const inForceAt = market.clock.now().add({ hours: 1 });
    await market.perform(rulebook.operations.publishDraft, { in_force_at: inForceAt.toString(), reason: 'Ireland opens.' }, admin);
    expect(await refusalOf(refuseUnlessServed(call(), liam.id))).toBe('country.not_served');
    market.clock.moveTo(inForceAt);
    expect(await refusalOf(refuseUnlessServed(call(), liam.id))).toBe('not refused');
    const { items } = await market.perform(listCountries, {});
    expect(items.slice(0, 3).map(({ name, served }) => [name, served])).toEqual([['France', true], ['Irlande', true], ['Afghanistan', false]]);
    await expectInvariants(market);
  });
});

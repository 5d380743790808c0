import { beforeAll, describe, expect, test } from 'vitest';
import { system } from '#kernel/actor.ts';
import { callFor } from '#platform/call.ts';
import { connectionOver } from '#platform/database/connection.ts';
import { closePerson, identity, reinstatePerson, suspendPerson } from '../index.ts';
import { refusalOf, smallMarketplace, type Browser } from '../world.test-data.ts';

const { createSession, endOtherSessions, endSession, listSessions, openMagicLink, readMe, requestMagicLink, signIn, signInAsDemoPerson, listDemoPeople, signOut, updateMe } = identity.operations;

let market: Awaited<ReturnType<typeof smallMarketplace>>;
beforeAll(async () => {
  market = await smallMarketplace();
});

const password = 'correct horse battery';
let made = 0;
async function person(more: object = {}) {
  const email = `person${(made += 1)}@example.org`;
  return { email, id: await market.activePerson(email, { password, ...more }) };
}
async function timeOfRefusal(email: string): Promise<number> {
  const started = performance.now();
  await refusalOf(market.ask({}, signIn, { email, password: 'wrong password' }));
  return performance.now() - started;
}
const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number;
const standing = () => callFor(market.engine, connectionOver(market.engine.pool), { actor: system('test'), locale: 'en', via: 'job' }, market.clock.now());

describe('signing in', () => {
  test('ACC-2 an unknown address and a wrong password are refused with the same words', async () => {
    const { email } = await person();
    const passwordless = 'nopassword@example.org';
    await market.activePerson(passwordless);
    for (const tried of [email, passwordless, 'nobody@example.org']) {
      expect(await refusalOf(market.ask({}, signIn, { email: tried, password: 'wrong password' }))).toBe('identity.credentials_wrong');
    }
  });

  test('ACC-2 an unknown address takes as long as a known one', async () => {
    const { email } = await person();
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 5; round++) {
      known.push(await timeOfRefusal(email));
      unknown.push(await timeOfRefusal('someone-else@example.org'));
    }
    expect(median(unknown)).toBeGreaterThan(median(known) / 2);
  });

  test('the cookie is secure, for this site and out of reach of scripts; a changed one is nobody’s', async () => {
    const { email, id } = await person();
    const browser: Browser = {};
    expect(await market.ask(browser, signIn, { email, password })).toEqual({ outcome: 'signed_in', person_id: id, challenge: null });
    expect(browser.cookie).toMatch(/^__Secure-entremise\.session_token=/);
    expect((await market.who(browser)).personId).toBe(id);
    expect((await market.who({ cookie: browser.cookie?.replace(/.$/, '') ?? '' })).actor.kind).toBe('visitor');
    expect((await market.who({ cookie: 'a=b; __Secure-entremise.session_token=%E0%A4%A' })).actor.kind).toBe('visitor');
  });

  test('guessing is slowed down per address, the right password clears the count', async () => {
    const { email } = await person();
    for (let guess = 0; guess < 9; guess++) await refusalOf(market.ask({}, signIn, { email, password: 'wrong password' }));
    expect(await refusalOf(market.ask({}, signIn, { email, password }))).toBe('not refused');
    for (let guess = 0; guess < 10; guess++) await refusalOf(market.ask({}, signIn, { email, password: 'wrong password' }));
    expect(await refusalOf(market.ask({}, signIn, { email, password }))).toBe('identity.too_many_attempts');
    market.later({ minutes: 15 });
    expect(await refusalOf(market.ask({}, signIn, { email, password }))).toBe('not refused');
  });

  test('many wrong sign-ins at once do not wait for each other’s connections', async () => {
    const { email } = await person();
    const answers = await Promise.all(Array.from({ length: 24 }, () => refusalOf(market.ask({}, signIn, { email, password: 'wrong password' }))));
    expect(answers.filter((answer) => answer === 'identity.credentials_wrong')).toHaveLength(10);
    expect(answers.filter((answer) => answer === 'identity.too_many_attempts')).toHaveLength(14);
  });

  test('a bearer token over the API is a session as well', async () => {
    const { email, id } = await person();
    const { token } = await market.ask({}, createSession, { email, password });
    const client = { authorization: `Bearer ${token}` };
    expect((await market.ask(client, readMe, {})).id).toBe(id);
    await market.ask(client, signOut, {});
    expect((await market.who(client)).actor.kind).toBe('visitor');
  });

  test('a session ends after 30 days without use, and each use keeps it; the test clock does not end it', async () => {
    const { email } = await person();
    const browser: Browser = {};
    await market.ask(browser, signIn, { email, password });
    market.later({ hours: 60 * 24 });
    for (let month = 0; month < 3; month++) {
      market.wallClock.moveTo(market.wallClock.now().add({ hours: 29 * 24 }));
      await market.ask(browser, readMe, {});
    }
    market.wallClock.moveTo(market.wallClock.now().add({ hours: 30 * 24 }));
    expect((await market.who(browser)).actor.kind).toBe('member');
    market.wallClock.moveTo(market.wallClock.now().add({ hours: 30 * 24, milliseconds: 1 }));
    expect((await market.who(browser)).actor.kind).toBe('visitor');
  });

  test('a person is told of a sign-in from a new device, not of the first one', async () => {
    const { email } = await person();
    const count = () => market.told.filter((mail) => mail.event === 'identity.new_sign_in' && mail.payload['email'] === email).length;
    await market.ask({ device: 'Phone' }, signIn, { email, password });
    await market.ask({ device: 'Phone' }, signIn, { email, password });
    expect(count()).toBe(0);
    await market.ask({ device: 'Laptop', address: '192.0.2.1' }, signIn, { email, password });
    expect(count()).toBe(1);
    expect(market.lastMail('new_sign_in')).toMatchObject({ device: 'Laptop', address: '192.0.2.1' });
  });
});

describe('sessions', () => {
  test('are listed with the current one, and ended one by one or all others at once', async () => {
    const { email } = await person();
    const [phone, laptop, library]: Browser[] = [{ device: 'Phone' }, { device: 'Laptop' }, { device: 'Library' }];
    for (const browser of [phone, laptop, library]) await market.ask(browser as Browser, signIn, { email, password });
    const { items } = await market.ask(laptop as Browser, listSessions, {});
    expect(items.map(({ device, current }) => [device, current]).sort()).toEqual([['Laptop', true], ['Library', false], ['Phone', false]]);

    const library1 = items.find(({ device }) => device === 'Library');
    await market.ask(laptop as Browser, endSession, { id: library1?.id as string });
    expect((await market.who(library as Browser)).actor.kind).toBe('visitor');
    expect(await refusalOf(market.ask(laptop as Browser, endSession, { id: library1?.id as string }))).toBe('identity.session_not_found');

    expect(await market.ask(laptop as Browser, endOtherSessions, {})).toEqual({ sessions_ended: 1 });
    expect((await market.who(phone as Browser)).actor.kind).toBe('visitor');
    expect((await market.who(laptop as Browser)).actor.kind).toBe('member');
  });

  test('of somebody else cannot be ended', async () => {
    const [one, other] = [await person(), await person()];
    const [mine, theirs]: [Browser, Browser] = [{}, {}];
    await market.ask(mine, signIn, { email: one.email, password });
    await market.ask(theirs, signIn, { email: other.email, password });
    const session = (await market.who(theirs)).sessionId as string;
    expect(await refusalOf(market.ask(mine, endSession, { id: session }))).toBe('identity.session_not_found');
  });
});

describe('links instead of a password', () => {
  test('ACC-2 a sign-in link signs in once, for 30 minutes; an unknown address gets the same answer and no mail', async () => {
    const { email } = await person();
    const before = market.told.length;
    expect(await market.ask({}, requestMagicLink, { email: 'stranger@example.org' })).toEqual({ email: 'stranger@example.org' });
    expect(market.told).toHaveLength(before);
    expect(await market.ask({}, requestMagicLink, { email })).toEqual({ email });
    const { token } = market.lastMail('magic_link_requested');
    market.later({ minutes: 30 });
    expect(await market.ask({}, openMagicLink, { token })).toMatchObject({ outcome: 'signed_in' });
    expect(await refusalOf(market.ask({}, openMagicLink, { token }))).toBe('identity.link_used');
    await market.ask({}, requestMagicLink, { email });
    market.later({ minutes: 30, milliseconds: 1 });
    expect(await refusalOf(market.ask({}, openMagicLink, { token: market.lastMail('magic_link_requested').token }))).toBe('identity.link_expired');
  });
});

test('what has expired is forgotten the day after a sign-in, and nothing else', async () => {
  const { email } = await person();
  const kept: Browser = {};
  await market.ask(kept, signIn, { email, password });
  await market.ask({}, requestMagicLink, { email });
  const rows = async () => (await market.engine.pool.query('select id from sign_in_links where address = $1', [email])).rowCount;
  market.later({ hours: 48 });
  await market.runJobs();
  expect(await rows()).toBe(1);
  market.later({ hours: 31 * 24 });
  await market.ask({}, signIn, { email, password });
  market.later({ hours: 24 });
  await market.runJobs();
  expect(await rows()).toBe(0);
  expect((await market.who(kept)).actor.kind).toBe('member');
});

describe('standing', () => {
  test('SAN-4 a suspended person signs in, reads, and changes nothing, until the last day has passed', async () => {
    const { email, id } = await person();
    await suspendPerson(standing(), id, market.clock.now().add({ hours: 24 }));
    const browser: Browser = {};
    await market.ask(browser, signIn, { email, password });
    expect((await market.who(browser)).standing).toBe('suspended');
    const { actor } = await market.who(browser);
    expect('scopes' in actor && actor.scopes?.has('cases:write')).toBe(true);
    expect('scopes' in actor && actor.scopes?.has('leads:write')).toBe(false);
    market.later({ hours: 24 });
    expect((await market.who(browser)).standing).toBe('active');
    await reinstatePerson(standing(), id);
  });

  test('a closed account is signed out everywhere and told so only after the right password', async () => {
    const { email, id } = await person();
    const browser: Browser = {};
    await market.ask(browser, signIn, { email, password });
    await closePerson(standing(), id);
    expect((await market.who(browser)).actor.kind).toBe('visitor');
    expect(await refusalOf(market.ask({}, signIn, { email, password: 'wrong password' }))).toBe('identity.credentials_wrong');
    expect(await refusalOf(market.ask({}, signIn, { email, password }))).toBe('identity.account_closed');
  });
});

describe('the sandbox', () => {
  test('offers its listed people, and nobody else', async () => {
    const listed = (await market.perform(identity.operations.addDemoPerson, { email: 'demo@example.org', name: 'Giulia Ferri', locale: 'it', market: 'IT', pro: true, rank: 1 }, system('demo'))).id;
    const unlisted = (await person()).id;
    expect((await market.ask({}, listDemoPeople, {})).items).toEqual([{ id: listed, name: 'Giulia Ferri', role: 'pro', suspended: false }]);
    const browser: Browser = {};
    await market.ask(browser, signInAsDemoPerson, { id: listed });
    expect((await market.who(browser)).personId).toBe(listed);
    expect(await refusalOf(market.ask({}, signInAsDemoPerson, { id: unlisted }))).toBe('identity.person_not_found');
  });

  test('exists nowhere else', async () => {
    const real = await smallMarketplace({ sandbox: false });
    expect(await refusalOf(real.ask({}, listDemoPeople, {}))).toBe('identity.sandbox_only');
    expect(await refusalOf(real.ask({}, signInAsDemoPerson, { id: '00000000-0000-4000-8000-000000000000' }))).toBe('identity.sandbox_only');
    expect(await refusalOf(real.activePerson('x@example.org'))).toBe('identity.sandbox_only');
  });
});

test('ACC-3 a name can be changed once a year, and the next day is said', async () => {
  const { email } = await person({ pro: true, name: 'Zoé Straße' });
  const browser: Browser = {};
  await market.ask(browser, signIn, { email, password });
  expect(await market.ask(browser, updateMe, { name: 'Zoé Martin' })).toMatchObject({ name: 'Zoé Martin', profile_address: 'zoe-martin' });
  expect((await market.ask({}, identity.operations.readProfile, { address: 'zoe-strasse' })).address).toBe('zoe-martin');
  expect(await refusalOf(market.ask(browser, updateMe, { name: 'Zoé Petit' }))).toBe('identity.name_changes_used_up');
  expect(await market.ask(browser, updateMe, { locale: 'de', market: 'AT' })).toMatchObject({ name: 'Zoé Martin', locale: 'de', time_zone: 'Europe/Vienna' });
  market.later({ hours: 365 * 24 });
  expect(await refusalOf(market.ask(browser, updateMe, { name: 'Zoé Petit' }))).toBe('not refused');
});

import { beforeAll, describe, expect, test } from 'vitest';
import { totpCode } from '#platform/auth/totp.ts';
import { identity } from '../index.ts';
import { refusalOf, smallMarketplace, type Browser } from '../world.test-data.ts';

const { confirmTotp, createSession, disableTotp, openMagicLink, readMe, requestMagicLink, setUpTotp, signIn, signInWithTotp } = identity.operations;

let market: Awaited<ReturnType<typeof smallMarketplace>>;
beforeAll(async () => {
  market = await smallMarketplace();
});

const password = 'correct horse battery';
let made = 0;
/** The code that the app shows now, or some steps away. */
const codeOf = (secret: string, steps = 0) => totpCode(secret, BigInt(Math.floor(market.wallClock.now().epochMilliseconds / 30_000) + steps));
const nextCode = (secret: string) => {
  market.wallClock.moveTo(market.wallClock.now().add({ seconds: 30 }));
  return codeOf(secret);
};

async function withApp() {
  const email = `person${(made += 1)}@example.org`;
  await market.activePerson(email, { password });
  const browser: Browser = {};
  await market.ask(browser, signIn, { email, password });
  const { secret, uri } = await market.ask(browser, setUpTotp, { password });
  const { backup_codes } = await market.ask(browser, confirmTotp, { code: nextCode(secret) });
  return { email, browser, secret, uri, codes: backup_codes };
}
const challengeFor = async (email: string, browser: Browser = {}) => {
  const { outcome, challenge } = await market.ask(browser, signIn, { email, password });
  expect(outcome).toBe('second_factor');
  return challenge as string;
};

test.each([
  [59, '287082'], [1111111109, '081804'], [1111111111, '050471'], [1234567890, '005924'], [2000000000, '279037'], [20000000000, '353130'],
])('codes are those of RFC 6238 at %i s', (seconds, code) => {
  expect(totpCode('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', BigInt(Math.floor(seconds / 30)))).toBe(code);
});

describe('codes of an app', () => {
  test('nothing changes until the first code is confirmed', async () => {
    const email = 'undecided@example.org';
    await market.activePerson(email, { password });
    const browser: Browser = {};
    await market.ask(browser, signIn, { email, password });
    expect(await refusalOf(market.ask(browser, confirmTotp, { code: '123456' }))).toBe('identity.totp_not_set_up');
    expect(await refusalOf(market.ask(browser, setUpTotp, { password: 'not this one' }))).toBe('identity.password_wrong');
    const { secret, uri } = await market.ask(browser, setUpTotp, { password });
    expect(uri).toBe(`otpauth://totp/Entremise:undecided%40example.org?secret=${secret}&issuer=Entremise&algorithm=SHA1&digits=6&period=30`);
    expect(await refusalOf(market.ask(browser, confirmTotp, { code: codeOf(secret, 5) }))).toBe('identity.code_wrong');
    expect((await market.ask({}, signIn, { email, password })).outcome).toBe('signed_in');
    const { rows } = await market.engine.pool.query('select secret from two_factors');
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  test('a password alone opens nothing any more; with the code it does, once', async () => {
    const { email, secret } = await withApp();
    const browser: Browser = {};
    const challenge = await challengeFor(email, browser);
    expect(browser.cookie).toBeUndefined();
    const code = nextCode(secret);
    expect(await market.ask(browser, signInWithTotp, { challenge, code: `${code.slice(0, 3)} ${code.slice(3)}` })).toMatchObject({ outcome: 'signed_in', backup_codes_left: 10 });
    expect((await market.ask(browser, readMe, {})).second_factor).toBe(true);
    expect(await refusalOf(market.ask({}, signInWithTotp, { challenge, code: nextCode(secret) }))).toBe('identity.link_used');
    expect(await refusalOf(market.ask({}, signInWithTotp, { challenge: await challengeFor(email), code }))).toBe('identity.code_wrong');
  });

  test('a code of the step before or after is taken, one further away is not', async () => {
    const { email, secret } = await withApp();
    market.wallClock.moveTo(market.wallClock.now().add({ minutes: 5 }));
    for (const [steps, expected] of [[-2, 'identity.code_wrong'], [2, 'identity.code_wrong'], [-1, 'not refused'], [1, 'not refused']] as const) {
      expect(await refusalOf(market.ask({}, signInWithTotp, { challenge: await challengeFor(email), code: codeOf(secret, steps) }))).toBe(expected);
    }
  });

  test('a wrong code leaves the challenge for another try, for ten minutes; ten wrong ones wait', async () => {
    const { email, secret } = await withApp();
    const challenge = await challengeFor(email);
    expect(await refusalOf(market.ask({}, signInWithTotp, { challenge, code: '000000' }))).toBe('identity.code_wrong');
    market.later({ minutes: 10 });
    expect(await refusalOf(market.ask({}, signInWithTotp, { challenge, code: nextCode(secret) }))).toBe('not refused');
    const late = await challengeFor(email);
    market.later({ minutes: 10, milliseconds: 1 });
    expect(await refusalOf(market.ask({}, signInWithTotp, { challenge: late, code: nextCode(secret) }))).toBe('identity.link_expired');
    const guessed = await challengeFor(email);
    for (let guess = 0; guess < 10; guess++) await refusalOf(market.ask({}, signInWithTotp, { challenge: guessed, code: '000000' }));
    expect(await refusalOf(market.ask({}, signInWithTotp, { challenge: guessed, code: nextCode(secret) }))).toBe('identity.too_many_attempts');
  });

  test('two uses of one code at the same moment open one session', async () => {
    const { email, secret } = await withApp();
    const challenges = [await challengeFor(email), await challengeFor(email)];
    const code = nextCode(secret);
    const answers = await Promise.all(challenges.map((challenge) => refusalOf(market.perform(signInWithTotp, { challenge, code }))));
    expect(answers.sort()).toEqual(['identity.code_wrong', 'not refused']);
  });

  test('a backup code is good once, however it is typed', async () => {
    const { email, codes } = await withApp();
    const typed = (codes[0] as string).toLowerCase().replaceAll('-', ' ');
    expect(await market.ask({}, signInWithTotp, { challenge: await challengeFor(email), code: typed })).toMatchObject({ backup_codes_left: 9 });
    expect(await refusalOf(market.ask({}, signInWithTotp, { challenge: await challengeFor(email), code: typed }))).toBe('identity.code_wrong');
  });

  test('a mailbox is one factor: the sign-in link asks for the code as well, and so does the API', async () => {
    const { email, secret } = await withApp();
    await market.ask({}, requestMagicLink, { email });
    expect(await market.ask({}, openMagicLink, { token: market.lastMail('magic_link_requested').token })).toMatchObject({ outcome: 'second_factor' });
    expect(await refusalOf(market.ask({}, createSession, { email, password }))).toBe('identity.second_factor_needed');
    expect(await refusalOf(market.ask({}, createSession, { email, password, code: nextCode(secret) }))).toBe('not refused');
  });

  test('is switched off with password and code, and can then be set up anew', async () => {
    const { email, browser, secret } = await withApp();
    expect(await refusalOf(market.ask(browser, setUpTotp, { password }))).toBe('identity.totp_already_on');
    expect(await refusalOf(market.ask(browser, disableTotp, { password, code: '000000' }))).toBe('identity.code_wrong');
    await market.ask(browser, disableTotp, { password, code: nextCode(secret) });
    expect(await refusalOf(market.ask(browser, disableTotp, { password, code: nextCode(secret) }))).toBe('identity.totp_not_set_up');
    expect((await market.ask({}, signIn, { email, password })).outcome).toBe('signed_in');
    expect(await refusalOf(market.ask(browser, setUpTotp, { password }))).toBe('not refused');
  });
});

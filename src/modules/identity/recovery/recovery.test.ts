import { beforeAll, describe, expect, test } from 'vitest';
import { identity } from '../index.ts';
import { refusalOf, smallMarketplace, type Browser } from '../world.test-data.ts';

const { changePassword, confirmEmailChange, createApiKey, openMagicLink, readMe, recoverIdentifier, requestEmailChange, requestMagicLink, requestPasswordReset, resetPassword, signIn, signUp, stopEmailChange } = identity.operations;

let market: Awaited<ReturnType<typeof smallMarketplace>>;
beforeAll(async () => {
  market = await smallMarketplace();
});

const password = 'correct horse battery';
let made = 0;
async function signedIn() {
  const email = `person${(made += 1)}@example.org`;
  const id = await market.activePerson(email, { password });
  const browser: Browser = {};
  await market.ask(browser, signIn, { email, password });
  return { email, id, browser };
}

describe('ACC-2 what is lost is recovered by e-mail', () => {
  test('ACC-2 a new password by link ends every session; the link is good once and for an hour', async () => {
    const { email, browser } = await signedIn();
    await market.ask({}, requestPasswordReset, { email });
    const { token } = market.lastMail('password_reset_requested');
    market.later({ minutes: 60 });
    expect(await market.ask({}, resetPassword, { token, password: 'a new password' })).toMatchObject({ sessions_ended: 1 });
    expect((await market.who(browser)).actor.kind).toBe('visitor');
    expect(market.lastMail('password_changed')['email']).toBe(email);
    expect(await refusalOf(market.ask({}, signIn, { email, password }))).toBe('identity.credentials_wrong');
    expect(await refusalOf(market.ask({}, signIn, { email, password: 'a new password' }))).toBe('not refused');
    expect(await refusalOf(market.ask({}, resetPassword, { token, password: 'once more 123' }))).toBe('identity.link_used');
  });

  test('ACC-2 every request answers the same for known and unknown addresses', async () => {
    const { email } = await signedIn();
    for (const operation of [requestPasswordReset, recoverIdentifier, requestMagicLink, identity.operations.requestActivationLink]) {
      expect(await market.ask({}, operation, { email })).toEqual({ email });
      expect(await market.ask({}, operation, { email: 'unknown@example.org' })).toEqual({ email: 'unknown@example.org' });
    }
    const sent = market.told.filter(({ payload }) => payload['email'] === 'unknown@example.org').map(({ event }) => event);
    expect(sent).toEqual(['identity.unknown_address_asked']);
  });

  test('ACC-2 the lost identifier comes by mail in the person’s language', async () => {
    const { email } = await signedIn();
    await market.ask({}, recoverIdentifier, { email: email.toUpperCase() });
    expect(market.lastMail('identifier_requested')).toMatchObject({ email, name: 'Camille Roux', locale: 'fr', link: 'https://market.example/fr/sign-in' });
  });

  test('ACC-1 an account that is not active is opened by its activation link only', async () => {
    const email = 'sleeper@example.org';
    await market.ask({}, signUp, { role: 'client', email, password, name: 'Sleeper', locale: 'en', market: 'GB' });
    for (const operation of [requestPasswordReset, requestMagicLink]) {
      const before = market.told.length;
      await market.ask({}, operation, { email });
      expect(market.told.slice(before).map(({ event }) => event)).toEqual(['identity.activation_requested']);
    }
  });

  test('requests are slowed down per address', async () => {
    const answers: string[] = [];
    for (let request = 0; request < 6; request++) answers.push(await refusalOf(market.ask({}, requestMagicLink, { email: 'often@example.org' })));
    expect(answers.slice(4)).toEqual(['not refused', 'identity.too_many_attempts']);
  });
});

describe('changing the password', () => {
  test('asks for the current one, keeps this session and ends the others', async () => {
    const { email, browser } = await signedIn();
    const other: Browser = {};
    await market.ask(other, signIn, { email, password });
    expect(await refusalOf(market.ask(browser, changePassword, { current_password: 'not this one', new_password: 'a new password' }))).toBe('identity.password_wrong');
    expect(await refusalOf(market.ask(browser, changePassword, { new_password: 'a new password' }))).toBe('identity.password_wrong');
    expect(await market.ask(browser, changePassword, { current_password: password, new_password: 'a new password' })).toEqual({ sessions_ended: 1 });
    expect((await market.who(browser)).actor.kind).toBe('member');
    expect((await market.who(other)).actor.kind).toBe('visitor');
  });
});

describe('changing the address', () => {
  test('the new address confirms, the old one is told before and after', async () => {
    const { email, browser } = await signedIn();
    const next = `new-${email}`;
    expect(await refusalOf(market.ask(browser, requestEmailChange, { email, password }))).toBe('identity.email_same');
    expect(await refusalOf(market.ask(browser, requestEmailChange, { email: next, password: 'not this one' }))).toBe('identity.password_wrong');
    await market.ask(browser, requestEmailChange, { email: next, password });
    expect(market.lastMail('email_change_announced')).toMatchObject({ email, newEmail: next });
    const mail = market.lastMail('email_change_requested');
    expect(mail['email']).toBe(next);
    expect((await market.ask(browser, readMe, {})).email).toBe(email);

    market.later({ hours: 24 });
    await market.ask({}, confirmEmailChange, { token: mail.token });
    expect(market.lastMail('email_changed')).toMatchObject({ email, newEmail: next });
    expect((await market.ask(browser, readMe, {})).email).toBe(next);
    expect(await refusalOf(market.ask({}, signIn, { email: next, password }))).toBe('not refused');
    expect(await refusalOf(market.ask({}, signIn, { email, password }))).toBe('identity.credentials_wrong');
  });

  test('the old address undoes it: sessions and new keys end, and a new password is asked for', async () => {
    const { email, browser } = await signedIn();
    await market.ask(browser, requestEmailChange, { email: `thief-${email}`, password });
    await market.ask({}, confirmEmailChange, { token: market.lastMail('email_change_requested').token });
    const { key } = await market.ask(browser, createApiKey, { name: 'hidden', scopes: ['*:read'] });
    expect((await market.who({ authorization: `Bearer ${key}` })).actor.kind).toBe('member');

    market.later({ hours: 7 * 24 - 24 });
    expect(await market.ask({}, stopEmailChange, { token: market.lastMail('email_changed').token })).toMatchObject({ email, sessions_ended: 1 });
    expect((await market.who(browser)).actor.kind).toBe('visitor');
    expect((await market.who({ authorization: `Bearer ${key}` })).actor.kind).toBe('visitor');
    await market.ask({}, resetPassword, { token: market.lastMail('password_reset_requested').token, password: 'mine once more' });
    expect(await refusalOf(market.ask({}, signIn, { email, password: 'mine once more' }))).toBe('not refused');
  });

  test('stopped before it was confirmed, its link opens nothing', async () => {
    const { email, browser } = await signedIn();
    await market.ask(browser, requestEmailChange, { email: `thief-${email}`, password });
    await market.ask({}, stopEmailChange, { token: market.lastMail('email_change_announced').token });
    expect(await refusalOf(market.ask({}, confirmEmailChange, { token: market.lastMail('email_change_requested').token }))).toBe('identity.link_used');
  });

  test('to an address that is known, the answer is the same and nothing can be confirmed', async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    expect(await market.ask(one.browser, requestEmailChange, { email: other.email, password })).toEqual({ email: other.email, link_hours: 24 });
    expect(market.lastMail('email_change_address_taken')['email']).toBe(other.email);
  });

  test('to an address that was free when asked and taken when confirmed is refused', async () => {
    const { browser } = await signedIn();
    await market.ask(browser, requestEmailChange, { email: 'contested@example.org', password });
    const { token } = market.lastMail('email_change_requested');
    await market.activePerson('contested@example.org');
    expect(await refusalOf(market.ask({}, confirmEmailChange, { token }))).toBe('identity.email_no_longer_free');
  });

  test('a sign-in link sent to the old address opens nothing afterwards', async () => {
    const { email, browser } = await signedIn();
    await market.ask({}, requestMagicLink, { email });
    const magic = market.lastMail('magic_link_requested').token;
    await market.ask(browser, requestEmailChange, { email: `new-${email}`, password });
    await market.ask({}, confirmEmailChange, { token: market.lastMail('email_change_requested').token });
    expect(await refusalOf(market.ask({}, openMagicLink, { token: magic }))).toBe('identity.link_used');
  });
});

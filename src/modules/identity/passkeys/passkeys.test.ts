import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '#kernel/actor.ts';
import { withRequest } from '#platform/auth/index.ts';
import { totpCode } from '#platform/auth/totp.ts';
import { callFor } from '#platform/call.ts';
import { connectionOver } from '#platform/database/connection.ts';
import { closePerson, identity } from '../index.ts';
import { origin, refusalOf, smallMarketplace, type Browser } from '../world.test-data.ts';
import { softwareKey } from './authenticator.test-data.ts';

const { confirmTotp, listPasskeys, listSessions, removePasskey, setUpTotp, signIn } = identity.operations;
const password = 'correct horse battery';

let market: Awaited<ReturnType<typeof smallMarketplace>>;
let server: Server;
beforeAll(async () => {
  market = await smallMarketplace();
  // The library's own parts look at the computer's clock: a session must be of today to register a passkey.
  const today = new Date().toISOString();
  for (const clock of [market.clock, market.wallClock]) clock.moveTo(Temporal.Instant.from(today));
  server = createServer((request, response) => {
    const { 'user-agent': device } = request.headers;
    void withRequest({ address: '192.0.2.9', device: device ?? null }, () => market.handleAuth(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());

/** A fetch of the browser: sends its cookies, keeps what it is given. */
async function library(browser: Browser, path: string, body?: object) {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/api/auth${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { origin, cookie: browser.cookie ?? '', 'user-agent': browser.device ?? 'Test', ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const jar = new Map((browser.cookie ?? '').split('; ').filter(Boolean).map((pair) => pair.split(/=(.*)/s) as [string, string]));
  for (const cookie of answer.headers.getSetCookie()) jar.set(...((cookie.split(';')[0] as string).split(/=(.*)/s) as [string, string]));
  browser.cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  return { status: answer.status, body: (await answer.json()) as any, cookies: answer.headers.getSetCookie() };
}

let made = 0;
async function withPasskey() {
  const email = `person${(made += 1)}@example.org`;
  const id = await market.activePerson(email, { password });
  const browser: Browser = {};
  await market.ask(browser, signIn, { email, password });
  const key = softwareKey(origin);
  const options = await library(browser, '/passkey/generate-register-options');
  expect(options.status).toBe(200);
  const added = await library(browser, '/passkey/verify-registration', { response: key.register(options.body.challenge), name: 'My laptop' });
  expect([added.status, added.body.name]).toEqual([200, 'My laptop']);
  return { email, id, browser, key };
}
async function enter(key: ReturnType<typeof softwareKey>, browser: Browser = {}, verified = true) {
  const { body } = await library(browser, '/passkey/generate-authenticate-options');
  return library(browser, '/passkey/verify-authentication', { response: key.signIn(body.challenge, verified) });
}

test('a passkey is added, signs in, is listed and removed', async () => {
  const { id, email, browser, key } = await withPasskey();
  await market.runJobs();
  expect(market.lastMail('passkey_added')['email']).toBe(email);
  const other: Browser = { device: 'Phone' };
  const answer = await enter(key, other);
  expect(answer.status).toBe(200);
  expect(answer.cookies.join()).toMatch(/__Secure-entremise\.session_token=.*HttpOnly; Secure; SameSite=Lax/);
  expect((await market.who(other)).personId).toBe(id);
  const { items } = await market.ask(browser, listSessions, {});
  expect(items.find(({ device }) => device === 'Phone')).toMatchObject({ address: '192.0.2.9' });

  const [passkey] = (await market.ask(browser, listPasskeys, {})).items;
  expect(passkey).toMatchObject({ name: 'My laptop' });
  await market.ask(browser, removePasskey, { id: passkey?.id as string });
  expect(await refusalOf(market.ask(browser, removePasskey, { id: passkey?.id as string }))).toBe('identity.passkey_not_found');
  expect((await enter(key)).status).toBe(401);
});

test('a challenge is good once, and a key of another site or another hand is refused', async () => {
  const { key } = await withPasskey();
  const browser: Browser = {};
  const { body } = await library(browser, '/passkey/generate-authenticate-options');
  const response = key.signIn(body.challenge);
  expect((await library({ ...browser }, '/passkey/verify-authentication', { response })).status).toBe(200);
  expect((await library({ ...browser }, '/passkey/verify-authentication', { response })).status).toBe(400);
  expect((await enter(softwareKey(origin))).status).toBe(401);
});

test('with an app in use, a passkey must have verified the person', async () => {
  const { browser, key } = await withPasskey();
  expect((await enter(key, {}, false)).status).toBe(200);
  const { secret } = await market.ask(browser, setUpTotp, { password });
  await market.ask(browser, confirmTotp, { code: totpCode(secret, BigInt(Math.floor(market.wallClock.now().epochMilliseconds / 30_000))) });
  expect((await enter(key, {}, false)).status).toBe(403);
  expect((await enter(key, {}, true)).status).toBe(200);
});

test('a closed account is not opened by a passkey', async () => {
  const { id, key } = await withPasskey();
  const call = callFor(market.engine, connectionOver(market.engine.pool), { actor: system('test'), locale: 'en', via: 'job' }, market.clock.now());
  await closePerson(call, id);
  expect((await enter(key)).status).toBe(403);
});

test('without a session no passkey is added', async () => {
  expect((await library({}, '/passkey/generate-register-options')).status).toBe(401);
});

test.each(['/sign-up/email', '/sign-in/email', '/update-user', '/get-session', '/passkey/delete-passkey', '/reset-password', '/passkey/../sign-up/email'])('nothing else of the library can be reached: %s', async (path) => {
  expect((await library({}, path, { email: 'x@example.org', password, name: 'x' })).status).toBe(404);
});

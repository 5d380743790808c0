import { beforeAll, expect, test } from 'vitest';
import { identity } from '../index.ts';
import { refusalOf, smallMarketplace, type Browser } from '../world.test-data.ts';

const { changePassword, createApiKey, endOtherSessions, listApiKeys, readMe, revokeApiKey, signIn, updateMe } = identity.operations;

let market: Awaited<ReturnType<typeof smallMarketplace>>;
let browser: Browser;
beforeAll(async () => {
  market = await smallMarketplace();
  browser = await signedIn('integrator@example.org');
});

const password = 'correct horse battery';
async function signedIn(email: string): Promise<Browser> {
  await market.activePerson(email, { password, pro: true });
  const fresh: Browser = {};
  await market.ask(fresh, signIn, { email, password });
  return fresh;
}
const client = (key: string): Browser => ({ authorization: `Bearer ${key}` });

test('a key is shown once, kept as a hash, and does what its scopes say', async () => {
  const { key, id, hint } = await market.ask(browser, createApiKey, { name: 'Reports', scopes: ['identity:read', 'leads:read'] });
  expect(key).toMatch(/^ek_[\w-]{43}$/);
  expect(key.endsWith(hint)).toBe(true);
  const { items } = await market.ask(browser, listApiKeys, {});
  expect(JSON.stringify(items)).not.toContain(key);
  expect(items.find((item) => item.id === id)).toMatchObject({ name: 'Reports', scopes: ['identity:read', 'leads:read'], last_used_at: null });
  const { rows } = await market.engine.pool.query('select * from api_keys');
  expect(JSON.stringify(rows)).not.toContain(key);

  expect((await market.ask(client(key), readMe, {})).email).toBe('integrator@example.org');
  expect(await refusalOf(market.ask(client(key), updateMe, { locale: 'en' }))).toBe('access.scope_missing');
  expect((await market.ask(browser, listApiKeys, {})).items.find((item) => item.id === id)?.last_used_at).toBe('2026-11-20T09:00:00Z');
});

test('*:write writes everywhere, but never changes how its owner signs in', async () => {
  const { key } = await market.ask(browser, createApiKey, { name: 'All', scopes: ['*:read', '*:write'] });
  expect(await refusalOf(market.ask(client(key), updateMe, { locale: 'en' }))).toBe('not refused');
  expect(await refusalOf(market.ask(client(key), createApiKey, { name: 'More', scopes: ['*:write'] }))).toBe('access.not_allowed');
  expect(await refusalOf(market.ask(client(key), changePassword, { current_password: password, new_password: 'another one 12' }))).toBe('access.not_allowed');
  expect(await refusalOf(market.ask(client(key), endOtherSessions, {}))).toBe('access.not_allowed');
});

test.each([['leads'], ['leads:delete'], ['in-person'], ['*:*'], ['']])('a scope %j does not exist', async (scope) => {
  expect(await refusalOf(market.ask(browser, createApiKey, { name: 'Wrong', scopes: [scope] }))).toBe('input.invalid');
});

test('a revoked key ends at once, and is revoked once', async () => {
  const { key, id } = await market.ask(browser, createApiKey, { name: 'Short-lived', scopes: ['identity:read'] });
  await market.ask(client(key), readMe, {});
  await market.ask(browser, revokeApiKey, { id });
  expect((await market.who(client(key))).actor.kind).toBe('visitor');
  expect(await refusalOf(market.ask(browser, revokeApiKey, { id }))).toBe('identity.api_key_not_found');
});

test('a key of somebody else cannot be revoked', async () => {
  const { id, key } = await market.ask(browser, createApiKey, { name: 'Mine', scopes: ['identity:read'] });
  const other = await signedIn('other@example.org');
  expect(await refusalOf(market.ask(other, revokeApiKey, { id }))).toBe('identity.api_key_not_found');
  expect((await market.who(client(key))).actor.kind).toBe('member');
});

test('a key with an end is good to its last instant', async () => {
  const ends = market.clock.now().add({ hours: 1 });
  expect(await refusalOf(market.ask(browser, createApiKey, { name: 'Past', scopes: ['*:read'], expires_at: market.clock.now().toString() }))).toBe('identity.expiry_past');
  const { key } = await market.ask(browser, createApiKey, { name: 'An hour', scopes: ['*:read'], expires_at: ends.toString() });
  market.clock.moveTo(ends);
  expect((await market.who(client(key))).actor.kind).toBe('member');
  market.later({ milliseconds: 1 });
  expect((await market.who(client(key))).actor.kind).toBe('visitor');
});

test('an unknown or mangled key is nobody’s', async () => {
  for (const authorization of ['Bearer ek_unknown', 'Bearer ', 'Basic abc', 'Bearer ek_', 'Bearer a.b']) {
    expect((await market.who({ authorization })).actor.kind).toBe('visitor');
  }
});

import { beforeAll, expect, test } from 'vitest';
import { system, type Operator } from '#kernel/actor.ts';
import { knownStatements } from '#kernel/database.ts';
import { callFor } from '#platform/call.ts';
import { connectionOver } from '#platform/database/connection.ts';
import { erasePerson, identity } from '../index.ts';
import { refusalOf, smallMarketplace, type Browser } from '../world.test-data.ts';

const { changePassword, grantOperatorRole, inviteOperator, listPeople, openActivationLink, readMe, readPerson, revokeOperatorRole, signIn } = identity.operations;

let market: Awaited<ReturnType<typeof smallMarketplace>>;
let adminId: string;
let admin: Operator;
beforeAll(async () => {
  market = await smallMarketplace();
  adminId = await market.activePerson('admin@example.org', { roles: ['admin'], name: 'Ines Admin' });
  admin = { kind: 'operator', id: adminId, name: 'Ines Admin', roles: new Set(['admin']), scopes: null };
});

test('an operator is invited, activates by mail, and sets a password', async () => {
  const input = { email: 'mediator@example.org', name: 'Luca Conti', locale: 'it' as const, market: 'IT', roles: ['mediator' as const] };
  await market.perform(inviteOperator, input, admin);
  expect(await refusalOf(market.perform(inviteOperator, input, admin))).toBe('identity.address_taken');
  await market.runJobs();
  const browser: Browser = {};
  await market.ask(browser, openActivationLink, { token: market.lastMail('activation_requested').token });
  expect(await market.ask(browser, readMe, {})).toMatchObject({ kind: 'operator', roles: ['mediator'], has_password: false, pro: false });
  await market.ask(browser, changePassword, { new_password: 'a first password' });
  expect(await market.ask({}, signIn, { email: input.email, password: 'a first password' })).toMatchObject({ outcome: 'signed_in' });
});

test('roles are given and taken by administrators; members hold none, and one administrator stays', async () => {
  const member = await market.activePerson('member@example.org');
  const second = await market.activePerson('second@example.org', { roles: ['admin'] });
  expect(await refusalOf(market.perform(grantOperatorRole, { id: member, role: 'support' }, admin))).toBe('identity.not_an_operator');
  expect((await market.perform(grantOperatorRole, { id: second, role: 'finance' }, admin)).roles).toEqual(['admin', 'finance']);
  const support: Operator = { ...admin, roles: new Set(['support']) };
  expect(await refusalOf(market.perform(grantOperatorRole, { id: adminId, role: 'finance' }, support))).toBe('access.not_allowed');

  const both = await Promise.all([adminId, second].map((id) => refusalOf(market.perform(revokeOperatorRole, { id, role: 'admin' }, admin))));
  expect(both.sort()).toEqual(['identity.last_admin', 'not refused']);
});

test('people are listed page by page and read by support; each reading is logged', async () => {
  const support: Operator = { ...admin, roles: new Set(['support']) };
  const first = await market.perform(listPeople, { limit: 2 }, support);
  const second = await market.perform(listPeople, { limit: 2, after: first.next as string }, support);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(4);
  expect((await market.perform(listPeople, { search: 'INES' }, support)).items.map(({ id }) => id)).toEqual([adminId]);
  expect((await market.perform(listPeople, { search: 'ADMIN@example.org' }, support)).items.map(({ id }) => id)).toEqual([adminId]);
  await market.perform(readPerson, { id: adminId }, support);
  const { rows } = await market.engine.pool.query("select count(*)::integer as count from audit_entries where operation = 'identity.readPerson' and $1 = any(concerns)", [adminId]);
  expect(rows).toEqual([{ count: 1 }]);
  const member = { kind: 'member', id: adminId, name: 'x', pro: false, scopes: null } as const;
  expect(await refusalOf(market.perform(readPerson, { id: adminId }, member))).toBe('access.not_allowed');
  expect(await refusalOf(market.perform(readPerson, { id: '00000000-0000-4000-8000-000000000000' }, support))).toBe('identity.person_not_found');
});

test('ACC-7 an erased person keeps a row without personal data, and the address is free again', async () => {
  const id = await market.activePerson('leaving@example.org', { pro: true, password: 'correct horse battery', name: 'Leaving Person' });
  const db = connectionOver(market.engine.pool);
  await erasePerson(callFor(market.engine, db, { actor: system('test'), locale: 'en', via: 'job' }, market.clock.now()), id, 'Former member');
  expect(await refusalOf(market.ask({}, signIn, { email: 'leaving@example.org', password: 'correct horse battery' }))).toBe('identity.credentials_wrong');
  for (const table of ['profiles', 'profile_addresses', 'sign_in_accounts', 'sessions', 'former_names']) {
    const { rows } = await market.engine.pool.query(`select count(*)::integer as count from ${table} where person_id = $1`, [id]);
    expect(rows).toEqual([{ count: 0 }]);
  }
  await market.activePerson('leaving@example.org');
});

test('every statement of the module holds against the schema', async () => {
  const client = await market.engine.pool.connect();
  for (const [name, text] of knownStatements()) if (name.startsWith('identity.')) await client.query(`prepare "check ${name}" as ${text}`);
  client.release();
});

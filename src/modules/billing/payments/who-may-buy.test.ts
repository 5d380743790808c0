// ACC-10, ACC-11 and ACC-12 where they bite first: before anything is opened at the gateway.
import { beforeAll, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import { Refused } from '#kernel/refusal.ts';
import { billing } from '../index.ts';
import { billingWorld, type BillingWorld } from '../world.test-data.ts';

const { buyPack, subscribeToPriority, readPriority } = billing.operations;
let world: BillingWorld;
beforeAll(async () => {
  world = await billingWorld();
});
const codeOf = (work: Promise<unknown>) => work.then(() => 'nothing refused', (error: unknown) => (error instanceof Refused ? error.kind.code : error));
const opened = (pro: Member) => world.count('payments where person = $1', pro.id);
async function now(pro: Member, status: string, country = 'FR') {
  await world.pool.query(`insert into legal_statuses (id, person_id, status, country, declared_at) values ($1, $2, $3, $4, now())`, [newId(), pro.id, status, country]);
}

test('ACC-11 a pro of a country that is not served: no pack, no priority service, nothing at the gateway', async () => {
  const pro = await world.addPro('US');
  expect(await codeOf(world.do(buyPack, pro, { pack: 'starter' }))).toBe('country.not_served');
  expect(await codeOf(world.do(subscribeToPriority, pro, { pack: 'starter' }))).toBe('country.not_served');
  expect([await opened(pro), (await world.do(readPriority, pro, {})).priority]).toEqual([0, null]);
  await world.expectInvariants();
});

test('ACC-10 a status that may not buy contacts buys no credits; another one declared, it may', async () => {
  const pro = await world.addPro();
  for (const status of ['employee', 'unemployed']) {
    await now(pro, status);
    expect([status, await codeOf(world.do(buyPack, pro, { pack: 'starter' })), await codeOf(world.do(subscribeToPriority, pro, { pack: 'starter' }))]).toEqual([status, 'legal_status.may_not', 'legal_status.may_not']);
  }
  await now(pro, 'company', 'IT');
  expect(await codeOf(world.do(buyPack, pro, { pack: 'starter' }))).toBe('legal_status.may_not');
  expect(await opened(pro)).toBe(0);
  await now(pro, 'company');
  expect(await codeOf(world.do(buyPack, pro, { pack: 'starter' }))).toBe('nothing refused');
  expect(await opened(pro)).toBe(1);
});

test('ACC-12 subscribing ends with a word: without it nothing is opened; the word typed for one pack is not that of another', async () => {
  const pro = await world.addPro();
  const subscribe = (acknowledgement?: { shown: string; word: string }) => codeOf(world.do(subscribeToPriority, pro, { pack: 'large', acknowledgement }));
  const shown = await world.read(pro, 'regular');
  expect(await subscribe()).toBe('acknowledgement.missing');
  expect(await subscribe({ shown: shown.digest, word: shown.word })).toBe('acknowledgement.text_changed');
  const large = await world.read(pro, 'large');
  expect(large.paragraphs[0]).toContain('Large pack: €288.00 including VAT');
  expect(large.clauses.map(({ id }) => id)).toEqual(['LEAD-5', 'SUB-2', 'SUB-4', 'SUB-6']);
  expect(await subscribe({ shown: large.digest, word: 'yes' })).toBe('acknowledgement.word_wrong');
  expect([await opened(pro), await world.count('acknowledgements where person_id = $1', pro.id), (await world.do(readPriority, pro, {})).priority]).toEqual([0, 0, null]);
  expect(await subscribe({ shown: large.digest, word: 'Subscription' })).toBe('nothing refused');
  expect([await opened(pro), await world.count(`acknowledgements where person_id = $1 and about = 'large' and operation = 'billing.subscribeToPriority'`, pro.id)]).toEqual([1, 1]);
});

test('ACC-12 ten at once with one key: one payment, one acknowledgement', async () => {
  const pro = await world.addPro();
  const key = `key-${newId()}`;
  await Promise.all(Array.from({ length: 10 }, () => world.subscribe(pro, 'starter', key)));
  expect([await opened(pro), await world.count('acknowledgements where person_id = $1', pro.id)]).toEqual([1, 1]);
  await world.expectInvariants();
});

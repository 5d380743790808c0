import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor, Member, Operator } from '#kernel/actor.ts';
import { knownStatements } from '#kernel/database.ts';
import { credits, money } from '#kernel/money.ts';
import type { Call } from '#kernel/operation.ts';
import { Refused } from '#kernel/refusal.ts';
import { openAccounts, setFrozen } from './accounts/store.ts';
import { wallet } from './accounts/chart.ts';
import { buyPack, grantCredits, ledger, returnCredits, spendOnContact } from './index.ts';
import { LedgerWorld, ledgerWorld } from './world.test-data.ts';

let world: LedgerWorld;
const pro: Member = { kind: 'member', id: randomUUID(), name: 'Awa', pro: true, scopes: null };
const other: Member = { ...pro, id: randomUUID() };
const finance: Operator = { kind: 'operator', id: randomUUID(), name: 'F', roles: new Set(['finance']), scopes: null };
const { readBalance, readCreditStatement, listAccounts, readAccountStatement, verify } = ledger.operations;
const as = <A extends Actor>(actor: A) => ({ ...world.call, actor }) as unknown as Call<A>;
const statementOf = (actor: Member | Operator, over: { member?: string; after?: string; limit?: number } = {}) =>
  readCreditStatement.run(as(actor), { type: 'lead', limit: 50, ...over });
const operation = 'test.story';

beforeAll(async () => {
  world = await ledgerWorld();
  const decision = randomUUID();
  await buyPack(world.call, { cause: 'payment:1', operation, owner: pro.id, credits: credits(20), gross: money(3840, 'EUR'), vat: money(640, 'EUR'), market: 'FR' });
  world.pass(24);
  await grantCredits(world.call, { cause: 'promotion:1', operation, owner: pro.id, credits: credits(5), as: 'promotion' });
  const spend = await spendOnContact(world.call, { cause: 'lead:1', decision, subject: 'lead:1', facts: { clause: { clause: 'LEAD-2' } }, owner: pro.id, price: credits(7) });
  world.pass(24);
  if (spend.outcome === 'done') await returnCredits(world.call, { cause: 'refund_claim:1', operation, owner: pro.id, spends: [spend.postingId], as: 'origin' });
  await spendOnContact(world.call, { cause: 'lead:2', operation, owner: pro.id, price: credits(6) });
});
afterAll(() => world.pool.end());

test('LEAD-5 the statement tells every movement with its cause, its decision and the balance after it', async () => {
  const { items, balance, next } = await statementOf(pro);
  expect(items.map((item) => [item.posting, item.cause, item.amount, item.balance_after])).toEqual([
    ['spend-on-contact', 'lead:2', -6, 19],
    ['return-credits', 'refund_claim:1', 7, 25],
    ['spend-on-contact', 'lead:1', -7, 18],
    ['grant-credits', 'promotion:1', 5, 25],
    ['buy-pack', 'payment:1', 20, 20],
  ]);
  expect([balance, next]).toEqual([19, null]);
  expect(items[2]).toMatchObject({ subject: 'lead:1', facts: { clause: { clause: 'LEAD-2' } }, lots: [{ origin: 'promotion', credits: -5 }, { origin: 'paid', credits: -2 }] });
  expect(items[2]?.decision_id).toMatch(/^[0-9a-f-]{36}$/);
});

test('LEAD-5 a statement is read page by page, each movement once', async () => {
  const seen: number[] = [];
  let after: string | undefined;
  do {
    const page = await statementOf(pro, { limit: 2, ...(after ? { after } : {}) });
    expect(page.balance).toBe(19);
    seen.push(...page.items.map((item) => item.number));
    after = page.next ?? undefined;
  } while (after);
  expect(seen).toEqual([5, 4, 3, 2, 1]);
});

test('PAY-1 the credits of somebody else are not found; an operator of finance reads them', async () => {
  await expect(statementOf(other, { member: pro.id })).rejects.toBeInstanceOf(Refused);
  await expect(statementOf(finance)).rejects.toBeInstanceOf(Refused);
  expect((await statementOf(finance, { member: pro.id })).items).toHaveLength(5);
  expect((await statementOf(other)).items).toEqual([]);
  expect(readCreditStatement.allow.admits({ ...finance, roles: new Set(['mediator']) })).toBe(false);
  expect(listAccounts.allow.admits(pro)).toBe(false);
});

test('LEAD-5 the balance is told with its lots, day by day, and what moved it', async () => {
  const answer = await readBalance.run(as(pro), { type: 'lead', days: 4, time_zone: 'Europe/Paris' });
  expect(answer.balance).toBe(19);
  expect(answer.lots.map((lot) => [lot.origin, lot.remaining])).toEqual([['paid', 19]]);
  expect(answer.points).toEqual([
    { on: '2026-11-01', balance: 0 }, { on: '2026-11-02', balance: 20 }, { on: '2026-11-03', balance: 18 }, { on: '2026-11-04', balance: 19 },
  ]);
  expect(answer.totals).toEqual([
    { posting: 'buy-pack', credits: 20, movements: 1 }, { posting: 'grant-credits', credits: 5, movements: 1 },
    { posting: 'return-credits', credits: 7, movements: 1 }, { posting: 'spend-on-contact', credits: -13, movements: 2 },
  ]);
});

test('PAY-1 the books list every account, page by page, and each of its movements', async () => {
  const names: string[] = [];
  let after: string | undefined;
  do {
    const page = await listAccounts.run(as(finance), { limit: 2, after });
    names.push(...page.items.map((item) => `${item.name} ${item.balance}`));
    after = page.next ?? undefined;
  } while (after);
  expect(names).toEqual([
    `credits:${pro.id}:lead 19`, `credits:issued:${pro.id} 25`, `credits:spent:${pro.id} 6`, 'gateway:clearing 3840', 'revenue:packs 3200', 'vat:FR 640',
  ].toSorted((a, b) => (a.split(' ')[0]! < b.split(' ')[0]! ? -1 : 1)));
  const { items } = await listAccounts.run(as(finance), { limit: 50, name: 'revenue:' });
  const statement = await readAccountStatement.run(as(finance), { account: items[0]!.parts[0]!.id, limit: 10 });
  expect(statement).toMatchObject({ name: 'revenue:packs', unit: 'EUR', balance: 3200, items: [{ posting: 'buy-pack', amount: 3200 }] });
  await expect(readAccountStatement.run(as(finance), { account: randomUUID(), limit: 10 })).rejects.toBeInstanceOf(Refused);
});

test('PAY-1 nothing is taken out of a frozen account', async () => {
  const account = wallet(other.id, 'lead');
  await grantCredits(world.call, { cause: 'promotion:2', operation, owner: other.id, credits: credits(5), as: 'promotion' });
  await setFrozen(world.db, account, true);
  expect(await spendOnContact(world.call, { cause: 'lead:3', operation, owner: other.id, price: credits(1) })).toEqual({ outcome: 'frozen' });
  await setFrozen(world.db, account, false);
  expect(await spendOnContact(world.call, { cause: 'lead:3', operation, owner: other.id, price: credits(1) })).toMatchObject({ outcome: 'done' });
  await openAccounts(world.db, [account], world.now);
});

test('PAY-1 every invariant holds, and a broken one is named', async () => {
  await world.expectInvariants();
  const broken = async () => (await verify.run(as(finance), { first: 3 })).invariants.filter((invariant) => invariant.offenders > 0).map((invariant) => invariant.name);
  const before = await broken();
  const shift = (by: number) =>
    world.pool.query(`begin; set local session_replication_role = replica; update ledger_accounts set balance = balance + ${by} where name = 'revenue:packs'; commit`);
  await shift(1);
  expect((await verify.run(as(finance), { first: 3 })).sound).toBe(false);
  expect((await broken()).filter((name) => !before.includes(name))).toEqual(['inv_ledger_balance_is_entries', 'inv_ledger_units_sum_to_zero']);
  await shift(-1);
});

test('PAY-1 every statement of the ledger fits the schema', async () => {
  for (const [name, text] of knownStatements()) {
    if (!name.startsWith('ledger.')) continue;
    const prepared = name.replace('.', '_');
    await world.pool.query(`prepare ${prepared} as ${text}`);
  }
});

test('LEAD-5 lots of every origin stand in the order of spending, with what is left and when it expires; their sum is the balance', async () => {
  const owner = randomUUID();
  const member: Member = { ...pro, id: owner };
  const spend = async (cause: string, price: number) => {
    const answer = await spendOnContact(world.call, { cause, operation, owner, price: credits(price) });
    return answer.outcome === 'done' ? [answer.postingId] : [];
  };
  const soon = world.now.add({ hours: 48 });
  await grantCredits(world.call, { cause: 'subscription:lots1', operation, owner, credits: credits(4), as: 'subscription', expiresAt: soon });
  const first = await spend('lead:lots1', 4);
  world.pass(72);
  // The lot it came from has expired meanwhile: it comes back as a refund that does not.
  await returnCredits(world.call, { cause: 'refund_claim:lots1', operation, owner, spends: first, as: 'origin' });
  await grantCredits(world.call, { cause: 'promotion:lots1', operation, owner, credits: credits(5), as: 'promotion' });
  const later = world.now.add({ hours: 24 * 30 });
  await grantCredits(world.call, { cause: 'subscription:lots2', operation, owner, credits: credits(6), as: 'subscription', expiresAt: later });
  await buyPack(world.call, { cause: 'payment:lots1', operation, owner, credits: credits(20), gross: money(3840, 'EUR'), vat: money(640, 'EUR'), market: 'FR' });
  const second = await spend('lead:lots2', 2);
  await returnCredits(world.call, { cause: 'guarantee_claim:lots1', operation, owner, spends: second, as: 'guarantee' });

  const { balance, lots } = await readBalance.run(as(member), { type: 'lead', days: 30, time_zone: 'Europe/Paris' });
  expect(lots.map((lot) => [lot.origin, lot.remaining, lot.amount, lot.expires_at !== null])).toEqual([
    ['subscription', 4, 6, true],
    ['refund', 4, 4, false],
    ['promotion', 5, 5, false],
    ['guarantee', 2, 2, false],
    ['paid', 20, 20, false],
  ]);
  expect(lots.reduce((sum, lot) => sum + lot.remaining, 0)).toBe(balance);
  await world.expectInvariants();
});

// What must hold when everything happens at once; and, where a lock makes it hold, the same without the lock, which must not.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { credits } from '#kernel/money.ts';
import { spent, wallet } from './accounts/chart.ts';
import { balanceOfAccount, openAccounts } from './accounts/store.ts';
import { grantCredits, readWallet, returnCredits, spendOnContact, spendOnContacts } from './index.ts';
import { LedgerWorld, ledgerWorld } from './world.test-data.ts';

let world: LedgerWorld;
const operation = 'test.race';
const all = <T>(count: number, one: (index: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, index) => one(index)));
const grant = (owner: string, count: number, name: string) =>
  grantCredits(world.call, { cause: `promotion:${name}:${owner}`, operation, owner, credits: credits(count), as: 'promotion' });
const batched = (cause: string, owner: string, price: number) => ({ cause: `lead:batch:${cause}`, operation, owner, price: credits(price) });
const write = (text: string) => world.pool.query(text);
const balance = async (owner: string) => (await readWallet(world.db, owner, 'lead')).balance;

beforeAll(async () => {
  world = await ledgerWorld(32);
});
afterAll(async () => {
  await world.expectInvariants();
  await world.pool.end();
});

test('LEAD-6 64 spenders drain one wallet of 100 credits at 7 each: 14 are paid, 2 credits are left', async () => {
  const owner = randomUUID();
  await grant(owner, 60, 'a');
  await grant(owner, 40, 'b');
  const answers = await all(64, (index) => world.within((call) => spendOnContact(call, { cause: `lead:drain:${index}`, operation, owner, price: credits(7) })));
  expect(answers.filter((answer) => answer.outcome === 'done')).toHaveLength(14);
  expect(new Set(answers.flatMap((answer) => (answer.outcome === 'insufficient' ? [answer.price] : [])))).toEqual(new Set([7]));
  expect(await balance(owner)).toBe(2);
  await world.expectInvariants();
});

test('LEAD-6 the unlocked twin: the same 64 without the lock and the floor spend credits that are not there', async () => {
  const twin = await ledgerWorld(32);
  await twin.pool.query(`
    alter table ledger_accounts drop constraint ledger_floor;
    create function spend_unlocked(p_id uuid, p_cause text, p_credit uuid, p_debit uuid, p_amount bigint, p_at timestamptz)
    returns boolean language plpgsql set entremise.ledger = 'posting' as $$
    declare
      seen bigint;
      giver ledger_accounts;
      taker ledger_accounts;
    begin
      select balance into seen from ledger_accounts where id = p_credit;
      if seen < p_amount then return false; end if;
      perform pg_sleep(0.05);
      update ledger_accounts set balance = balance - p_amount, movements = movements + 1 where id = p_credit returning * into giver;
      update ledger_accounts set balance = balance + p_amount, movements = movements + 1 where id = p_debit returning * into taker;
      insert into ledger_transfers (posting_id, name, cause, operation, at, unit, amount, credit_id, credit_number, credit_balance, debit_id, debit_number, debit_balance)
      values (p_id, 'spend-on-contact', p_cause, 'test', p_at, 'lead', p_amount, p_credit, giver.movements, giver.balance, p_debit, taker.movements, taker.balance);
      return true;
    end $$;`);
  const owner = randomUUID();
  await grantCredits(twin.call, { cause: 'promotion:twin', operation, owner, credits: credits(100), as: 'promotion' });
  await openAccounts(twin.db, [spent(owner, 'lead')], twin.now);
  const answers = await all(64, (index) =>
    twin.pool.query('select spend_unlocked($1, $2, $3, $4, 7, $5) as done', [randomUUID(), `lead:twin:${index}`, wallet(owner, 'lead').id, spent(owner, 'lead').id, twin.now.toString()]));
  expect(answers.filter((answer) => answer.rows[0].done).length).toBeGreaterThan(14);
  expect(await balanceOfAccount(twin.db, wallet(owner, 'lead'))).toBeLessThan(0n);
  const { rows } = await twin.pool.query(`select view_name from ledger_verify() where offenders > 0 and view_name like 'inv\\_ledger\\_%'`);
  expect(rows.map((row) => row.view_name)).toContain('inv_ledger_no_account_below_floor');
  await twin.pool.end();
});

test('LEAD-6 the floor holds even where a program forgets to look', async () => {
  const owner = randomUUID();
  await grant(owner, 5, 'floor');
  const { id } = wallet(owner, 'lead');
  await expect(world.pool.query('update ledger_accounts set balance = balance - 6 where id = $1', [id])).rejects.toThrow('ledger_floor');
});

test('PAY-3 the same cause posted 64 times at once moves once, and all are told of the one posting', async () => {
  const owner = randomUUID();
  await grant(owner, 100, 'same');
  const answers = await all(64, () => world.within((call) => spendOnContact(call, { cause: `lead:same:${owner}`, operation, owner, price: credits(7) })));
  expect(answers.every((answer) => answer.outcome === 'done')).toBe(true);
  expect(new Set(answers.map((answer) => (answer.outcome === 'done' ? answer.postingId : ''))).size).toBe(1);
  expect(answers.filter((answer) => answer.outcome === 'done' && !answer.alreadyDone)).toHaveLength(1);
  expect(await balance(owner)).toBe(93);
});

test('PAY-3 the same grant 64 times at once makes one lot', async () => {
  const owner = randomUUID();
  const answers = await all(64, () => world.within((call) => grantCredits({ ...world.call, ...call }, { cause: `promotion:once:${owner}`, operation, owner, credits: credits(9), as: 'promotion' })));
  expect(new Set(answers.map((answer) => answer.lotId)).size).toBe(1);
  expect(await balance(owner)).toBe(9);
});

test('REF-5 16 claims for one spend at once give it back once', async () => {
  const owner = randomUUID();
  await grant(owner, 20, 'claims');
  const spend = await spendOnContact(world.call, { cause: `lead:claims:${owner}`, operation, owner, price: credits(12) });
  if (spend.outcome !== 'done') throw new Error(spend.outcome);
  const answers = await all(16, (index) =>
    world.within((call) => returnCredits(call, { cause: `refund_claim:${index}:${owner}`, operation, owner, spends: [spend.postingId], as: index % 2 ? 'origin' : 'guarantee' })));
  expect(answers.filter((answer) => answer.outcome === 'done')).toHaveLength(1);
  expect(await balance(owner)).toBe(20);
});

test('PAY-1 one that cannot be paid leaves its neighbours of the batch alone, and each is answered in its place', async () => {
  const [rich, poor, stranger] = [randomUUID(), randomUUID(), randomUUID()];
  await grant(rich, 30, 'batch');
  await grant(poor, 3, 'batch');
  const batch = [batched('1', rich, 7), batched('2', poor, 7), batched('3', rich, 8), batched('4', stranger, 1), batched('1', rich, 7), batched('5', poor, 3), batched('6', rich, 16), batched('7', rich, 15)];
  const answers = await spendOnContacts(world.call, batch);
  expect(answers.map((answer) => (answer.outcome === 'done' ? (answer.alreadyDone ? 'again' : 'done') : answer.outcome === 'insufficient' ? answer.balance : answer.outcome)))
    .toEqual(['done', 3, 'done', 0, 'again', 'done', 15, 'done']);
  expect([await balance(rich), await balance(poor), await balance(stranger)]).toEqual([0, 0, 0]);
  const again = await spendOnContacts(world.call, batch);
  expect(again.filter((answer) => answer.outcome === 'done').every((answer) => answer.outcome === 'done' && answer.alreadyDone)).toBe(true);
  await world.expectInvariants();
});

test('PAY-1 batches and single spends that meet on the same wallets, in any order, neither deadlock nor lose a credit', async () => {
  const owners = Array.from({ length: 12 }, () => randomUUID());
  await Promise.all(owners.map((owner) => grant(owner, 200, 'meet')));
  const pick = (seed: number) => owners[(seed * 7 + (seed >> 2)) % owners.length] as string;
  const answers = await all(24, (index) =>
    world.within(async (call) =>
      index % 3 === 0
        ? [await spendOnContact(call, { cause: `lead:meet:${index}`, operation, owner: pick(index), price: credits(3) })]
        : spendOnContacts(call, Array.from({ length: 40 }, (_, nth) => ({ cause: `lead:meet:${index}:${nth}`, operation, owner: pick(index * 41 + nth * (index % 2 ? 1 : 5)), price: credits(3) })))));
  const paid = answers.flat().filter((answer) => answer.outcome === 'done').length;
  const left = (await Promise.all(owners.map(balance))).reduce((sum, count) => sum + count, 0);
  expect(left).toBe(12 * 200 - 3 * paid);
  await world.expectInvariants();
});

test('PAY-1 nobody writes by hand, and nothing that is written changes', async () => {
  await expect(write(`insert into ledger_transfers select * from ledger_transfers limit 1`)).rejects.toThrow('functions only');
  await expect(write(`update ledger_lots set remaining = remaining - 1`)).rejects.toThrow('functions only');
  await expect(write(`update ledger_transfers set amount = 1`)).rejects.toThrow('append-only');
  await expect(write(`delete from ledger_lot_movements`)).rejects.toThrow('append-only');
  await expect(write(`delete from ledger_accounts`)).rejects.toThrow('append-only');
  await expect(write(`update ledger_accounts set floor = null, owner = null`)).rejects.toThrow('append-only');
  await expect(write(`insert into ledger_entries (account_id, number, posting_id, unit, amount, balance_after, at) select account_id, number + 1, posting_id, unit, 1, 1, at from ledger_entries limit 1`)).rejects.toThrow('view');
});

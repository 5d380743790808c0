// Many hands at once. Each race has a twin with the protection taken away, which must go wrong: else the race proves nothing.
import { describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { Refused } from '#kernel/refusal.ts';
import { leadsWorld } from '../world.test-data.ts';

const world = await leadsWorld();
const { as, does } = world;
const hands = 64;
const pool = world.engine.pool;

async function outcomes(work: readonly Promise<unknown>[]): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const one of await Promise.allSettled(work)) {
    const name = one.status === 'fulfilled' ? 'done' : one.reason instanceof Refused ? one.reason.kind.code : 'broken';
    if (name === 'broken') throw (one as PromiseRejectedResult).reason;
    counted[name] = (counted[name] ?? 0) + 1;
  }
  return counted;
}
const many = <T>(count: number, make: (index: number) => Promise<T>) => Array.from({ length: count }, (_, index) => make(index));

async function manyPros(count: number, balance: number): Promise<Member[]> {
  const made: Member[] = [];
  for (let i = 0; i < count; i += 1) made.push(await world.proWith(balance));
  return made;
}

describe('LEAD-6: nothing is charged twice', () => {
  test('LEAD-6 one contact by 64 double clicks at once: charged once', async () => {
    const [client, pro] = [await world.client(), await world.proWith(100)];
    const lead = await world.leadOf(pro, await world.published(client));
    expect(await outcomes(many(hands, () => as(pro, does.buyContact, { lead })))).toEqual({ done: hands });
    expect(await world.balance(pro)).toBe(95);
    expect(await world.count(`contacts where lead_id = '${lead}'`)).toBe(1);
    await world.expectInvariants();
  });

  test('LEAD-2 a first message sent 64 times at once charges once', async () => {
    const [client, pro] = [await world.client(), await world.proWith(100)];
    const lead = await world.leadOf(pro, await world.published(client));
    await as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
    expect(await outcomes(many(hands, (i) => as(client, does.writeMessage, { lead, text: `Oui, venez mardi (${i})` })))).toEqual({ done: hands });
    expect(await world.balance(pro)).toBe(95);
    await world.expectInvariants();
  });

  test('LEAD-6 twin: read, check, then charge without locks and keys takes more than once', async () => {
    await pool.query('create table naive_wallet (balance int); insert into naive_wallet values (100); create table naive_contacts (lead int)');
    const naive = async () => {
      const { rows } = await pool.query('select 1 from naive_contacts where lead = 1');
      if (rows.length > 0) return;
      await pool.query('update naive_wallet set balance = balance - 5');
      await pool.query('insert into naive_contacts values (1)');
    };
    await Promise.all(many(hands, naive));
    const { rows } = await pool.query('select balance from naive_wallet');
    expect(rows[0].balance).toBeLessThan(95);
  });

  test('LEAD-6 a wallet for 7 contacts and 64 leads bought at once: 7, and never below zero', async () => {
    const pro = await world.proWith(38);
    const lead: string[] = [];
    for (let i = 0; i < hands; i += 1) lead.push(await world.leadOf(pro, await world.published(await world.client())));
    expect(await outcomes(lead.map((id) => as(pro, does.buyContact, { lead: id })))).toEqual({ done: 7, 'lead.credits_too_few': 57 });
    expect(await world.balance(pro)).toBe(3);
    await world.expectInvariants();
  }, 60_000);
});

describe('LEAD-4: the last place', () => {
  test('LEAD-4 64 pros answer at once: 5 places, 59 refusals, nothing taken from those refused', async () => {
    const pros = await manyPros(hands, 10);
    const request = await world.published(await world.client(), { phone: '+33 6 12 34 56 78' });
    const lead = await Promise.all(pros.map((pro) => world.leadOf(pro, request)));
    expect(await outcomes(pros.map((pro, i) => as(pro, does.answerLead, { lead: lead[i] as string, text: 'Je peux passer.' })))).toEqual({ done: 5, 'lead.request_full': 59 });
    const balances = await Promise.all(pros.map(world.balance));
    expect(balances.toSorted((a, b) => a - b)).toEqual([...Array.from({ length: 5 }, () => 5), ...Array.from({ length: 59 }, () => 10)]);
    await world.expectInvariants();
  }, 60_000);

  test('LEAD-4 twin: counting first and writing later lets too many in', async () => {
    await pool.query('create table naive_places (pro int)');
    const naive = async (pro: number) => {
      const { rows } = await pool.query('select count(*)::int as taken from naive_places');
      if (rows[0].taken < 5) await pool.query('insert into naive_places values ($1)', [pro]);
    };
    await Promise.all(many(hands, naive));
    const { rows } = await pool.query('select count(*)::int as taken from naive_places');
    expect(rows[0].taken).toBeGreaterThan(5);
  });

  test('LEAD-4 the database itself refuses a sixth pro', async () => {
    await expect(pool.query('update requests set places_taken = max_pros + 1 where max_pros is not null')).rejects.toThrow('requests_places');
  });
});

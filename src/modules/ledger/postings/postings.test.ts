import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { credits, money } from '#kernel/money.ts';
import { PostingConflict, readWallet } from '../index.ts';
import { LedgerWorld, ledgerWorld } from '../world.test-data.ts';
import { buyPack, type PackPurchase } from './buy-pack.ts';
import { grantCredits } from './grant-credits.ts';
import { refundPack } from './refund-pack.ts';
import { returnCredits } from './return-credits.ts';
import { spendOnContact } from './spend-on-contact.ts';
import { takeProviderFee } from './take-provider-fee.ts';

let world: LedgerWorld;
let pro: string;
let nth = 0;

const cause = (what: string) => ({ cause: `${what}:${(nth += 1)}`, operation: `test.${what}` });
const pack = (over: Partial<PackPurchase> = {}): PackPurchase => ({
  ...cause('payment'), owner: pro, credits: credits(20), gross: money(3840, 'EUR'), vat: money(640, 'EUR'), market: 'FR', ...over,
});
const balance = async () => (await readWallet(world.db, pro, 'lead')).balance;
const lots = async () => (await readWallet(world.db, pro, 'lead')).lots.map((lot) => [lot.origin, lot.remaining]);
const grant = (count: number, days?: number) =>
  grantCredits(world.call, {
    ...cause('promotion'), owner: pro, credits: credits(count), as: 'promotion',
    expiresAt: days === undefined ? undefined : world.now.add({ hours: days * 24 }),
  });
const spend = async (price: number) => {
  const answer = await spendOnContact(world.call, { ...cause('lead'), owner: pro, price: credits(price) });
  if (answer.outcome !== 'done') throw new Error(answer.outcome);
  return answer.postingId;
};
const give = (spends: string[], as: 'origin' | 'guarantee' = 'origin', only?: number) =>
  returnCredits(world.call, { ...cause('refund_claim'), owner: pro, spends, as, only: only === undefined ? undefined : credits(only) });

beforeAll(async () => {
  world = await ledgerWorld();
});
beforeEach(() => {
  pro = randomUUID();
});
afterAll(async () => {
  await world.expectInvariants();
  await world.pool.end();
});

describe('LEAD-5 packs and movements', () => {
  test('LEAD-5 a pack brings its credits as one paid lot, and its money net and VAT apart', async () => {
    const { postingId, lotId } = await buyPack(world.call, pack());
    expect(await lots()).toEqual([['paid', 20]]);
    const { rows } = await world.pool.query(
      'select a.name, sum(e.amount)::int as amount from ledger_entries e join ledger_accounts a on a.id = e.account_id where posting_id = $1 and a.owner is null group by 1 order by 1', [postingId]);
    expect(rows).toEqual([{ name: 'gateway:clearing', amount: 3840 }, { name: 'revenue:packs', amount: -3200 }, { name: 'vat:FR', amount: -640 }]);
    expect((await readWallet(world.db, pro, 'lead')).lots[0]).toMatchObject({ id: lotId, price: { minor: 3200n, currency: 'EUR' } });
  });

  test('LEAD-5 credits are spent in the order: expiring first, then free, then paid', async () => {
    await buyPack(world.call, pack({ credits: credits(10) }));
    await grant(5);
    await grant(4, 30);
    await grant(3, 10);
    const spends = [await spend(5), await spend(6), await spend(4)];
    expect(await lots()).toEqual([['paid', 7]]);
    const { rows } = await world.pool.query(
      'select array_agg(-m.amount::int order by m.number) as takes from ledger_lot_movements m where posting_id = any ($1) group by posting_id order by posting_id', [spends]);
    expect(rows.map((row) => row.takes)).toEqual([[3, 2], [2, 4], [1, 3]]);
  });

  test('LEAD-6 too few credits: the price and the balance are told and nothing moves', async () => {
    await grant(6);
    const answer = await spendOnContact(world.call, { ...cause('lead'), owner: pro, price: credits(7) });
    expect(answer).toEqual({ outcome: 'insufficient', price: 7, balance: 6 });
    expect(await balance()).toBe(6);
  });

  test('LEAD-6 a pro without any credits is told the same', async () => {
    expect(await spendOnContact(world.call, { ...cause('lead'), owner: pro, price: credits(7) })).toEqual({ outcome: 'insufficient', price: 7, balance: 0 });
  });

  test('LEAD-5 a lot can be spent until its last instant included, and not after', async () => {
    await grant(5, 1);
    const last = { ...world.call, now: world.now.add({ hours: 24 }) };
    expect(await spendOnContact(last, { ...cause('lead'), owner: pro, price: credits(2) })).toMatchObject({ outcome: 'done' });
    const after = { ...world.call, now: last.now.add({ milliseconds: 1 }) };
    expect(await spendOnContact(after, { ...cause('lead'), owner: pro, price: credits(2) })).toEqual({ outcome: 'insufficient', price: 2, balance: 0 });
  });
});

describe('PAY-3 once only', () => {
  test('PAY-3 the same purchase posted again moves nothing and answers the first', async () => {
    const bought = pack();
    const first = await buyPack(world.call, bought);
    expect(await buyPack(world.call, bought)).toEqual({ ...first, alreadyDone: true });
    expect(await balance()).toBe(20);
  });

  test('PAY-3 a spend is answered as done again even when the wallet has been emptied since', async () => {
    await grant(7);
    const once = { ...cause('lead'), owner: pro, price: credits(7) };
    const first = await spendOnContact(world.call, once);
    expect(first).toMatchObject({ outcome: 'done', alreadyDone: false });
    expect(await spendOnContact(world.call, once)).toEqual({ ...first, alreadyDone: true });
    expect(await balance()).toBe(0);
  });

  test('PAY-3 the same cause with another content is a conflict', async () => {
    await grant(20);
    const once = { ...cause('lead'), owner: pro, price: credits(7) };
    await spendOnContact(world.call, once);
    await expect(spendOnContact(world.call, { ...once, price: credits(6) })).rejects.toThrow(PostingConflict);
    const bought = pack();
    await buyPack(world.call, bought);
    await expect(buyPack(world.call, { ...bought, gross: money(3839, 'EUR') })).rejects.toThrow(PostingConflict);
    expect(await balance()).toBe(33);
  });

  test('PAY-3 a fee is taken once', async () => {
    const fee = { ...cause('gateway_fee'), fee: money(88, 'EUR') };
    const first = await takeProviderFee(world.call, fee);
    expect(await takeProviderFee(world.call, fee)).toEqual({ ...first, alreadyDone: true });
  });
});

describe('REF-5 credits come back', () => {
  test('REF-5 into the lots they came from', async () => {
    await buyPack(world.call, pack({ credits: credits(10) }));
    await grant(4);
    const id = await spend(9);
    expect(await lots()).toEqual([['paid', 5]]);
    expect(await give([id])).toMatchObject({ outcome: 'done', credits: 9, alreadyDone: false });
    expect(await lots()).toEqual([['promotion', 4], ['paid', 10]]);
    expect(await give([id])).toEqual({ outcome: 'nothing_left' });
  });

  test('REF-5 a part comes back to what was paid first, and never more than was taken', async () => {
    await buyPack(world.call, pack({ credits: credits(10) }));
    await grant(4);
    const id = await spend(9);
    await give([id], 'origin', 6);
    expect(await lots()).toEqual([['promotion', 1], ['paid', 10]]);
    expect(await give([id], 'origin', 4)).toEqual({ outcome: 'nothing_left' });
    expect(await give([id])).toMatchObject({ credits: 3 });
  });

  test('REF-5 when the lot has expired meanwhile, a lot *refund* takes its place, as free as the old one', async () => {
    await grant(5, 1);
    const id = await spend(5);
    world.pass(48);
    await give([id]);
    const [lot] = (await readWallet(world.db, pro, 'lead')).lots;
    expect(lot).toMatchObject({ origin: 'refund', free: true, remaining: 5, expiresAt: null });
  });

  test('REF-5 the same claim twice gives back once', async () => {
    await grant(5);
    const claim = { ...cause('refund_claim'), owner: pro, spends: [await spend(5)], as: 'origin' as const };
    const first = await returnCredits(world.call, claim);
    expect(await returnCredits(world.call, claim)).toEqual({ ...first, alreadyDone: true });
    await expect(returnCredits(world.call, { ...claim, as: 'guarantee' })).rejects.toThrow(PostingConflict);
    expect(await balance()).toBe(5);
  });

  test('GUAR-1 the guarantee makes one lot of what was charged and not given back yet', async () => {
    await buyPack(world.call, pack());
    const spends = [await spend(4), await spend(5), await spend(6)];
    await give(spends.slice(0, 1), 'origin', 1);
    expect(await give(spends, 'guarantee')).toMatchObject({ outcome: 'done', credits: 14 });
    expect(await lots()).toEqual([['guarantee', 14], ['paid', 6]]);
    expect(await give(spends)).toEqual({ outcome: 'nothing_left' });
  });

  test('REF-5 a whole pack goes back for money, to the cent; one that was used does not', async () => {
    const { lotId } = await buyPack(world.call, pack());
    const id = await spend(1);
    expect(await refundPack(world.call, { ...cause('pack_refund'), lotId })).toEqual({ outcome: 'used' });
    await give([id]);
    const refund = { ...cause('pack_refund'), lotId };
    const first = await refundPack(world.call, refund);
    expect(first).toMatchObject({ outcome: 'done', gross: money(3840, 'EUR'), vat: money(640, 'EUR'), alreadyDone: false });
    expect(await refundPack(world.call, refund)).toEqual({ ...first, alreadyDone: true });
    expect(await refundPack(world.call, { ...cause('pack_refund'), lotId })).toEqual({ outcome: 'used' });
    expect(await balance()).toBe(0);
  });
});

test('LEAD-5 what has expired leaves the wallet once, on its day', async () => {
  const { expireLots } = await import('../credits/expire-lots.ts');
  await grant(5, 1);
  await spend(2);
  const due = world.appointments.at(-1);
  expect(due?.dueAt.toString()).toBe(world.now.add({ hours: 24, milliseconds: 1 }).toString());
  world.now = due?.dueAt ?? Temporal.Instant.from('2030-01-01T00:00:00Z');
  await expireLots.run(world.call as never, {});
  await expireLots.run(world.call as never, {});
  expect(await balance()).toBe(0);
  const { rows } = await world.pool.query(`select balance::int from ledger_accounts where name = $1`, [`credits:expired:${pro}`]);
  expect(rows).toEqual([{ balance: 3 }]);
});

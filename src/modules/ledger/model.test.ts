// Random stories of one wallet, played on the ledger and on a plain model beside it: after each step both tell the same.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Temporal } from 'temporal-polyfill';
import { credits, money } from '#kernel/money.ts';
import { expireLots } from './credits/expire-lots.ts';
import { buyPack, grantCredits, readWallet, refundPack, returnCredits, spendOnContact } from './index.ts';
import { LedgerWorld, ledgerWorld } from './world.test-data.ts';

type ModelLot = { id: string; nth: number; free: boolean; origin: string; amount: number; remaining: number; expires: number | null; from: ModelLot | null };
type ModelSpend = { id: string; takes: { lot: ModelLot; left: number }[]; left: number };

let world: LedgerWorld;
beforeAll(async () => {
  world = await ledgerWorld(4);
});
afterAll(async () => {
  await world.expectInvariants();
  await world.pool.end();
});

const step = fc.oneof(
  fc.record({ do: fc.constant('buy' as const), count: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ do: fc.constant('grant' as const), count: fc.integer({ min: 1, max: 20 }), days: fc.option(fc.integer({ min: 1, max: 9 })) }),
  fc.record({ do: fc.constant('spend' as const), price: fc.integer({ min: 1, max: 25 }) }),
  fc.record({ do: fc.constant('return' as const), which: fc.nat(20), only: fc.option(fc.integer({ min: 1, max: 10 })) }),
  fc.record({ do: fc.constant('guarantee' as const) }),
  fc.record({ do: fc.constant('refund' as const), which: fc.nat(20) }),
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 5 }), sweep: fc.boolean() }),
);

class Model {
  lots: ModelLot[] = [];
  spends: ModelSpend[] = [];
  day = 0;
  made = 0;

  add(id: string, origin: string, amount: number, expires: number | null, free: boolean, from: ModelLot | null = null): void {
    this.lots.push({ id, nth: (this.made += 1), free, origin, amount, remaining: amount, expires, from });
  }
  get spendable(): ModelLot[] {
    const rank = (lot: ModelLot) => [lot.expires ?? Infinity, lot.free ? 0 : 1, lot.nth];
    return this.lots
      .filter((lot) => lot.remaining > 0 && (lot.expires === null || lot.expires >= this.day))
      .sort((a, b) => rank(a).map((part, index) => part - (rank(b)[index] as number)).find((difference) => difference !== 0 && !Number.isNaN(difference)) ?? 0);
  }
  spend(id: string, price: number): void {
    let open = price;
    const takes = this.spendable.flatMap((lot) => {
      const left = Math.min(lot.remaining, open);
      open -= left;
      lot.remaining -= left;
      return left > 0 ? [{ lot, left }] : [];
    });
    this.spends.push({ id, takes, left: price });
  }
  giveBack(spend: ModelSpend, amount: number): void {
    let open = amount;
    for (const take of spend.takes.toReversed()) {
      const back = Math.min(take.left, open);
      if (back === 0) continue;
      open -= back;
      take.left -= back;
      if (take.lot.expires === null || take.lot.expires >= this.day) take.lot.remaining += back;
      else this.add('', 'refund', back, null, take.lot.free, take.lot);
    }
    spend.left -= amount;
  }
  sweep(): void {
    for (const lot of this.lots) if (lot.expires !== null && lot.expires < this.day) lot.remaining = 0;
  }
}

async function play(model: Model, owner: string, at: { now: Temporal.Instant }, nth: number, what: ReturnType<typeof step.generate>['value']): Promise<void> {
  const call = { ...world.call, now: at.now };
  const origin = (word: string) => ({ cause: `${word}:${owner}:${nth}`, operation: 'test.model', owner });
  if (what.do === 'buy') {
    const { lotId } = await buyPack(call, { ...origin('payment'), credits: credits(what.count), gross: money(120 * what.count, 'EUR'), vat: money(20 * what.count, 'EUR'), market: 'FR' });
    model.add(lotId, 'paid', what.count, null, false);
  } else if (what.do === 'grant') {
    const { lotId } = await grantCredits(call, { ...origin('promotion'), credits: credits(what.count), as: 'promotion', expiresAt: what.days === null ? undefined : at.now.add({ hours: 24 * what.days }) });
    model.add(lotId, 'promotion', what.count, what.days === null ? null : model.day + what.days, true);
  } else if (what.do === 'spend') {
    const there = model.spendable.reduce((sum, lot) => sum + lot.remaining, 0);
    const answer = await spendOnContact(call, { ...origin('lead'), price: credits(what.price) });
    if (there < what.price) expect(answer).toEqual({ outcome: 'insufficient', price: what.price, balance: there });
    else if (answer.outcome === 'done') model.spend(answer.postingId, what.price);
    else expect(answer.outcome).toBe('done');
  } else if (what.do === 'return' && model.spends.length > 0) {
    const spend = model.spends[what.which % model.spends.length] as ModelSpend;
    const amount = what.only ?? spend.left;
    const answer = await returnCredits(call, { ...origin('refund_claim'), spends: [spend.id], as: 'origin', only: what.only === null ? undefined : credits(what.only) });
    const possible = amount > 0 && amount <= spend.left;
    expect(answer.outcome).toBe(possible ? 'done' : 'nothing_left');
    if (possible) model.giveBack(spend, amount);
  } else if (what.do === 'guarantee') {
    const sum = model.spends.reduce((total, spend) => total + spend.left, 0);
    const answer = await returnCredits(call, { ...origin('guarantee_claim'), spends: model.spends.map((spend) => spend.id), as: 'guarantee' });
    expect(answer).toMatchObject(sum > 0 ? { outcome: 'done', credits: sum } : { outcome: 'nothing_left' });
    if (sum > 0) model.add('', 'guarantee', sum, null, true);
    for (const spend of model.spends) spend.left = 0;
  } else if (what.do === 'refund') {
    const packs = model.lots.filter((lot) => lot.origin === 'paid');
    const pack = packs[what.which % packs.length];
    if (!pack) return;
    const answer = await refundPack(call, { ...origin('pack_refund'), lotId: pack.id });
    expect(answer.outcome).toBe(pack.remaining === pack.amount ? 'done' : 'used');
    if (answer.outcome === 'done') pack.remaining = 0;
  } else if (what.do === 'wait') {
    model.day += what.days;
    at.now = at.now.add({ hours: 24 * what.days });
    if (!what.sweep) return;
    await expireLots.run({ ...call, now: at.now } as never, {});
    model.sweep();
  }
}

test('LEAD-5 a wallet and its lots tell what a plain model tells, whatever happens', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (story) => {
      const owner = randomUUID();
      const model = new Model();
      const at = { now: world.now };
      for (const [nth, what] of story.entries()) {
        await play(model, owner, at, nth, what as never);
        const { balance, lots } = await readWallet(world.db, owner, 'lead');
        const expected = model.lots.filter((lot) => lot.remaining > 0).map((lot) => `${lot.origin} ${lot.remaining}/${lot.amount}`).sort();
        expect(lots.map((lot) => `${lot.origin} ${lot.remaining}/${lot.amount}`).sort()).toEqual(expected);
        expect(balance).toBe(model.lots.reduce((sum, lot) => sum + lot.remaining, 0));
      }
    }),
    { numRuns: 40 },
  );
});

// Many hands at once, each race with a twin that has lost its protection and must go wrong: else the race proves nothing.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import { Refused } from '#kernel/refusal.ts';
import { leftOfSpends } from '#ledger';
import { refusalOf } from '../../leads/world.test-data.ts';
import { cases } from '../index.ts';
import { guaranteeWorld, second, support, type GuaranteeWorld, type Purchase } from './world.test-data.ts';

const does = cases.operations;
let world: GuaranteeWorld;
beforeAll(async () => {
  world = await guaranteeWorld({ contacts: 5 });
}, 60_000);

async function outcomes(work: readonly Promise<unknown>[]): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const one of await Promise.allSettled(work)) {
    if (one.status === 'rejected' && !(one.reason instanceof Refused)) throw one.reason;
    const name = one.status === 'fulfilled' ? 'done' : (one.reason as Refused).kind.code;
    counted[name] = (counted[name] ?? 0) + 1;
  }
  return counted;
}

async function readyToClaim() {
  const pro = await world.proReady();
  const purchases = await world.buyMany(pro, 5);
  await world.review(pro, purchases);
  await world.pass({ months: 1 });
  await world.as(pro, does.saveGuaranteeDraft, { statements: world.stated(purchases) });
  return { pro, purchases };
}
async function checked(pro: Member, purchases: readonly Purchase[]): Promise<string> {
  const { id } = await world.as(pro, does.claimGuarantee, { confirmed: true });
  for (const { contact } of purchases) await world.as(support, does.recordGuaranteeFinding, { claim: id, contact, finding: 'true', evidence: '' });
  return id;
}
const grant = (claim: string, who = support) => world.as(who, does.decideGuaranteeClaim, { claim, outcome: 'grant', grounds: 'Each of the five clients was asked and has answered.' });
const refund = (pro: Member, lead: string, reason: number) => world.as(pro, does.claimLeadRefund, { lead, reason, statement: 'By mistake', confirmed: true });
/** Credits that all returns gave back of these purchases; never more than were taken. */
async function returned(purchases: readonly Purchase[]): Promise<number> {
  const { rows } = await world.engine.pool.query(
    `select coalesce(sum(m.amount), 0)::int as n from ledger_lot_movements m join contacts c on c.posting_id = m.spend_id where c.id = any ($1::uuid[]) and m.amount > 0`,
    [purchases.map(({ contact }) => contact)],
  );
  return rows[0].n;
}
async function taken(purchases: readonly Purchase[]): Promise<number> {
  const { rows } = await world.engine.pool.query('select sum(credits_charged)::int as n from contacts where id = any ($1::uuid[])', [purchases.map(({ contact }) => contact)]);
  return rows[0].n;
}

describe('GUAR-1 one claim, granted once', () => {
  test('GUAR-1 claimed by 16 hands at the same moment: one claim', async () => {
    const { pro } = await readyToClaim();
    expect(await outcomes(Array.from({ length: 16 }, () => world.as(pro, does.claimGuarantee, { confirmed: true })))).toEqual({ done: 1, 'guarantee.claim_under_way': 15 });
    await world.expectInvariants();
  }, 60_000);

  test('GUAR-1 a retry with the same key is answered with the same claim', async () => {
    const { pro } = await readyToClaim();
    const key = newId();
    const first = await world.as(pro, does.claimGuarantee, { confirmed: true }, key);
    expect((await world.as(pro, does.claimGuarantee, { confirmed: true }, key)).id).toBe(first.id);
  }, 60_000);

  test('GUAR-1 granted by two operators at once: the credits come once', async () => {
    const { pro, purchases } = await readyToClaim();
    const claim = await checked(pro, purchases);
    const before = await world.balance(pro);
    expect(await outcomes([grant(claim), grant(claim, second), grant(claim), grant(claim, second)])).toEqual({ done: 1, 'guarantee.claim_closed': 3 });
    expect(await world.balance(pro)).toBe(before + (await taken(purchases)));
    await world.expectInvariants();
  }, 60_000);

  test('GUAR-1 twin: look for a claim, then make one, without lock and key, makes several', async () => {
    const { pool } = world.engine;
    await pool.query('create table naive_guarantee_claims (pro int)');
    const naive = async () => {
      const { rows } = await pool.query('select 1 from naive_guarantee_claims where pro = 1');
      if (rows.length === 0) await pool.query('insert into naive_guarantee_claims values (1)');
    };
    await Promise.all(Array.from({ length: 16 }, naive));
    expect((await pool.query('select count(*)::int as n from naive_guarantee_claims')).rows[0].n).toBeGreaterThan(1);
  });
});

describe('REF-5 against GUAR-1: the same credits come back once', () => {
  test('GUAR-1 a refund claim and the guarantee decided at the same moment: never more than was taken', async () => {
    const { pro, purchases } = await readyToClaim();
    const claim = await checked(pro, purchases);
    const before = await world.balance(pro);
    // The time to claim a refund is over, so an operator's grant after an appeal is raced.
    const late = await refund(pro, (purchases[0] as Purchase).lead, 5);
    expect(late.state).toBe('refused');
    await world.as(pro, does.contestRefundClaim, { claim: late.id, statement: 'The lead was shown twice and I answered the wrong one.' });
    const decideRefund = world.as(second, does.decideRefundClaim, { claim: late.id, outcome: 'grant', clauses: ['REF-2'], grounds: 'The record shows that it was answered by mistake.' });
    await outcomes([grant(claim), decideRefund]);
    const back = await returned(purchases);
    expect(back).toBeLessThanOrEqual(await taken(purchases));
    expect(await world.balance(pro)).toBe(before + back);
    await world.expectInvariants();
  }, 60_000);

  test('GUAR-1 a refund claim under way when the guarantee is decided is counted out, and the decision says so', async () => {
    const { pro, purchases } = await readyToClaim();
    const claim = await checked(pro, purchases);
    const pending = await refund(pro, (purchases[0] as Purchase).lead, 4);
    await world.as(pro, does.contestRefundClaim, { claim: pending.id, statement: 'A made-up request, here is what the client wrote.' });
    const granted = await grant(claim);
    const { decisions } = await world.as(pro, does.readGuaranteeClaim, { claim });
    expect(decisions[0]?.facts.find(({ name }) => name === 'refund_claims_under_way')?.value).toBe(pending.reference);
    expect(granted.credits).toBe((await taken(purchases)) - (await taken(purchases.slice(0, 1))));
    // Then the refund claim gives its own credits back, and nothing is left of the others.
    await world.as(second, does.decideRefundClaim, { claim: pending.id, outcome: 'grant', clauses: ['REF-2'], grounds: 'The request was made up, as the pro says.' });
    expect(await returned(purchases)).toBe(await taken(purchases));
    const again = await refund(pro, (purchases[1] as Purchase).lead, 4);
    await world.as(pro, does.contestRefundClaim, { claim: again.id, statement: 'This one was made up as well, see the messages.' });
    expect(await refusalOf(world.as(second, does.decideRefundClaim, { claim: again.id, outcome: 'grant', clauses: ['REF-2'], grounds: 'The request was made up, as the pro says.' }))).toBe('refund_claim.nothing_left');
    await world.expectInvariants();
  }, 60_000);

  test('GUAR-1 twin: two who read what is left of a purchase and then give it back, without locks, give it twice', async () => {
    const pro = await world.proReady();
    const one = await world.buy(pro);
    const { pool } = world.engine;
    const { rows } = await pool.query('select posting_id as spend, credits_charged as credits from contacts where id = $1', [one.contact]);
    await pool.query('create table naive_returns (amount int)');
    const naive = async () => {
      const [left] = await leftOfSpends(world.db, [rows[0].spend]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await pool.query('insert into naive_returns values ($1)', [left?.amount ?? 0]);
    };
    await Promise.all([naive(), naive()]);
    expect((await pool.query('select sum(amount)::int as n from naive_returns')).rows[0].n).toBe(2 * rows[0].credits);
  });
});

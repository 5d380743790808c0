import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { billing } from '#billing';
import type { Member } from '#kernel/actor.ts';
import { SandboxGateway, sandboxGateway } from '#platform/payments/sandbox/index.ts';
import { openPool } from '#platform/database/connection.ts';
import { operator } from '../../../../tests/world/engine.ts';
import { leadsWorld, refusalOf, vienne, type World } from '../../leads/world.test-data.ts';
import { cases } from '../index.ts';

const does = { ...cases.operations, ...billing.operations };
const support = operator('Rosa', 'support');
const finance = operator('Nadia', 'finance');
let world: World;

beforeAll(async () => {
  world = await leadsWorld([cases, sandboxGateway]);
  const { clock } = world.engine;
  const pool = openPool(world.engine.pool.options.connectionString as string, { max: 4 });
  afterAll(() => pool.end());
  // The built-in gateway, as in the sandbox; whoever gets its messages only says thank you.
  const listener = createServer((_request, response) => response.end());
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  afterAll(() => void listener.close());
  const payments = new SandboxGateway({ pool, clock, secret: 'a secret of the tests, long enough', origin: 'http://localhost:4310', webhookAddress: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/` });
  Object.assign(world.engine.ports, { payments });
});

const pass = (days: number) => world.engine.clock.moveTo(world.engine.clock.now().add({ hours: 24 * days }));

/** A pro far from every request of these tests. */
async function buyer(): Promise<Member> {
  const pro = await world.proWith(0, { at: { ...vienne, lat: 48.85, lon: 2.35, name: 'Paris' }, radius: 5 });
  await world.as(pro, does.saveBillingDetails, { name: pro.name, street: '1 rue de la Paix', postal_code: '75002', city: 'Paris', country: 'FR' });
  return pro;
}
async function bought(pro: Member): Promise<string> {
  const { id } = await world.as(pro, does.buyPack, { pack: 'starter' });
  const paid = await world.as(pro, does.payAtSandbox, { payment: id, number: '4242 4242 4242 4242', expires: '12/49', cvc: '123' });
  expect(paid.state).toBe('succeeded');
  return id;
}
const claim = (pro: Member, payment: string) => world.as(pro, does.claimPackRefund, { payment, confirmed: true });
const refunds = async (payment: string) => Number((await world.engine.pool.query('select refunded_minor from sandbox_gateway.payments where reference = $1', [payment])).rows[0].refunded_minor);
const lostOf = (preview: { conditions: { name: string; state: string }[] }) => preview.conditions.filter(({ state }) => state === 'lost').map(({ name }) => name);

describe('REF-5 unused_pack', () => {
  test('REF-5 granted at once: credits gone, money back at the payment service, a credit note, the decision says why', async () => {
    const pro = await buyer();
    const payment = await bought(pro);
    expect(await world.balance(pro)).toBe(20);
    const preview = await world.as(pro, does.previewPackRefund, { payment });
    expect([preview.outcome, lostOf(preview)]).toEqual(['grant', []]);
    const made = await claim(pro, payment);
    expect([made.state, made.gross_minor]).toEqual(['granted', 4800]);
    expect(made.money_due_at).toBe(preview.money_due_at);
    expect([await world.balance(pro), await refunds(payment)]).toEqual([0, 4800]);
    const { items } = await world.as(pro, does.listInvoices, {});
    expect(items.map(({ kind, gross_minor, corrects }) => [kind, gross_minor, corrects !== null])).toEqual([['credit_note', 4800, true], ['invoice', 4800, false]]);
    const note = await world.as(pro, does.readInvoice, { invoice: items[0]?.id as string });
    expect([note.corrected?.number, note.number.startsWith('PA-FR-')]).toEqual([items[1]?.number, true]);
    const read = await world.as(pro, does.readPackRefund, { claim: made.id });
    expect(read.decisions.map(({ outcome, decided_by, clauses }) => [outcome, decided_by, clauses.map(({ id }) => id)])).toEqual([['grant', 'system', ['REF-5']]]);
    await world.expectInvariants();
  });

  test('REF-5 a suitable request offered since the purchase: refused, and it says when', async () => {
    const pro = await world.proWith(0);
    await world.as(pro, does.saveBillingDetails, { name: pro.name, street: '1 rue de la Paix', postal_code: '69001', city: 'Lyon', country: 'FR' });
    const payment = await bought(pro);
    pass(1);
    await world.published(await world.client());
    const preview = await world.as(pro, does.previewPackRefund, { payment });
    expect([preview.outcome, lostOf(preview)]).toEqual(['refuse', ['no_request']]);
    const made = await claim(pro, payment);
    expect(made.state).toBe('refused');
    const { decisions } = await world.as(pro, does.readPackRefund, { claim: made.id });
    expect(decisions[0]?.facts.map(({ name }) => name).toSorted()).toEqual(['first_request_at', 'price_gross', 'refused_because', 'requests_offered']);
    expect([await world.balance(pro), await refunds(payment)]).toEqual([20, 0]);
    expect(await refusalOf(claim(pro, payment))).toBe('pack_refund.already_claimed');
    await world.expectInvariants();
  });

  test('REF-5 until the last instant of the 30th day; then refused', async () => {
    const [inTime, late] = [await buyer(), await buyer()];
    const [first, second] = [await bought(inTime), await bought(late)];
    const { claim_until: until } = await world.as(inTime, does.previewPackRefund, { payment: first });
    world.engine.clock.moveTo(Temporal.Instant.from(until));
    expect((await claim(inTime, first)).state).toBe('granted');
    world.engine.clock.moveTo(Temporal.Instant.from(until).add({ milliseconds: 1 }));
    expect((await claim(late, second)).state).toBe('refused');
    await world.expectInvariants();
  });

  test('REF-5 once per pro', async () => {
    const pro = await buyer();
    const [first, second] = [await bought(pro), await bought(pro)];
    expect((await claim(pro, first)).state).toBe('granted');
    const preview = await world.as(pro, does.listPackRefunds, {});
    expect(preview.packs.map((pack) => [pack.payment, lostOf(pack)])).toEqual([[second, ['first_time']], [first, []]]);
    expect((await claim(pro, second)).state).toBe('refused');
  });

  test('REF-5 two packs claimed at once, and one of them 16 times: one comes back', async () => {
    const pro = await buyer();
    const packs = [await bought(pro), await bought(pro)];
    const tries = await Promise.allSettled(Array.from({ length: 32 }, (_, index) => claim(pro, packs[index % 2] as string)));
    expect(tries.filter((one) => one.status === 'fulfilled' && one.value.state === 'granted')).toHaveLength(1);
    expect((await refunds(packs[0] as string)) + (await refunds(packs[1] as string))).toBe(4800);
    expect(await world.balance(pro)).toBe(20);
    await world.expectInvariants();
  });

  test('REF-5 the same twice without the lock of the pro: the database still lets only one through', async () => {
    const pro = await buyer();
    const [first, second] = [await bought(pro), await bought(pro)];
    await claim(pro, first);
    const copy = `insert into pack_refund_claims (id, reference, payment, pro, market, currency, gross_minor, credits, state, rulebook_version, claimed_at, decision, decided_at, money_due_at)
      select gen_random_uuid(), 'M-TWICE', $1, pro, market, currency, gross_minor, credits, state, rulebook_version, claimed_at, decision, decided_at, money_due_at from pack_refund_claims where payment = $2`;
    await expect(world.engine.pool.query(copy, [second, first])).rejects.toThrow('pack_refund_claims_one_granted');
  });
});

describe('REF-6 the appeal', () => {
  async function refused() {
    const pro = await buyer();
    const payment = await bought(pro);
    pass(40);
    return { pro, payment, made: await claim(pro, payment) };
  }
  const statement = 'I was in hospital from the second day on, the papers are with the support.';
  const decide = (id: string, outcome: 'grant' | 'refuse', who = support) => world.as(who, does.decidePackRefund, { claim: id, outcome, grounds: 'The papers show it; the time limit is set aside.' });

  test('REF-6 a refusal by the record is contested once; a person grants it and the money goes back', async () => {
    const { pro, payment, made } = await refused();
    expect(made.state).toBe('refused');
    expect(await refusalOf(decide(made.id, 'grant'))).toBe('pack_refund.closed');
    const contested = await world.as(pro, does.contestPackRefund, { claim: made.id, statement });
    expect(contested.due_at).not.toBeNull();
    const queue = await world.as(finance, does.listPackRefundQueue, {});
    expect(queue.items.map(({ id }) => id)).toContain(made.id);
    expect((await decide(made.id, 'grant')).state).toBe('granted');
    expect([await world.balance(pro), await refunds(payment)]).toEqual([0, 4800]);
    expect(await refusalOf(world.as(pro, does.contestPackRefund, { claim: made.id, statement }))).toBe('pack_refund.not_contestable');
    await world.expectInvariants();
  });

  test('REF-6 confirmed, it ends there', async () => {
    const { pro, made } = await refused();
    await world.as(pro, does.contestPackRefund, { claim: made.id, statement });
    expect((await decide(made.id, 'refuse')).state).toBe('confirmed');
    expect(await refusalOf(world.as(pro, does.contestPackRefund, { claim: made.id, statement }))).toBe('pack_refund.not_contestable');
    await world.expectInvariants();
  });

  test('REF-5 credits used while the appeal waited: the pack is no longer whole, and nothing moves', async () => {
    const pro = await world.proWith(0);
    await world.as(pro, does.saveBillingDetails, { name: pro.name, street: '1 rue de la Paix', postal_code: '69001', city: 'Lyon', country: 'FR' });
    const payment = await bought(pro);
    const lead = await world.leadOf(pro, await world.published(await world.client()));
    const made = await claim(pro, payment);
    await world.as(pro, does.contestPackRefund, { claim: made.id, statement });
    await world.as(pro, world.does.buyContact, { lead });
    expect(await refusalOf(decide(made.id, 'grant'))).toBe('pack_refund.credits_gone');
    expect(await refunds(payment)).toBe(0);
    await world.expectInvariants();
  });

  test('REF-6 contested too late', async () => {
    const { pro, made } = await refused();
    pass(60);
    expect(await refusalOf(world.as(pro, does.contestPackRefund, { claim: made.id, statement }))).toBe('pack_refund.contest_too_late');
  });

  test('REF-5 an operator too gives money back once per pro', async () => {
    const { pro, made } = await refused();
    expect((await claim(pro, await bought(pro))).state).toBe('granted');
    await world.as(pro, does.contestPackRefund, { claim: made.id, statement });
    expect(await refusalOf(decide(made.id, 'grant'))).toBe('pack_refund.once');
  });
});

describe('refused, and why', () => {
  test('REF-5 unpaid, somebody else’s, unconfirmed, disputed', async () => {
    const [pro, other] = [await buyer(), await buyer()];
    const { id: unpaid } = await world.as(pro, does.buyPack, { pack: 'starter' });
    expect(await refusalOf(claim(pro, unpaid))).toBe('pack_refund.pack_not_found');
    const payment = await bought(pro);
    expect(await refusalOf(claim(other, payment))).toBe('pack_refund.pack_not_found');
    expect(await refusalOf(world.as(pro, does.claimPackRefund, { payment, confirmed: false }))).toBe('pack_refund.not_confirmed');
    await world.engine.pool.query(`update payments set state = 'disputed', dispute = 'open' where id = $1`, [payment]);
    expect(await refusalOf(claim(pro, payment))).toBe('pack_refund.disputed');
    const made = await claim(other, await bought(other));
    expect(await refusalOf(world.as(pro, does.readPackRefund, { claim: made.id }))).toBe('pack_refund.not_found');
  });
});

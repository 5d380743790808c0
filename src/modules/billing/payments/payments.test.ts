// Buying a pack, whatever the network, the bank and the fingers do.
import { beforeAll, describe, expect, test } from 'vitest';
import { Refused } from '#kernel/refusal.ts';
import type { PaymentGateway } from '#kernel/ports.ts';
import { newId } from '#kernel/ids.ts';
import { StillClock } from '#platform/clock.ts';
import { transaction } from '#platform/database/transaction.ts';
import { callFor } from '#platform/call.ts';
import { sandboxGateway } from '#platform/payments/sandbox/index.ts';
import { sign } from '#platform/payments/sandbox/signature.ts';
import { recordDecision, rulebook, rulesAt } from '#rulebook';
import { billing, findPackPayment, lastPackBoughtAt, refundPack } from '../index.ts';
import { billingWorld, cards, finance, goodCard, type BillingWorld } from '../world.test-data.ts';

const { buyPack, readPayment, payAtSandbox, confirmSandboxPayment, refreshPayment, listPayments, listInvoices } = billing.operations;
const key = () => `key-${newId()}`;
let world: BillingWorld;
beforeAll(async () => {
  world = await billingWorld();
});
const shape = (delay_minutes: number, copies: number, newest_first = false) =>
  world.do(sandboxGateway.operations.shapeDeliveries, finance, { delay_minutes, copies, newest_first });
const codeOf = (work: Promise<unknown>) => work.then(() => 'nothing refused', (error: unknown) => (error instanceof Refused ? error.kind.code : error));

async function bought(card = cards.good) {
  const pro = await world.addPro();
  const payment = await world.do(buyPack, pro, { pack: 'regular' }, key());
  const paid = await world.do(payAtSandbox, pro, { payment: payment.id, ...card }, key());
  return { pro, payment: paid };
}

const opened = async () => {
  const pro = await world.addPro();
  const payment = await world.do(buyPack, pro, { pack: 'regular' }, key());
  const { rows } = await world.pool.query('select gateway_payment from payments where id = $1', [payment.id]);
  return { pro, payment, atGateway: rows[0].gateway_payment as string };
};

const post = (body: string, signature: string | null, path = '/webhooks/payments') =>
  fetch(world.webhookAddress.replace('/webhooks/payments', path), { method: 'POST', body, headers: signature === null ? {} : { 'payment-signature': signature } }).then((response) => response.status);
const seconds = () => Math.floor(Date.now() / 1000);

const refundOf = (pro: { id: string }, payment: string) =>
  transaction(world.pool, true, async (db) => {
    const call = callFor(world.engine, db, { actor: finance, locale: 'en', via: 'web' }, world.clock.now());
    const decision = await recordDecision(call, { kind: 'refund', verdict: { outcome: 'unused_pack', clauses: ['REF-5'], facts: {} }, subject: `payment:${payment}`, concerns: [pro.id], rules: await rulesAt(call) });
    return refundPack(call, { payment, decision, operation: 'cases.decideRefundClaim' });
  });

describe('buying a pack', () => {
  test('LEAD-5 a paid pack gives its credits, a decision, an invoice and one posting', async () => {
    const { pro, payment } = await bought();
    expect(payment).toMatchObject({ state: 'succeeded', net_minor: 10800, vat_minor: 2160, gross_minor: 12960, card: { brand: 'visa', last4: '4242' }, checkout_url: null });
    expect(payment.invoice?.number).toMatch(/^P-FR-2026-\d+$/);
    expect(await world.credits(pro)).toBe(60);
    expect(await world.postings(payment.id)).toBe(1);
    const { items } = await world.do(listPayments, pro, {});
    expect(items.map((item) => item.id)).toEqual([payment.id]);
    const invoices = await world.do(listInvoices, pro, {});
    expect(invoices.items).toMatchObject([{ number: payment.invoice?.number, gross_minor: 12960, kind: 'invoice' }]);
    await world.expectInvariants();
  });

  test('PAY-1 the charge is a decision with its clauses and facts, and the movement names it', async () => {
    const { pro, payment } = await bought();
    const { rows } = await world.pool.query('select d.kind, d.outcome, d.clauses, d.facts, l.decision_id = d.id as named from decisions d join ledger_postings l on l.cause = $2 where d.id = $1', [payment.decision, `payment:${payment.id}`]);
    expect(rows).toMatchObject([{ kind: 'charge', outcome: 'pack_charged', clauses: ['LEAD-5', 'PAY-1'], named: true, facts: { pack_credits: { credits: 60 }, price_vat: { money: { minor: 2160, currency: 'EUR' } } } }]);
    const why = await world.do(rulebook.operations.readDecision, pro, { decision: payment.decision as string });
    expect(why.outcome_label).toBe('Pack charged');
    expect(Object.fromEntries(why.facts.map((fact) => [fact.label, fact.value]))).toMatchObject({ Pack: 'Regular pack', 'Price without VAT': '€108.00', 'VAT rate': '20%', VAT: '€21.60', 'Amount paid': '€129.60' });
  });

  test('LEAD-6 the payment knows the way back, and nobody else’s site is one', async () => {
    const pro = await world.addPro();
    const payment = await world.do(buyPack, pro, { pack: 'starter', return_to: '/en/leads/17?answer=kept#text' }, key());
    expect((await world.do(readPayment, pro, { payment: payment.id })).return_to).toBe('/en/leads/17?answer=kept#text');
    for (const elsewhere of ['//evil.example', '/\\evil.example', 'https://evil.example', 'leads', '/a b']) {
      expect(await codeOf(world.do(buyPack, pro, { pack: 'starter', return_to: elsewhere }, key()))).toBe('input.invalid');
    }
  });

  test('LEAD-6 declined, then another card: paid once, nothing taken in between', async () => {
    const { pro, payment } = await bought(cards.declined);
    expect(payment).toMatchObject({ state: 'failed', failure: { code: 'card_declined', sentence: 'the bank declined the card' } });
    const poor = await world.do(payAtSandbox, pro, { payment: payment.id, ...cards.poor }, key());
    expect(poor.failure?.code).toBe('insufficient_funds');
    expect(await world.credits(pro)).toBe(0);
    expect((await world.do(payAtSandbox, pro, { payment: payment.id, ...cards.good }, key())).state).toBe('succeeded');
    await world.pass({ days: 1 });
    expect([await world.credits(pro), await world.postings(payment.id)]).toEqual([60, 1]);
    await world.expectInvariants();
  });

  test.each([[true, 'succeeded', 60], [false, 'failed', 0]] as const)('LEAD-6 a bank that asks for a confirmation, answered %s', async (agreed, state, credits) => {
    const { pro, payment } = await bought(cards.asking);
    expect([payment.state, await world.credits(pro)]).toEqual(['needs_confirmation', 0]);
    const answered = await world.do(confirmSandboxPayment, pro, { payment: payment.id, agreed }, key());
    expect([answered.state, await world.credits(pro)]).toEqual([state, credits]);
    const again = await world.do(confirmSandboxPayment, pro, { payment: payment.id, agreed: true }, key());
    expect([again.state, await world.credits(pro)]).toEqual([state, credits]);
  });

  test.each([
    ['card.number_wrong', { number: '4242 4242 4242 4241' }],
    ['card.number_wrong', { number: 'four' }],
    ['card.not_for_tests', { number: '4111 1111 1111 1111' }],
    ['card.expiry_wrong', { expires: '13/30' }],
    ['card.expired', { expires: '10/26' }],
    ['card.code_wrong', { cvc: '12' }],
  ])('LEAD-6 a card that cannot be right is refused as %s', async (code, wrong) => {
    const pro = await world.addPro();
    const payment = await world.do(buyPack, pro, { pack: 'starter' }, key());
    expect(await codeOf(world.do(payAtSandbox, pro, { payment: payment.id, ...goodCard, ...wrong }, key()))).toBe(code);
    expect((await world.do(readPayment, pro, { payment: payment.id })).state).toBe('started');
  });

  test('PAY-1 where the marketplace is no sandbox, test cards buy nothing', async () => {
    const pro = await world.addPro();
    const payment = await world.do(buyPack, pro, { pack: 'starter' }, key());
    const real = { ...world.engine, ports: { ...world.engine.ports, sandbox: false } };
    expect(await codeOf(world.do(payAtSandbox, pro, { payment: payment.id, ...goodCard }, key(), real))).toBe('payment.no_sandbox');
    expect(await codeOf(world.do(confirmSandboxPayment, pro, { payment: payment.id, agreed: true }, key(), real))).toBe('payment.no_sandbox');
    expect(await codeOf(world.do(sandboxGateway.operations.shapeDeliveries, finance, {}, key(), real))).toBe('sandbox_gateway.off');
    expect(await world.credits(pro)).toBe(0);
  });

  test('PAY-1 a payment of somebody else is not found', async () => {
    const { payment } = await bought();
    const other = await world.addPro();
    expect(await codeOf(world.do(readPayment, other, { payment: payment.id }))).toBe('payment.not_found');
    expect(await codeOf(world.do(payAtSandbox, other, { payment: payment.id, ...goodCard }))).toBe('payment.not_found');
    expect(await codeOf(world.do(refreshPayment, other, { payment: payment.id }))).toBe('payment.not_found');
  });

  test('PAY-1 no card number is kept anywhere', async () => {
    await bought();
    const { rows } = await world.pool.query(`
      select count(*)::integer as n from (
        select to_jsonb(p)::text as t from sandbox_gateway.payments p union all select to_jsonb(m)::text from sandbox_gateway.methods m
        union all select to_jsonb(p)::text from payments p union all select to_jsonb(a)::text from audit_entries a union all select to_jsonb(k)::text from idempotency_keys k
      ) x where t ~ '4242 ?4242 ?4242'`);
    expect(rows[0].n).toBe(0);
  });
});

describe('twice', () => {
  test('PAY-3 sixty-four clicks on pay at once pay once', async () => {
    const pro = await world.addPro();
    const purchases = await Promise.all(Array.from({ length: 64 }, () => world.do(buyPack, pro, { pack: 'regular' }, 'one-click-on-buy-pack')));
    expect(new Set(purchases.map((purchase) => purchase.id)).size).toBe(1);
    const { id } = purchases[0] as { id: string };
    // Each with a key of its own: only the books stand between the clicks.
    const paid = await Promise.all(Array.from({ length: 64 }, () => world.do(payAtSandbox, pro, { payment: id, ...goodCard }, key())));
    expect(new Set(paid.map((payment) => payment.state))).toEqual(new Set(['succeeded']));
    await world.pass({ hours: 1 });
    expect([await world.credits(pro), await world.postings(id), await world.count('invoices where payment = $1', id)]).toEqual([60, 1, 1]);
    expect(await world.count('sandbox_gateway.payments where payer = $1', pro.id)).toBe(1);
    await world.expectInvariants();
  });

  test('PAY-3 the process dies between the gateway and the commit: the retry finds the same payment', async () => {
    const pro = await world.addPro();
    const dying: PaymentGateway = {
      ...world.gateway, name: world.gateway.name, signatureHeader: world.gateway.signatureHeader,
      async createPayment(payment) {
        await world.gateway.createPayment(payment);
        throw new Error('killed');
      },
      findPayment: (id) => world.gateway.findPayment(id), refund: (refund) => world.gateway.refund(refund), verifyEvent: (body, header) => world.gateway.verifyEvent(body, header),
    };
    const once = key();
    await expect(world.do(buyPack, pro, { pack: 'large' }, once, world.engineWith(dying))).rejects.toThrow('killed');
    expect(await world.count('payments where person = $1', pro.id)).toBe(0);
    const payment = await world.do(buyPack, pro, { pack: 'large' }, once);
    expect([await world.count('payments where person = $1', pro.id), await world.count('sandbox_gateway.payments where payer = $1', pro.id)]).toEqual([1, 1]);
    await world.do(payAtSandbox, pro, { payment: payment.id, ...goodCard }, key());
    expect(await world.credits(pro)).toBe(150);
  });

  test('PAY-3 the process dies between the card and the commit: the message and a question bring the money home, once', async () => {
    const pro = await world.addPro();
    const payment = await world.do(buyPack, pro, { pack: 'starter' }, key());
    const { rows } = await world.pool.query('select gateway_payment from payments where id = $1', [payment.id]);
    await world.gateway.checkout.payByCard(rows[0].gateway_payment, goodCard);
    expect(await world.credits(pro)).toBe(0);
    expect((await world.do(refreshPayment, pro, { payment: payment.id }, key())).state).toBe('succeeded');
    await world.pass({ hours: 1 });
    expect([await world.credits(pro), await world.postings(payment.id)]).toEqual([20, 1]);
  });

  test('PAY-3 a key of long ago still answers its payment', async () => {
    const pro = await world.addPro();
    const once = key();
    const first = await world.do(buyPack, pro, { pack: 'starter' }, once);
    await world.pool.query('delete from idempotency_keys');
    expect((await world.do(buyPack, pro, { pack: 'starter' }, once)).id).toBe(first.id);
  });
});

describe('messages of the payment service', () => {
  test('PAY-3 the message comes before the answer of the checkout', async () => {
    const { pro, payment, atGateway } = await opened();
    await world.gateway.checkout.payByCard(atGateway, goodCard);
    await world.pass({ minutes: 1 });
    expect([(await world.do(readPayment, pro, { payment: payment.id })).state, await world.credits(pro)]).toEqual(['succeeded', 60]);
    await world.do(payAtSandbox, pro, { payment: payment.id, ...goodCard }, key());
    expect([await world.credits(pro), await world.postings(payment.id)]).toEqual([60, 1]);
  });

  test('PAY-3 the message is four days late', async () => {
    await shape(4 * 24 * 60, 1);
    const { pro, payment, atGateway } = await opened();
    await world.gateway.checkout.payByCard(atGateway, goodCard);
    await world.pass({ days: 3 });
    expect(await world.credits(pro)).toBe(0);
    await world.pass({ days: 2 });
    await shape(0, 1);
    expect([await world.credits(pro), await world.postings(payment.id)]).toEqual([60, 1]);
  });

  test('PAY-3 each message comes three times, and once more after two weeks', async () => {
    await shape(0, 3);
    const { pro, payment } = await bought();
    await world.pass({ hours: 2 });
    const { rows } = await world.pool.query('select id, deliveries from sandbox_gateway.events where body ->> $1 = $2', ['reference', payment.id]);
    expect(rows).toMatchObject([{ deliveries: 3 }]);
    await shape(0, 1);
    await world.do(sandboxGateway.operations.resendEvent, finance, { event: rows[0].id, in_minutes: 14 * 24 * 60 });
    await world.pool.query('delete from idempotency_keys');
    await world.pass({ days: 15 });
    expect([await world.credits(pro), await world.postings(payment.id), await world.count('payment_events where payment = $1', payment.id)]).toEqual([60, 1, 1]);
    await world.expectInvariants();
  });

  test('PAY-3 failed arrives after succeeded: paid stays paid', async () => {
    await shape(0, 1, true);
    const { pro, payment, atGateway } = await opened();
    await world.gateway.checkout.payByCard(atGateway, cards.declined);
    await world.gateway.checkout.payByCard(atGateway, goodCard);
    await world.pass({ hours: 3 });
    await shape(0, 1);
    const { rows } = await world.pool.query('select type from payment_events where payment = $1 order by received_at', [payment.id]);
    expect(rows.map((row) => row.type)).toEqual(['payment.succeeded', 'payment.failed']);
    expect([(await world.do(readPayment, pro, { payment: payment.id })).state, await world.credits(pro)]).toEqual(['succeeded', 60]);
  });

  test('PAY-3 all messages are lost: asking is enough', async () => {
    await shape(0, 0);
    const { pro, payment, atGateway } = await opened();
    await world.gateway.checkout.payByCard(atGateway, goodCard);
    await world.pass({ days: 2 });
    await shape(0, 1);
    expect(await world.credits(pro)).toBe(0);
    const asked = await Promise.all(Array.from({ length: 16 }, () => world.do(refreshPayment, pro, { payment: payment.id }, key())));
    expect(new Set(asked.map((answer) => answer.state))).toEqual(new Set(['succeeded']));
    expect(await world.postings(payment.id)).toBe(1);
  });

  test('PAY-3 the message, the checkout and thirty questions at once move the money once', async () => {
    const { pro, payment, atGateway } = await opened();
    await world.gateway.checkout.payByCard(atGateway, goodCard);
    await Promise.all([
      world.pass({ minutes: 5 }),
      ...Array.from({ length: 15 }, () => world.do(refreshPayment, pro, { payment: payment.id }, key())),
      ...Array.from({ length: 15 }, () => world.do(payAtSandbox, pro, { payment: payment.id, ...goodCard }, key())),
    ]);
    expect([await world.credits(pro), await world.postings(payment.id)]).toEqual([60, 1]);
    await world.expectInvariants();
  });

  test('PAY-3 only a fresh signature of the payment service is believed', async () => {
    const { pro, payment, atGateway } = await opened();
    const body = JSON.stringify({ id: 'se_made-up', type: 'payment.succeeded', paymentId: atGateway, reference: payment.id, amountMinor: 12960, currency: 'EUR', failureCode: null });
    expect(await post(body, null)).toBe(400);
    expect(await post(body, 'nonsense')).toBe(400);
    expect(await post(body, sign(body, 'another secret', seconds()))).toBe(400);
    expect(await post(body.replace('12960', '1'), sign(body, world.secret, seconds()))).toBe(400);
    expect(await post(body, sign(body, world.secret, seconds() - 301))).toBe(400);
    expect(await post(body, sign(body, world.secret, seconds() + 360))).toBe(400);
    expect(await world.count('payment_events where payment = $1', payment.id)).toBe(0);
    // Signed but untrue: what holds is asked of the payment service.
    expect(await post(body, sign(body, world.secret, seconds() - 200))).toBe(200);
    expect([await world.credits(pro), (await world.do(readPayment, pro, { payment: payment.id })).state]).toEqual([0, 'started']);
  });

  test('PAY-3 an unknown payment is asked for again later, and a huge or misdirected body is turned away', async () => {
    const body = JSON.stringify({ id: 'se_other', type: 'payment.succeeded', paymentId: 'sp_x', reference: newId(), amountMinor: 1, currency: 'EUR', failureCode: null });
    expect(await post(body, sign(body, world.secret, seconds()))).toBe(404);
    const huge = 'x'.repeat(300 * 1024);
    expect(await post(huge, sign(huge, world.secret, seconds()))).toBe(413);
    expect(await post(body, sign(body, world.secret, seconds()), '/webhooks/elsewhere')).toBe(404);
  });
});

describe('money that goes back', () => {
  test('PAY-3 a pack refunded twice, at once and later, goes back once', async () => {
    const { pro, payment } = await bought();
    const answers = await Promise.all([refundOf(pro, payment.id), refundOf(pro, payment.id)]);
    answers.push(await refundOf(pro, payment.id));
    expect(answers.map((answer) => answer.outcome)).toEqual(['done', 'done', 'done']);
    await world.pass({ hours: 1 });
    expect([await world.credits(pro), await world.count('sandbox_gateway.refunds r join sandbox_gateway.payments p on p.id = r.payment_id where p.reference = $1', payment.id)]).toEqual([0, 1]);
    expect((await world.do(readPayment, pro, { payment: payment.id })).state).toBe('refunded');
    expect((await world.do(listInvoices, pro, {})).items.map((item) => item.kind)).toEqual(['credit_note', 'invoice']);
    await world.expectInvariants();
  });

  test('PAY-1 a chargeback opens days later; lost, the unused pack goes back; won, all stays', async () => {
    const [lost, won] = [await bought(cards.disputed), await bought(cards.disputed)];
    await world.pass({ days: 4 });
    expect((await world.do(readPayment, lost.pro, { payment: lost.payment.id })).state).toBe('succeeded');
    await world.pass({ days: 2 });
    expect(await world.do(readPayment, lost.pro, { payment: lost.payment.id })).toMatchObject({ state: 'disputed', dispute: 'open' });
    await world.do(sandboxGateway.operations.resolveDispute, finance, { payment: lost.payment.id, won: false });
    await world.do(sandboxGateway.operations.resolveDispute, finance, { payment: won.payment.id, won: true });
    expect(await codeOf(world.do(sandboxGateway.operations.resolveDispute, finance, { payment: won.payment.id, won: false }))).toBe('sandbox_dispute.not_open');
    await world.pass({ hours: 1 });
    expect(await world.do(readPayment, lost.pro, { payment: lost.payment.id })).toMatchObject({ state: 'refunded', dispute: 'lost', refunded_minor: 12960 });
    expect(await world.do(readPayment, won.pro, { payment: won.payment.id })).toMatchObject({ state: 'succeeded', dispute: 'won' });
    expect([await world.credits(lost.pro), await world.credits(won.pro)]).toEqual([0, 60]);
    await world.expectInvariants();
  });

  test('PAY-1 other modules find what was bought, and when', async () => {
    const { pro, payment } = await bought();
    const call = { db: (await import('#platform/database/connection.ts')).connectionOver(world.pool) };
    expect((await findPackPayment(call, pro.id, payment.id))?.state).toBe('succeeded');
    expect((await lastPackBoughtAt(call, pro.id))?.toString()).toBe(payment.succeeded_at);
    expect(await lastPackBoughtAt(call, newId())).toBeNull();
  });

  test('PAY-2 who began earlier and comes to the number later gets no earlier date', async () => {
    const early = { ...world.engine, clock: new StillClock(world.clock.now().subtract({ seconds: 2 }).toString()) };
    const slow = await opened();
    await bought();
    await world.do(payAtSandbox, slow.pro, { payment: slow.payment.id, ...cards.good }, key(), early);
    expect(await world.count('inv_billing_invoices_in_order_of_time')).toBe(0);
  });

  test('PAY-2 invoices of a series have no gap, also where many pay at once and some attempts roll back', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => bought(index % 3 === 0 ? cards.declined : cards.good)));
    await world.pass({ hours: 1 });
    await world.expectInvariants();
    expect(world.failedJobs).toEqual([]);
  });
});

describe('the invariants', () => {
  test.each([
    ['inv_billing_posting_is_payment', 'update payments set credits = credits + 1 where id = $1'],
    ['inv_billing_payment_has_one_posting', 'update payments set posting = gen_random_uuid() where id = $1'],
    ['inv_billing_payment_has_one_posting', `update payments set state = 'started', succeeded_at = null, posting = null, decision = null, lot = null where id = $1`],
    ['inv_billing_refunded_within_captured', 'update payments set refunded_minor = gross_minor where id = $1'],
    ['inv_billing_credit_notes_are_refunds', 'update payments set refunded_minor = 1 where id = $1'],
    ['inv_billing_invoice_is_payment', 'update payments set net_minor = net_minor - 1, vat_minor = vat_minor + 1 where id = $1'],
    ['inv_billing_invoice_numbers_without_gaps', 'update invoice_series set last_number = last_number + 1 where $1::uuid is not null'],
  ])('PAY-1 %s sees it: %s', async (view, harm) => {
    const { payment } = await bought();
    const client = await world.pool.connect();
    try {
      await client.query('begin');
      await client.query(harm, [payment.id]);
      const { rows } = await client.query(`select count(*)::integer as n from ${view}`);
      expect(rows[0].n).toBeGreaterThan(0);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

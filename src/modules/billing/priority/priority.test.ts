// The priority service over months: renewals, failures, retries, ends.
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import type { PaymentGateway } from '#kernel/ports.ts';
import { Refused } from '#kernel/refusal.ts';
import { connectionOver } from '#platform/database/connection.ts';
import { advance } from '#platform/jobs/advance.ts';
import { billing, priorityDiscount } from '../index.ts';
import { billingWorld, cards, type BillingWorld } from '../world.test-data.ts';

const { readPriority, cancelPriority, payIncident, payAtSandbox, readPayment } = billing.operations;
const key = () => `key-${newId()}`;
let world: BillingWorld;
beforeAll(async () => {
  world = await billingWorld();
});
const codeOf = (work: Promise<unknown>) => work.then(() => 'nothing refused', (error: unknown) => (error instanceof Refused ? error.kind.code : error));
const discount = (pro: Member, at = world.clock.now()) => priorityDiscount({ db: connectionOver(world.pool), now: world.clock.now() }, pro.id, at);
const priority = async (pro: Member) => (await world.do(readPriority, pro, {})).priority;
const moveTo = (moment: string) => world.clock.now().until(Temporal.Instant.from(moment)).total('milliseconds');

async function subscribed(card = cards.good) {
  const pro = await world.addPro();
  const payment = await world.subscribe(pro, 'starter', key());
  await world.do(payAtSandbox, pro, { payment: payment.id, ...card }, key());
  return { pro, payment };
}

async function failed() {
  const { pro } = await subscribed(cards.declinedLater);
  await world.pass({ milliseconds: moveTo((await priority(pro))?.paid_until as string) + 1000 });
  return pro;
}

describe('priority service', () => {
  test('LEAD-5 nothing before the first month is paid; then the discount, the credits and the next payment', async () => {
    const pro = await world.addPro();
    expect(await priority(pro)).toBeNull();
    const payment = await world.subscribe(pro, 'starter', key());
    expect([await discount(pro), (await priority(pro))?.state]).toEqual([0, 'starting']);
    await world.do(payAtSandbox, pro, { payment: payment.id, ...cards.good }, key());
    expect([await discount(pro), await world.credits(pro)]).toEqual([2000, 20]);
    const month = world.clock.now().toZonedDateTimeISO('Europe/Paris').add({ months: 1 }).toInstant().toString();
    expect(await priority(pro)).toMatchObject({ state: 'active', paid_until: month, next_payment_at: month, discount: 2000, gross_minor: 4800, card: { last4: '4242' }, incident: null });
    expect(await codeOf(world.subscribe(pro, 'large', key()))).toBe('priority.running');
  });

  test('LEAD-5 each month is charged once to the kept card, with its credits and invoice', async () => {
    const { pro } = await subscribed();
    await world.pass({ months: 3, hours: 1 });
    expect([await world.credits(pro), await world.count('invoices where person = $1', pro.id), await world.count('priority_periods where person = $1', pro.id)]).toEqual([80, 4, 4]);
    expect(await discount(pro)).toBe(2000);
    await world.expectInvariants();
  });

  test('LEAD-5 a series that begins on the 31st keeps its day', async () => {
    const start = Temporal.Instant.from('2027-03-31T10:00:00Z');
    await world.pass({ milliseconds: moveTo(start.toString()) });
    const { pro } = await subscribed();
    const ends: (string | null | undefined)[] = [];
    for (let month = 0; month < 3; month++) {
      ends.push((await priority(pro))?.paid_until);
      await world.pass({ days: 31, hours: 1 });
    }
    expect(ends).toEqual(['2027-04-30T10:00:00Z', '2027-05-31T10:00:00Z', '2027-06-30T10:00:00Z']);
  });

  test('LEAD-5 cancelled: it stays to the end of the month paid, then ends without a payment', async () => {
    const { pro } = await subscribed();
    const cancelled = await world.do(cancelPriority, pro, {}, key());
    expect(cancelled).toMatchObject({ state: 'ending', next_payment_at: null });
    expect((await world.do(cancelPriority, pro, {}, key())).state).toBe('ending');
    const until = Temporal.Instant.from(cancelled.paid_until as string);
    expect([await discount(pro, until), await discount(pro, until.add({ milliseconds: 1 }))]).toEqual([2000, 0]);
    await world.pass({ days: 32 });
    expect([(await priority(pro))?.state, await world.credits(pro), await discount(pro)]).toEqual(['ended', 20, 0]);
    expect(await codeOf(world.do(cancelPriority, pro, {}, key()))).toBe('priority.none');
    expect((await world.subscribe(pro, 'large', key())).state).toBe('started');
  });

  test('PAY-3 the job dies after the gateway has charged: run again, the month is charged once', async () => {
    const { pro } = await subscribed();
    let died = 0;
    const dying: PaymentGateway = {
      name: world.gateway.name, signatureHeader: world.gateway.signatureHeader,
      async createPayment(payment) {
        const made = await world.gateway.createPayment(payment);
        if (payment.payer === pro.id && died++ === 0) throw new Error('killed');
        return made;
      },
      findPayment: (id) => world.gateway.findPayment(id), refund: (refund) => world.gateway.refund(refund), verifyEvent: (body, header) => world.gateway.verifyEvent(body, header),
    };
    const due = Temporal.Instant.from((await priority(pro))?.paid_until as string);
    await advance({ ...world.engineWith(dying) }, world.clock, due.add({ seconds: 1 }));
    await world.pass({ hours: 3 });
    expect(died).toBe(1);
    expect([await world.credits(pro), await world.count(`sandbox_gateway.payments where payer = $1 and status = 'succeeded'`, pro.id)]).toEqual([40, 2]);
    await world.expectInvariants();
  });

  test('PAY-3 two checkouts left open and both paid: one service, and credits for each payment', async () => {
    const pro = await world.addPro();
    const first = await world.subscribe(pro, 'starter', key());
    const second = await world.subscribe(pro, 'regular', key());
    await world.do(payAtSandbox, pro, { payment: second.id, ...cards.good }, key());
    await world.do(payAtSandbox, pro, { payment: first.id, ...cards.good }, key());
    expect([(await priority(pro))?.pack, await world.credits(pro), await world.count('priority_periods where person = $1', pro.id)]).toEqual(['regular', 80, 1]);
    await world.expectInvariants();
  });
});

describe('a renewal that fails', () => {
  test('SUB-4 opens an incident that says what failed, how much, and when it is tried again', async () => {
    const pro = await failed();
    const now = await priority(pro);
    const opened = Temporal.Instant.from(now?.incident?.opened_at as string).toZonedDateTimeISO('Europe/Paris');
    const retries = [3, 7, 14].map((days) => opened.add({ days }).toInstant().toString());
    expect(now).toMatchObject({ state: 'past_due', next_payment_at: retries[0], incident: { gross_minor: 4800, attempts: 1, retries_at: retries, failure: { code: 'card_declined' } } });
    expect(now?.incident?.limited).toContain('without discount');
    expect([await discount(pro), await world.credits(pro)]).toEqual([0, 20]);
    await world.expectInvariants();
  });

  test('SUB-4 closes by itself when paid with another card, which is charged from then on', async () => {
    const pro = await failed();
    await world.pass({ days: 5 });
    expect((await priority(pro))?.incident).toMatchObject({ attempts: 2 });
    const payment = await world.do(payIncident, pro, { return_to: '/en/credits' }, key());
    await world.do(payAtSandbox, pro, { payment: payment.id, ...cards.good }, key());
    const paidAt = world.clock.now().toZonedDateTimeISO('Europe/Paris');
    expect(await priority(pro)).toMatchObject({ state: 'active', incident: null, paid_until: paidAt.add({ months: 1 }).toInstant().toString(), card: { last4: '4242' } });
    expect([await discount(pro), await world.credits(pro)]).toEqual([2000, 40]);
    expect(await codeOf(world.do(payIncident, pro, {}, key()))).toBe('payment_incident.none');
    await world.pass({ days: 20 });
    expect(await world.credits(pro)).toBe(40);
    await world.pass({ days: 12 });
    expect(await world.credits(pro)).toBe(60);
    await world.expectInvariants();
  });

  test('SUB-4 tried three times more in vain: the service ends and nothing is owed', async () => {
    const pro = await failed();
    await world.pass({ days: 15 });
    expect(await priority(pro)).toMatchObject({ state: 'ended', incident: null });
    expect(await world.count(`payments where person = $1 and state = 'failed'`, pro.id)).toBe(4);
    expect(await world.count(`payment_incidents where person = $1 and outcome = 'unpaid' and attempts = 4`, pro.id)).toBe(1);
    await world.pass({ months: 2 });
    expect([await world.credits(pro), await discount(pro)]).toEqual([20, 0]);
    await world.expectInvariants();
  });

  test('SUB-4 cancelled while it is open: ends at once, no retry follows', async () => {
    const pro = await failed();
    expect(await world.do(cancelPriority, pro, {}, key())).toMatchObject({ state: 'ended', incident: null });
    await world.pass({ days: 20 });
    expect(await world.count(`payments where person = $1`, pro.id)).toBe(2);
  });

  test('SUB-4 a bank that asks for a confirmation cannot be answered by us', async () => {
    const pro = await world.addPro();
    const payment = await world.subscribe(pro, 'starter', key());
    await world.do(payAtSandbox, pro, { payment: payment.id, ...cards.asking }, key());
    await world.do(billing.operations.confirmSandboxPayment, pro, { payment: payment.id, agreed: true }, key());
    expect((await world.do(readPayment, pro, { payment: payment.id })).state).toBe('succeeded');
    await world.pass({ days: 32 });
    expect((await priority(pro))?.incident?.failure).toEqual({ code: 'authentication_required', sentence: 'the bank asks for a confirmation that only you can give' });
  });

  test('SUB-4 a card that has expired since', async () => {
    const { pro } = await subscribed({ ...cards.good, expires: `${String(world.clock.now().toZonedDateTimeISO('UTC').month).padStart(2, '0')}/${world.clock.now().toZonedDateTimeISO('UTC').year - 2000}` });
    await world.pass({ days: 32 });
    expect((await priority(pro))?.incident?.failure.code).toBe('expired_card');
    expect(world.failedJobs.filter((line) => !line.includes('killed'))).toEqual([]);
  });
});

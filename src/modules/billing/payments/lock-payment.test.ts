// The lock of a payment, and its twin without it.
import { beforeAll, expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import type { PaymentGateway } from '#kernel/ports.ts';
import { billing } from '../index.ts';
import { billingWorld, goodCard, type BillingWorld } from '../world.test-data.ts';

const { buyPack, refreshPayment } = billing.operations;
const callers = 8;
const key = () => `key-${newId()}`;
let world: BillingWorld;
beforeAll(async () => {
  world = await billingWorld();
});

/** Answers nobody before everybody has asked: all callers hold the gateway's word before any looks at our payment. */
function gatewayOfAll(): PaymentGateway {
  const { gateway } = world;
  const everybody = Promise.withResolvers<void>();
  let arrived = 0;
  return {
    name: gateway.name,
    signatureHeader: gateway.signatureHeader,
    createPayment: (payment) => gateway.createPayment(payment),
    refund: (refund) => gateway.refund(refund),
    verifyEvent: (body, signature) => gateway.verifyEvent(body, signature),
    async findPayment(id) {
      const found = await gateway.findPayment(id);
      if (++arrived === callers) everybody.resolve();
      await everybody.promise;
      return found;
    },
  };
}

async function race(pool: BillingWorld['pool']) {
  const pro = await world.addPro();
  const payment = await world.do(buyPack, pro, { pack: 'regular' }, key());
  const { rows } = await world.pool.query('select gateway_payment from payments where id = $1', [payment.id]);
  await world.gateway.checkout.payByCard(rows[0].gateway_payment, goodCard);
  const engine = { ...world.engineWith(gatewayOfAll()), pool };
  const answers = await Promise.allSettled(Array.from({ length: callers }, () => world.do(refreshPayment, pro, { payment: payment.id }, key(), engine)));
  return { answered: answers.filter((answer) => answer.status === 'fulfilled').length, postings: await world.postings(payment.id), credits: await world.credits(pro) };
}

type Query = (config: { name?: string | undefined; text: string }, ...rest: unknown[]) => unknown;

const unlocked = (client: object) => new Proxy(client, {
  get(target, name) {
    const value = Reflect.get(target, name) as unknown;
    if (typeof value !== 'function') return value;
    if (name !== 'query') return value.bind(target);
    const query = value.bind(target) as Query;
    return ((config, ...rest) => query(config.name === 'billing.lock_payment' ? { ...config, name: undefined, text: config.text.replace('for update', '') } : config, ...rest)) satisfies Query;
  },
});

/** The same database, asked without that lock. */
const withoutLock = (pool: BillingWorld['pool']): BillingWorld['pool'] =>
  new Proxy(pool, { get: (target, name) => (name === 'connect' ? async () => unlocked(await target.connect()) : (Reflect.get(target, name) as unknown)) });

test('PAY-3 with the lock, all callers are answered and the money moves once', async () => {
  expect(await race(world.pool)).toEqual({ answered: callers, postings: 1, credits: 60 });
});

test('PAY-3 without it, callers fail; the books hold all the same, by compare-and-set and the cause of the posting', async () => {
  const { answered, ...books } = await race(withoutLock(world.pool));
  expect(answered).toBeLessThan(callers);
  expect(books).toEqual({ postings: 1, credits: 60 });
  await world.expectInvariants();
});

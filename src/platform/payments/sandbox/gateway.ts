// The built-in gateway. It behaves as an outside provider does: its own connection, its own transactions, which stay when the
// marketplace's roll back; messages that arrive when they will. Test cards only; of a card it keeps brand and last four digits.
import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '#kernel/database.ts';
import { newId } from '#kernel/ids.ts';
import type { CardProblem, GatewayEvent, GatewayPayment, NewGatewayPayment, PaymentGateway, SandboxCheckout } from '#kernel/ports.ts';
import { assert } from '#kernel/refusal.ts';
import type { Clock } from '../../clock.ts';
import { connectionOver } from '../../database/connection.ts';
import { transaction } from '../../database/transaction.ts';
import { outcomeOf, readCard, type Conduct, type Outcome, type TestCard } from './cards.ts';
import { tell } from './events.ts';
import { isSigned, sign } from './signature.ts';
import {
  attemptPayment, findMethod, findPayment, findRefund, keepMethod, keepRefund, lockPayment, lockPaymentByReference, lowerPayment, openPayment,
  type PaymentRow,
} from './store.ts';

export type SandboxGatewayOptions = {
  /** Its own pool: an outside provider never waits for the marketplace's connections. Closed by whoever opened it. */
  readonly pool: pg.Pool;
  readonly prepare?: boolean;
  readonly clock: Clock;
  readonly secret: string;
  readonly origin: string;
  /** Where its messages go: `…/webhooks/payments` as this process reaches it. */
  readonly webhookAddress: string;
  readonly wallClockSeconds?: () => number;
};

const disputeAfterDays = 5;

export class SandboxGateway implements PaymentGateway {
  readonly name = 'sandbox';
  readonly signatureHeader = 'payment-signature';
  readonly webhookAddress: string;
  readonly checkout: SandboxCheckout = { payByCard: (id, card) => this.#payByCard(id, card), confirm: (id, agreed) => this.#confirm(id, agreed) };
  readonly #options: SandboxGatewayOptions;

  constructor(options: SandboxGatewayOptions) {
    this.#options = options;
    this.webhookAddress = options.webhookAddress;
  }

  async createPayment(payment: NewGatewayPayment): Promise<GatewayPayment> {
    const { reference, amountMinor, currency, description, returnPath, payer = null, keepMethod: keeps = false, methodId } = payment;
    return this.#within(async (db, now) => {
      const opened = await db.run(openPayment, [`sp_${newId()}`, reference, amountMinor, currency, description, returnPath, payer, keeps, now]);
      const row = await db.one(lockPaymentByReference, [reference]);
      assert(row.amountMinor === BigInt(amountMinor) && row.currency === currency, `reference ${reference} was used for another amount`);
      if (opened === 0 || !methodId) return this.#view(row);
      const method = await db.maybe(findMethod, [methodId]);
      assert(method && method.payer === payer, `no method ${methodId} is kept for this payer`);
      return this.#view(await attempt(db, row, method, outcomeOf(method, false, now), now, methodId));
    });
  }

  async findPayment(id: string): Promise<GatewayPayment | null> {
    const row = await this.#read().maybe(findPayment, [id]);
    return row && this.#view(row);
  }

  async refund(refund: { reference: string; paymentId: string; amountMinor: number }): Promise<{ id: string }> {
    const { reference, paymentId, amountMinor } = refund;
    return this.#within(async (db, now) => {
      const payment = await db.one(lockPayment, [paymentId]);
      const earlier = await db.maybe(findRefund, [reference]);
      if (earlier) {
        assert(earlier.paymentId === paymentId && earlier.amountMinor === BigInt(amountMinor), `reference ${reference} was used for another refund`);
        return { id: earlier.id };
      }
      const lowered = await db.run(lowerPayment, [paymentId, amountMinor]);
      assert(lowered === 1, `payment ${paymentId} has less than ${amountMinor} left to give back`);
      const id = `sr_${newId()}`;
      await db.run(keepRefund, [id, reference, paymentId, amountMinor, now]);
      await tell(db, payment, { type: 'refund.succeeded', amountMinor: BigInt(amountMinor) }, now);
      return { id };
    });
  }

  verifyEvent(body: string, signature: string): GatewayEvent | null {
    if (!isSigned(body, signature, this.#options.secret, this.#wallClock())) return null;
    return JSON.parse(body) as GatewayEvent;
  }

  /** The signature that a message sent now carries. */
  sign(body: string): string {
    return sign(body, this.#options.secret, this.#wallClock());
  }

  async #payByCard(id: string, card: { number: string; expires: string; cvc: string }): Promise<GatewayPayment | { problem: CardProblem }> {
    return this.#within(async (db, now) => {
      const row = await db.maybe(lockPayment, [id]);
      if (!row) return { problem: 'payment_closed' };
      // Paid is paid: the second click is told so, and its card is not looked at.
      if (row.status === 'succeeded') return this.#view(row);
      const read = readCard(card, now);
      if ('problem' in read) return read;
      return this.#view(await attempt(db, row, read, outcomeOf(read, true, now), now));
    });
  }

  async #confirm(id: string, agreed: boolean): Promise<GatewayPayment> {
    return this.#within(async (db, now) => {
      const row = await db.one(lockPayment, [id]);
      if (row.status !== 'needs_confirmation') return this.#view(row);
      const outcome: Outcome = agreed ? { status: 'succeeded', failureCode: null } : { status: 'failed', failureCode: 'authentication_refused' };
      return this.#view(await attempt(db, row, cardOf(row), outcome, now));
    });
  }

  async #within<T>(work: (db: Database, now: Temporal.Instant) => Promise<T>): Promise<T> {
    const { pool, prepare = true, clock } = this.#options;
    return transaction(pool, prepare, (db) => work(db, clock.now()));
  }

  #read(): Database {
    return connectionOver(this.#options.pool, this.#options.prepare ?? true);
  }

  #wallClock(): number {
    return this.#options.wallClockSeconds?.() ?? Math.floor(Date.now() / 1000);
  }

  #view(row: PaymentRow): GatewayPayment {
    return {
      id: row.id,
      status: row.status,
      amountMinor: Number(row.amountMinor),
      currency: row.currency,
      failureCode: row.failureCode,
      checkoutUrl: `${this.#options.origin}${row.returnPath}/card`,
      card: row.brand && row.last4 ? { brand: row.brand, last4: row.last4 } : null,
      methodId: row.methodId,
    };
  }
}

const cardOf = (row: PaymentRow): TestCard => ({ conduct: row.conduct as Conduct, brand: row.brand as string, last4: row.last4 as string, expires: row.expires as string });

/** One attempt to take the money, and what is told about it. */
async function attempt(db: Database, row: PaymentRow, card: TestCard, outcome: Outcome, now: Temporal.Instant, usedMethod: string | null = null): Promise<PaymentRow> {
  const succeeded = outcome.status === 'succeeded';
  const methodId = usedMethod ?? (succeeded && row.keepMethod && row.payer ? `sm_${newId()}` : null);
  if (methodId && !usedMethod) await db.run(keepMethod, [methodId, row.payer, card.conduct, card.brand, card.last4, card.expires, now]);
  const after = await db.one(attemptPayment, [row.id, outcome.status, outcome.failureCode, card.conduct, card.brand, card.last4, card.expires, methodId, now]);
  await tell(db, after, { type: `payment.${outcome.status}` }, now);
  if (succeeded && card.conduct === 'disputed_later') await tell(db, after, { type: 'dispute.opened', inDays: disputeAfterDays }, now);
  return after;
}

// What the tests of billing stand on: a database of their own, people, the sandbox gateway over real HTTP, a clock that stands
// still, and a look at every invariant.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { afterAll, expect } from 'vitest';
import type { Member, Operator } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import type { InputOf, Operation, OutputOf } from '#kernel/operation.ts';
import type { PaymentGateway, Ports } from '#kernel/ports.ts';
import { StillClock } from '#platform/clock.ts';
import { openPool } from '#platform/database/connection.ts';
import { receiveWebhook } from '#platform/http/webhooks.ts';
import { advance } from '#platform/jobs/advance.ts';
import { taskRegistry } from '#platform/jobs/registry.ts';
import { SandboxGateway, sandboxGateway } from '#platform/payments/sandbox/index.ts';
import { perform, type Engine } from '#platform/perform.ts';
import { identity } from '#identity';
import { ledger } from '#ledger';
import { freshDatabase } from '../../../tests/world/database.ts';
import { billing } from './index.ts';
import type { PackKey } from './packs/packs.ts';

export const goodCard = { number: '4242 4242 4242 4242', expires: '04/30', cvc: '123' };
export const cards = {
  good: goodCard,
  declined: { ...goodCard, number: '4000 0000 0000 0002' },
  poor: { ...goodCard, number: '4000 0000 0000 9995' },
  asking: { ...goodCard, number: '4000 0025 0000 3155' },
  disputed: { ...goodCard, number: '4000 0000 0000 0259' },
  declinedLater: { ...goodCard, number: '4000 0000 0000 0341' },
};

export const finance: Operator = { kind: 'operator', id: newId(), name: 'Finance', roles: new Set(['finance']), scopes: null };

const operationNamed = (name: string) => Object.values<Operation>(billing.operations).find((known) => known.name === name);

export class BillingWorld {
  readonly clock = new StillClock('2026-11-02T09:00:00Z');
  readonly pool: pg.Pool;
  readonly gatewayPool: pg.Pool;
  gateway!: SandboxGateway;
  engine!: Engine;
  /** What the webhook answered, in order. */
  readonly webhookAnswers: number[] = [];
  readonly failedJobs: string[] = [];
  webhookAddress = '';
  readonly secret = 'a secret of the tests, long enough';

  constructor(url: string) {
    this.pool = openPool(url, { max: 16 });
    this.gatewayPool = openPool(url, { max: 4 });
  }

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      response.on('finish', () => this.webhookAnswers.push(response.statusCode));
      receiveWebhook({ engine: this.engine, operation: operationNamed }, request, response, new URL(request.url ?? '/', 'http://localhost'))
        .catch(() => response.writeHead(500).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.webhookAddress = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/payments`;
    this.gateway = new SandboxGateway({ pool: this.gatewayPool, clock: this.clock, secret: this.secret, origin: 'http://localhost:4310', webhookAddress: this.webhookAddress });
    this.engine = this.engineWith(this.gateway);
    afterAll(async () => {
      server.closeAllConnections();
      server.close();
      await Promise.all([this.pool.end(), this.gatewayPool.end()]);
    });
  }

  engineWith(payments: PaymentGateway): Engine {
    const ports = { payments, origin: 'http://localhost:4310', sandbox: true, marketplace: 'Entremise' } as unknown as Ports;
    return { pool: this.pool, prepare: true, clock: this.clock, ports, tasks: taskRegistry([billing, ledger, sandboxGateway]) };
  }

  async addPro(market = 'FR', { named = true } = {}): Promise<Member> {
    const id = newId();
    await this.pool.query(
      `insert into people (id, kind, name, email, locale, market, time_zone, pro, created_at, updated_at) values ($1, 'member', 'Pro', $2, 'en', $3, 'Europe/Paris', true, $4, $4)`,
      [id, `${id}@example.org`, market, this.clock.now().toString()],
    );
    await this.pool.query(`insert into legal_statuses (id, person_id, status, country, declared_at) values ($1, $2, 'sole_trader', $3, $4)`, [newId(), id, market.slice(0, 2), this.clock.now().toString()]);
    if (named) {
      await this.pool.query(
        `insert into billing_details (person, name, street, postal_code, city, country, changed_at) values ($1, 'Pro', '1 rue de la Paix', '69001', 'Lyon', $2, $3)`,
        [id, market, this.clock.now().toString()],
      );
    }
    return { kind: 'member', id, name: 'Pro', pro: true, scopes: null };
  }

  do<Op extends Operation>(operation: Op, actor: Member | Operator, input: InputOf<Op>, idempotencyKey?: string, engine = this.engine): Promise<OutputOf<Op>> {
    return perform(engine, operation, input, { actor, locale: 'en', via: 'web', idempotencyKey });
  }

  read(actor: Member, about: PackKey) {
    return perform(this.engine, identity.operations.showAcknowledgement, { key: 'subscribe_priority', about }, { actor, locale: 'en', via: 'web' });
  }

  /** The priority service, with its text read and its word typed (ACC-12). */
  async subscribe(actor: Member, pack: PackKey, idempotencyKey?: string, engine = this.engine) {
    const { digest, word } = await this.read(actor, pack);
    return this.do(billing.operations.subscribeToPriority, actor, { pack, acknowledgement: { shown: digest, word } }, idempotencyKey, engine);
  }

  /** Time passes; every job runs at its moment. */
  async pass(duration: Temporal.DurationLike): Promise<void> {
    const to = this.clock.now().toZonedDateTimeISO('Europe/Paris').add(duration).toInstant();
    await advance(this.engine, this.clock, to, (task, error) => this.failedJobs.push(`${task}: ${(error as Error).message}`));
  }

  async count(sql: string, ...values: unknown[]): Promise<number> {
    const { rows } = await this.pool.query(`select count(*)::integer as n from ${sql}`, values);
    return rows[0].n;
  }

  postings(payment: string): Promise<number> {
    return this.count(`ledger_postings where name = 'buy-pack' and cause = $1`, `payment:${payment}`);
  }

  async credits(person: Member): Promise<number> {
    const { rows } = await this.pool.query(`select coalesce(sum(balance), 0)::integer as n from ledger_accounts where kind = 'wallet' and owner = $1`, [person.id]);
    return rows[0].n;
  }

  async expectInvariants(): Promise<void> {
    const { rows } = await this.pool.query('select view_name, first_offenders from ledger_verify() where offenders > 0');
    expect(rows).toEqual([]);
  }
}

export async function billingWorld(): Promise<BillingWorld> {
  const { url } = await freshDatabase();
  const world = new BillingWorld(url);
  await world.open();
  return world;
}

// The product as the model test plays it: one engine on one database, and for each history a town with people of its own.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect } from 'vitest';
import { billing } from '#billing';
import { cases } from '#cases';
import { catalogue } from '#catalogue';
import { conversations } from '#conversations';
import { files } from '#files';
import { identity } from '#identity';
import { system, type Actor, type Member } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import { credits } from '#kernel/money.ts';
import type { InputOf, Operation, OutputOf } from '#kernel/operation.ts';
import { Refused } from '#kernel/refusal.ts';
import { leads } from '#leads';
import { grantCredits, ledger } from '#ledger';
import { StillClock } from '#platform/clock.ts';
import { connectionOver, openPool } from '#platform/database/connection.ts';
import { receiveWebhook } from '#platform/http/webhooks.ts';
import { advance } from '#platform/jobs/advance.ts';
import { SandboxGateway, sandboxGateway } from '#platform/payments/sandbox/index.ts';
import { perform } from '#platform/perform.ts';
import { rulebook } from '#rulebook';
import { Temporal } from 'temporal-polyfill';
import { addBatch } from '../../../src/modules/catalogue/places/load-gazetteer.ts';
import { freshDatabase } from '../../world/database.ts';
import { operator, testEngine, within } from '../../world/engine.ts';
import { maxPros, type Answer, type Service } from './model.ts';

const modules = [rulebook, ledger, identity, catalogue, files, conversations, billing, leads, cases, sandboxGateway];
const secret = 'a secret of the tests, long enough';
export type Town = { readonly id: string; readonly name: string; readonly lat: number; readonly lon: number };
export type ModelWorld = Awaited<ReturnType<typeof modelWorld>>;

/** What the tables say of one history, for the comparison after each command. */
export type Told = {
  readonly lots: readonly { owner: string; lot: string }[];
  readonly balances: readonly { owner: string; balance: number }[];
  readonly requests: readonly { id: string; state: string; places: number }[];
  readonly leads: readonly { id: string; request: string; pro: string; state: string; credits: number; way: string | null; charged: number | null; refunded: boolean }[];
  readonly claims: readonly { id: string; state: string }[];
};

const everything = `
  with mine as (select id from requests where client_id = any ($1::uuid[]))
  select
    (select coalesce(json_agg(json_build_object('owner', a.owner, 'lot', l.origin || ' ' || l.remaining || '/' || l.amount)), '[]')
      from ledger_accounts a join ledger_lots l on l.wallet_id = a.id where a.kind = 'wallet' and a.owner = any ($1::uuid[]) and l.open) as lots,
    (select coalesce(json_agg(json_build_object('owner', a.owner, 'balance', a.balance)), '[]') from ledger_accounts a where a.kind = 'wallet' and a.owner = any ($1::uuid[])) as balances,
    (select coalesce(json_agg(json_build_object('id', r.id, 'state', r.state, 'places', r.places_taken)), '[]') from requests r where r.client_id = any ($1::uuid[])) as requests,
    (select coalesce(json_agg(json_build_object('id', l.id, 'request', l.request_id, 'pro', l.pro_id, 'state', l.state, 'credits', l.credits, 'way', c.way,
      'charged', c.credits_charged, 'refunded', c.refunded_at is not null)), '[]')
      from leads l left join contacts c on c.lead_id = l.id where l.request_id in (select id from mine)) as leads,
    (select coalesce(json_agg(json_build_object('id', c.id, 'state', c.state)), '[]') from refund_claims c where c.pro = any ($1::uuid[])) as claims`;

export async function modelWorld() {
  const { url } = await freshDatabase();
  const clock = new StillClock('2026-03-02T09:00:00Z');
  const gatewayPool = openPool(url, { max: 4 });
  const server = createServer((request, response) => void receiveWebhook({ engine, operation: operationNamed }, request, response, new URL(request.url ?? '/', 'http://localhost')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const webhookAddress = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/payments`;
  const payments = new SandboxGateway({ pool: gatewayPool, clock, secret, origin: 'http://localhost:4310', webhookAddress });
  const engine = await testEngine(url, modules, { clock, ports: { payments } });
  const db = connectionOver(engine.pool);
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await gatewayPool.end();
  });
  let towns = 0;

  const as = <Op extends Operation>(actor: Actor, operation: Op, input: InputOf<Op>): Promise<OutputOf<Op>> => perform(engine, operation, input, { actor, locale: 'fr', via: 'web' });
  const admin = operator('Admin', 'admin');
  await as(admin, rulebook.operations.changeDraft, { values: { 'lead.max_pros': maxPros } });
  await as(admin, rulebook.operations.publishDraft, { in_force_at: clock.now().add({ seconds: 1 }).toString(), reason: 'Few people are in a history: few places' });
  clock.moveTo(clock.now().add({ minutes: 1 }));

  async function person(name: string, pro: boolean): Promise<Member> {
    const { id } = await as(system('demo'), identity.operations.addDemoPerson, { email: `${newId()}@example.org`, name, locale: 'fr', market: 'FR', pro });
    return { kind: 'member', id, name, pro, scopes: null };
  }

  async function proAt(town: Town, services: readonly Service[]): Promise<Member> {
    const pro = await person('Pro', true);
    await as(pro, identity.operations.updateProfile, {
      service_categories: [...services], languages: ['fr'], service_area: { place: town.name, latitude: town.lat, longitude: town.lon, radius_km: 20 },
    });
    await as(pro, billing.operations.saveBillingDetails, { name: 'Pro', street: '1 rue de la Paix', postal_code: '69001', city: 'Lyon', country: 'FR' });
    return pro;
  }

  /** Far from every other town. */
  async function town(): Promise<Town> {
    towns += 1;
    const made = { id: `t:model-${towns}`, name: `Town ${towns}`, lat: -50 + (towns % 100), lon: -175 + 2 * Math.floor(towns / 100) };
    await addBatch(db, [{ ...made, kind: 'town', market: 'FR', ascii_name: made.name, other_names: [], admin: 'Rhône', population: 1000, postal_codes: [], approximate: false }]);
    return made;
  }

  const give = (pro: string, count: number, expiresAt: number | null) => within(engine, system('test'), (call) => grantCredits(call, {
    owner: pro, type: 'lead', credits: credits(count), as: 'promotion', cause: `test:${newId()}`, operation: 'test.give',
    ...(expiresAt === null ? {} : { expiresAt: Temporal.Instant.fromEpochMilliseconds(expiresAt) }),
  }));

  return {
    engine, clock, as, person, proAt, town, give,
    async tell(people: readonly string[]): Promise<Told> {
      return (await engine.pool.query({ name: 'model_tell', text: everything, values: [people] })).rows[0];
    },
    passTo: (at: number) => advance(engine, clock, Temporal.Instant.fromEpochMilliseconds(at), (task, error) => {
      throw new Error(`job ${task} failed`, { cause: error });
    }),
    async expectInvariants() {
      expect((await engine.pool.query('select view_name, first_offenders from ledger_verify() where offenders > 0')).rows).toEqual([]);
    },
  };
}

const operationNamed = (name: string) => Object.values<Operation>(billing.operations).find((known) => known.name === name);

/** What the product answered, in the words of the model. */
export async function answerOf<Given>(work: Promise<Given>, read: (given: Given) => string): Promise<Answer> {
  try {
    return read(await work);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { price, balance } = error.facts as { price?: { credits: number }; balance?: { credits: number } };
    return { refused: error.kind.code, ...(price ? { price: price.credits } : {}), ...(balance ? { balance: balance.credits } : {}) };
  }
}

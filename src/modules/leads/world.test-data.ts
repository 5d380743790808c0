// A small marketplace for the tests of leads: people, places, requests, credits.
import { afterAll, expect } from 'vitest';
import { billing } from '#billing';
import { catalogue } from '#catalogue';
import { conversations } from '#conversations';
import { files } from '#files';
import { identity } from '#identity';
import { system, type Actor, type Member } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import { credits } from '#kernel/money.ts';
import type { InputOf, Module, Operation, OutputOf, Task } from '#kernel/operation.ts';
import { Refused } from '#kernel/refusal.ts';
import { grantCredits, ledger, readWallet } from '#ledger';
import { perform } from '#platform/perform.ts';
import { connectionOver } from '#platform/database/connection.ts';
import { rulebook } from '#rulebook';
import { freshDatabase } from '../../../tests/world/database.ts';
import { operator, testEngine, within, type TestEngine } from '../../../tests/world/engine.ts';
import { addBatch } from '../catalogue/places/load-gazetteer.ts';
import type { Place } from '../catalogue/places/place.ts';
import { leads } from './index.ts';

const town = (id: string, name: string, lat: number, lon: number): Place => ({
  id, kind: 'town', market: 'FR', name, ascii_name: name, other_names: [], admin: 'Rhône', lat, lon, population: 1000, postal_codes: [], approximate: false,
});
export const lyon = town('t:lyon', 'Lyon', 45.75, 4.85);
export const vienne = town('t:vienne', 'Vienne', 45.525, 4.874);

/** No digits: a number in the text may look like a telephone's. */
const wordOfItsOwn = () => newId().replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] as string).replaceAll('-', '');

const told: { event: string; payload: Record<string, unknown> }[] = [];
const events = [
  'request_published', 'request_to_check', 'request_rejected', 'request_closed', 'request_expired', 'answers_stopped', 'lead_offered', 'lead_answered',
  'request_changed', 'request_changed_much', 'request_change_asked', 'request_ending', 'review_due', 'pro_hired', 'client_replied', 'contact_charged', 'contact_unpaid', 'contact_barred', 'contact_bought',
];
const ears: Module = {
  name: 'ears',
  operations: {},
  tasks: events.map((event): Task => ({ name: `ears.${event}`, on: [`leads.${event}`], run: async (_call, payload) => void told.push({ event, payload: payload as Record<string, unknown> }) })),
};

export type World = Awaited<ReturnType<typeof leadsWorld>>;

export async function leadsWorld(more: readonly Module[] = []) {
  const { url } = await freshDatabase();
  const engine: TestEngine = await testEngine(url, [rulebook, ledger, identity, catalogue, files, conversations, billing, leads, ...more, ears]);
  const db = connectionOver(engine.pool);
  await addBatch(db, [lyon, vienne]);
  let made = 0;
  afterAll(() => { told.length = 0; });

  const as = <Op extends Operation>(actor: Actor, operation: Op, input: InputOf<Op>): Promise<OutputOf<Op>> => perform(engine, operation, input, { actor, locale: 'fr', via: 'web' });
  const { operations: does } = leads;

  async function person(name: string, pro: boolean): Promise<Member> {
    const { id } = await as(system('demo'), identity.operations.addDemoPerson, { email: `p${(made += 1)}@example.org`, name, locale: 'fr', market: 'FR', pro });
    return { kind: 'member', id, name, pro, scopes: null };
  }

  /** A pro near Lyon, in the matching, with so many credits. */
  async function proWith(balance: number, terms: { radius?: number; languages?: string[]; services?: string[]; at?: Place } = {}): Promise<Member> {
    const pro = await person(`Pro ${made}`, true);
    const at = terms.at ?? lyon;
    await as(pro, identity.operations.updateProfile, {
      service_categories: terms.services ?? ['electrical-repair'], languages: terms.languages ?? ['fr'],
      service_area: { place: at.name, latitude: at.lat, longitude: at.lon, radius_km: terms.radius ?? 20 },
    });
    await engine.runJobs();
    if (balance > 0) await give(pro, balance);
    return pro;
  }
  const give = (pro: Member, count: number) => within(engine, system('test'), (call) => grantCredits(call, { owner: pro.id, type: 'lead', credits: credits(count), as: 'promotion', cause: `test:${newId()}`, operation: 'test.give' } as Parameters<typeof grantCredits>[1]));

  type Wish = { place?: Place; phone?: string; text?: string; languages?: 'fr'[]; answers?: Record<string, unknown> };
  async function draft(client: Member, wish: Wish = {}): Promise<string> {
    const { id } = await as(client, does.startRequest, { service: 'electrical-repair' });
    await as(client, does.saveRequestStep, {
      request: id,
      detail: {
        answers: wish.answers ?? { fault: 'trips', burning_smell: false }, place: (wish.place ?? lyon).id,
        text: wish.text ?? `Le disjoncteur saute tous les soirs depuis une semaine, logement ${wordOfItsOwn()}`,
      },
      contact: { languages: wish.languages ?? ['fr'], phone: wish.phone ?? null, share_phone: wish.phone !== undefined },
    });
    return id;
  }
  async function published(client: Member, wish: Wish = {}): Promise<string> {
    const id = await draft(client, wish);
    const { state } = await as(client, does.submitRequest, { request: id });
    expect(state).toBe('open');
    return id;
  }
  async function leadOf(pro: Member, request: string): Promise<string> {
    const { items } = await as(pro, does.listLeads, {});
    const lead = items.find((item: { request: string }) => item.request === request);
    if (!lead) throw new Error('this pro was not offered the request');
    return lead.id;
  }

  return {
    engine, db, told, as, does, person, proWith, give, draft, published, leadOf,
    client: () => person(`Client ${made}`, false),
    moderator: operator('Moderatrice', 'moderator'),
    balance: async (pro: Member) => (await readWallet(db, pro.id, 'lead')).balance as number,
    count: async (table: string) => Number((await engine.pool.query(`select count(*) from ${table}`)).rows[0].count),
    async expectInvariants() {
      const { rows } = await engine.pool.query('select view_name, first_offenders from ledger_verify() where offenders > 0');
      expect(rows).toEqual([]);
    },
    heard: (event: string) => told.filter((one) => one.event === event),
  };
}

/** The code of the refusal; anything else is a failure of the test. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  return (await refused(work)).kind.code;
}

export async function refused(work: Promise<unknown>): Promise<Refused> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error('not refused');
}

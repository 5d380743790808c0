// What the tests of the guarantee stand on: the whole application with a clock that stands still, the sandbox gateway over real
// HTTP, and pros who have done everything right so far.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, expect } from 'vitest';
import { system, visitor, type Actor, type Member } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import type { InputOf, Operation, OutputOf } from '#kernel/operation.ts';
import { StillClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { connectionOver } from '#platform/database/connection.ts';
import { httpServer } from '#platform/http/server.ts';
import { advance } from '#platform/jobs/advance.ts';
import { perform } from '#platform/perform.ts';
import { badgesNeeded } from '#reputation';
import { openingHours } from '../../../../demo/people/profile.ts';
import { createApp, modules } from '../../../app.ts';
import { freshDatabase } from '../../../../tests/world/database.ts';
import { operator } from '../../../../tests/world/engine.ts';
import { lyon } from '../../../../tests/world/towns.ts';
import { addBatch } from '../../catalogue/places/load-gazetteer.ts';

const card = { number: '4242 4242 4242 4242', expires: '04/30', cvc: '123' };
export const failingLater = { ...card, number: '4000 0000 0000 0341' };
const certifier = operator('Cyril', 'certifier');
export const support = operator('Rosa', 'support');
export const second = operator('Louis', 'follow-up');
const { identity, leads, billing, reputation, files, rulebook, ledger } = modules;

export type GuaranteeWorld = Awaited<ReturnType<typeof guaranteeWorld>>;
export type Purchase = { readonly client: Member; readonly lead: string; readonly contact: string };

/** `contacts`: how many the guarantee covers, by a version of the rules in force from the next second. */
export async function guaranteeWorld({ contacts }: { contacts?: number } = {}) {
  const { url } = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'entremise-guarantee-'));
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const clock = new StillClock('2026-03-02T09:00:00Z');
  const log = pino({ level: 'silent' });
  const config = readConfig({ SANDBOX: 'true', DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'silent', SECRET: 'a secret of tests, 32 characters long' });
  const application = await createApp({ config, databaseUrl: url, log, clock });
  const server = httpServer(application, null, log);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  afterAll(async () => {
    application.live.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await application.close();
    await rm(folder, { recursive: true, force: true });
  });
  const { engine } = application;
  const db = connectionOver(engine.pool);
  await addBatch(db, [lyon]);

  const as = <Op extends Operation>(actor: Actor, operation: Op, input: InputOf<Op>, idempotencyKey = newId()): Promise<OutputOf<Op>> =>
    perform(engine, operation, input, { actor, locale: 'en', via: 'web', idempotencyKey });
  const passTo = async (to: Temporal.Instant) => {
    await advance(engine, clock, to, (task, error) => { throw new Error(`${task} failed`, { cause: error }); });
  };
  const pass = (duration: Temporal.DurationLike) => passTo(clock.now().toZonedDateTimeISO('Europe/Paris').add(duration).toInstant());

  if (contacts !== undefined) {
    const admin = operator('Ada', 'admin');
    await as(admin, rulebook.operations.changeDraft, { values: { 'guarantee.contacts': contacts } });
    await as(admin, rulebook.operations.publishDraft, { in_force_at: clock.now().add({ seconds: 1 }).toString(), reason: 'Fewer contacts, so that tests are short' });
    await pass({ seconds: 2 });
  }

  async function person(name: string, pro: boolean): Promise<Member> {
    const { id } = await as(system('test'), identity.operations.addDemoPerson, { email: `${newId()}@example.org`, name, locale: 'en', market: 'FR', pro });
    return { kind: 'member', id, name, pro, scopes: null };
  }

  /** A pro with a profile, badges, and the priority service; what is said otherwise is left out. */
  async function proReady(name = 'Awa', but: { badges?: boolean; headline?: boolean; priority?: boolean; card?: typeof card } = {}): Promise<Member> {
    const pro = await person(name, true);
    await as(pro, identity.operations.updateProfile, {
      ...(but.headline === false ? {} : { headline: 'Plumbing, with a written quote', description: 'Ten years of drains and leaks, in and around Lyon.' }),
      skills: ['drains'], languages: ['fr', 'en'], service_categories: ['drain-unblocking'], rates: [{ label: 'Hour', amount: 6000, currency: 'EUR', per: 'hour' }],
      service_area: { place: lyon.id, latitude: lyon.lat, longitude: lyon.lon, radius_km: 20 },
      opening_hours: openingHours,
    });
    if (but.badges !== false) for (const wanted of await badgesNeeded({ db }, pro.id)) await giveBadge(pro, wanted);
    if (but.priority !== false) await subscribe(pro, but.card ?? card);
    await pass({ minutes: 1 });
    return pro;
  }
  async function giveBadge(pro: Member, wanted: { kind: string; authorisation?: string | undefined }): Promise<void> {
    const file = new File([`Paper ${newId()}`], 'paper.txt', { type: 'text/plain' });
    const { id } = await as(pro, files.operations.uploadFile, { file: file as never });
    const badge = await as(pro, reputation.operations.submitBadge, { ...(wanted as { kind: 'company' }), number: 'RC 4711', issuer: 'The register', files: [id] });
    await as(certifier, reputation.operations.decideBadge, { badge: badge.id, outcome: 'grant', until: '2027-06-30' });
  }
  async function subscribe(pro: Member, paidWith: typeof card): Promise<void> {
    await as(pro, billing.operations.saveBillingDetails, { name: pro.name, street: '1 rue de la Paix', postal_code: '69001', city: 'Lyon', country: 'FR' });
    const { digest, word } = await as(pro, identity.operations.showAcknowledgement, { key: 'subscribe_priority', about: 'large' });
    const payment = await as(pro, billing.operations.subscribeToPriority, { pack: 'large', acknowledgement: { shown: digest, word } });
    await as(pro, billing.operations.payAtSandbox, { payment: payment.id, ...paidWith });
    await pass({ minutes: 1 });
  }

  /** A contact bought at the answer to a client who shares a phone number: the answer is the first message. */
  async function buy(pro: Member, way: 'answer' | 'outright' = 'answer'): Promise<Purchase> {
    const client = await person('Hugo', false);
    const { id: request } = await as(client, leads.operations.startRequest, { service: 'drain-unblocking' });
    const word = newId().replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] as string).replaceAll('-', '');
    await as(client, leads.operations.saveRequestStep, {
      request,
      detail: { answers: { blocked: ['sink'], overflowing: false }, place: lyon.id, text: `The sink in the kitchen drains slowly, flat ${word}` },
      contact: { languages: ['en'], phone: '+33612345678', share_phone: true },
    });
    await as(client, leads.operations.submitRequest, { request });
    await pass({ minutes: 1 });
    const { items } = await as(pro, leads.operations.listLeads, { show: 'new', limit: 10 });
    const lead = items.find((item) => item.request === request)?.id as string;
    const view = way === 'answer' ? await as(pro, leads.operations.answerLead, { lead, text: 'Hello, I can come on Tuesday.' }) : await as(pro, leads.operations.buyContact, { lead });
    await pass({ minutes: 1 });
    return { client, lead, contact: view.contact?.id as string };
  }
  async function buyMany(pro: Member, count: number, every: Temporal.DurationLike = { hours: 24 }): Promise<Purchase[]> {
    const made: Purchase[] = [];
    for (let n = 0; n < count; n += 1) {
      if (n > 0) await pass(every);
      made.push(await buy(pro));
    }
    return made;
  }

  /** GUAR-4: two of clients of the contacts, two of former clients. */
  async function review(pro: Member, purchases: readonly Purchase[]): Promise<void> {
    for (const { client, lead } of purchases.slice(0, 2)) await as(client, reputation.operations.writeReview, { lead, about: 'contact', rating: 5, text: 'Answered at once, polite and clear about the price.' });
    for (const name of ['Odile', 'Marc']) {
      const email = `${newId()}@example.org`;
      await as(pro, reputation.operations.inviteFormerClient, { name, email, locale: 'en', work: 'A new sink' });
      await pass({ minutes: 1 });
      const { rows } = await engine.pool.query('select body_text as text from mails where address = $1 order by created_at desc limit 1', [email]);
      const token = /(?:token=|\/)([\w-]{20,})/.exec(rows[0].text)?.[1] as string;
      await as(visitor, reputation.operations.leaveFormerReview, { token, name, rating: 4, text: 'Did the work on the day that was agreed.' });
    }
    await pass({ days: 15 });
  }
  const stated = (purchases: readonly Purchase[], fate: 'declined' | 'job' | 'no_answer' = 'declined') => purchases.map(({ contact }) => ({ contact, fate, note: '' }));

  return {
    application, engine, db, clock, as, pass, passTo, person, proReady, buy, buyMany, review, stated, giveBadge,
    balance: async (pro: Member) => (await as(pro, ledger.operations.readBalance, { days: 1 })).balance,
    mailsTo: async (who: Member) => (await engine.pool.query(`select m.subject from mails m where m.person = $1 order by m.created_at`, [who.id])).rows.map((row) => row.subject as string),
    async expectInvariants() {
      const { rows } = await engine.pool.query('select view_name, first_offenders from ledger_verify() where offenders > 0');
      expect(rows).toEqual([]);
    },
  };
}

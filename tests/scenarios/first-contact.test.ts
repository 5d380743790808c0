// The thin path by the API reference alone, over weeks of marketplace time: an account, a request, a contact paid in credits,
// a conversation, refund claims by the record and by an operator, a rule that changes. Ends by reading every invariant.
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { system } from '../../src/kernel/actor.ts';
import { createApp } from '../../src/app.ts';
import { addBatch } from '../../src/modules/catalogue/places/load-gazetteer.ts';
import { identity } from '../../src/modules/identity/index.ts';
import type { Application } from '../../src/platform/application.ts';
import { readConfig } from '../../src/platform/config.ts';
import { connectionOver } from '../../src/platform/database/connection.ts';
import { httpServer } from '../../src/platform/http/server.ts';
import { perform } from '../../src/platform/perform.ts';
import { freshDatabase } from '../world/database.ts';
import { ApiClient } from './api-client.ts';

let application: Application;
let server: ReturnType<typeof httpServer>;
let folder: string;
let api: ApiClient;
const people: Record<string, ApiClient> = {};
const who = (name: string) => people[name] as ApiClient;

const lyon = { id: 't:lyon', kind: 'town' as const, market: 'FR' as const, name: 'Lyon', ascii_name: 'Lyon', other_names: [], admin: 'Rhône', lat: 45.75, lon: 4.85, population: 500_000, postal_codes: ['69007'], approximate: false };

beforeAll(async () => {
  const { url } = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'entremise-scenario-'));
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const config = { ...readConfig({ SANDBOX: 'true', DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'silent' }), databaseUrl: url };
  application = await createApp({ config, databaseUrl: url, log: pino({ level: 'silent' }) });
  await addBatch(connectionOver(application.engine.pool), [lyon]);
  server = httpServer(application, null, pino({ level: 'silent' }));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  api = new ApiClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await application.startWorking();
});
afterAll(async () => {
  application.live.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await application.close();
  await rm(folder, { recursive: true, force: true });
});

/** Lets jobs run until nothing is due: the clock moves a second at a time. */
async function settle(): Promise<void> {
  const { now } = await api.get('/clock');
  await api.post('/clock/advance', { to: new Date(Date.parse(now) + 2000).toISOString() });
}
const pass = (body: object) => api.post('/clock/advance', body);

async function signUp(name: string, role: 'client' | 'pro', email: string): Promise<ApiClient> {
  const password = 'a long enough password';
  await api.post('/sign-ups', { role, email, password, name, locale: 'fr', market: 'FR' });
  await settle();
  const { items } = await api.get(`/sandbox/mails?address=${encodeURIComponent(email)}`);
  const token = /token=([\w-]+)/.exec(items[0].text)?.[1];
  await api.post('/sign-ups/activation', { token });
  const session = await api.post('/sessions', { email, password });
  return api.as(session.token, 'fr');
}

describe('a contact is paid and claimed, by the API alone', () => {
  let lead: string;
  let second: string;
  let price: number;

  test('ACC-1 three people: sign-up, activation by the link in the mail, bearer token', async () => {
    people['awa'] = await signUp('Awa', 'pro', 'awa@example.org');
    people['hugo'] = await signUp('Hugo', 'client', 'hugo@example.org');
    const rosa = await perform(application.engine, identity.operations.addDemoPerson, { email: 'rosa@example.org', name: 'Rosa', locale: 'fr', market: 'FR', roles: ['support', 'admin', 'finance'], password: 'a long enough password' }, { actor: system('test'), locale: 'fr', via: 'job' });
    expect(rosa.id).toBeTruthy();
    people['rosa'] = api.as((await api.post('/sessions', { email: 'rosa@example.org', password: 'a long enough password' })).token, 'fr');
  });

  test('ACC-4 a profile says what is missing and what it weighs', async () => {
    const profile = await who('awa').patch('/me/profile', {
      headline: 'Plomberie', languages: ['fr'], service_categories: ['plumbing-repair'], service_area: { place: lyon.id, latitude: lyon.lat, longitude: lyon.lon, radius_km: 20 },
    });
    expect(profile.completeness).toBeGreaterThan(0);
    expect(profile.missing.length).toBeGreaterThan(0);
    await settle();
  });

  test('ACC-10 ACC-12 SUB-6 nothing can be bought without a status; declared with its number and the word typed, everything can', async () => {
    const mine = await who('awa').get('/me/legal-status');
    expect([mine.status, mine.may.find((one: { action: string }) => one.action === 'contact').may]).toEqual([null, false]);
    const { status, body } = await who('awa').ask('POST', '/payments', { pack: 'starter' });
    expect([status, body.code, body.clause]).toEqual([403, 'legal_status.may_not', 'ACC-10']);
    const declared = { status: 'sole_trader', number: '732 829 320 00074' };
    const missing = await who('awa').ask('POST', '/me/legal-status', declared);
    expect([missing.status, missing.body.code]).toEqual([409, 'acknowledgement.missing']);
    const shown = await who('awa').get('/acknowledgements/texts/professional');
    const now = await who('awa').post('/me/legal-status', { ...declared, acknowledgement: { shown: shown.digest, word: shown.word } });
    expect([now.status, now.number, now.acknowledged]).toEqual(['sole_trader', '73282932000074', true]);
    expect((await who('awa').get('/me/acknowledgements')).items).toMatchObject([{ key: 'professional', version: 1, word: 'professionnel' }]);
  });

  async function post(text: string, phone: string | null): Promise<string> {
    const request = await who('hugo').post('/requests', { service: 'plumbing-repair' });
    await who('hugo').patch(`/requests/${request.id}`, {
      detail: { answers: { fault: 'leak', water_off: true }, place: lyon.id, text }, contact: { languages: ['fr'], phone, share_phone: phone !== null },
    });
    expect((await who('hugo').post(`/requests/${request.id}/submission`)).state).toBe('open');
    await settle();
    const { items } = await who('awa').get('/leads');
    return items.find((item: { request: string }) => item.request === request.id).id;
  }

  test('LEAD-1 the pro is offered the request with its price, and no contact details', async () => {
    lead = await post('Fuite sous l’évier de la cuisine depuis hier soir.', '+33612345678');
    const read = await who('awa').get(`/leads/${lead}`);
    price = read.credits;
    expect([read.client.phone, price > 0, JSON.stringify(read).includes('612345678')]).toEqual([null, true, false]);
  });

  test('LEAD-6 too few credits: told price and balance, nothing taken', async () => {
    const { status, body } = await who('awa').ask('POST', `/leads/${lead}/answer`, { text: 'Bonjour, je peux venir.' });
    expect([status, body.code]).toEqual([402, 'lead.credits_too_few']);
    expect(body.message).toContain(String(price));
  });

  test('LEAD-5 PAY-3 a pack is bought once, although the card is declined first and pressed twice', async () => {
    const unnamed = await who('awa').ask('POST', '/payments', { pack: 'starter' });
    expect([unnamed.status, unnamed.body.code]).toEqual([409, 'billing.details_missing']);
    await who('awa').ask('PUT', '/billing-details', { name: 'Awa Diallo', street: '1 rue de la Paix', postal_code: '69001', city: 'Lyon', country: 'FR' });
    const payment = await who('awa').post('/payments', { pack: 'starter', return_to: `/leads/${lead}` }, 'a-key-for-this-payment');
    const again = await who('awa').post('/payments', { pack: 'starter', return_to: `/leads/${lead}` }, 'a-key-for-this-payment');
    expect(again.id).toBe(payment.id);
    const card = (number: string) => ({ number, expires: '12/49', cvc: '123' });
    expect((await who('awa').post(`/payments/${payment.id}/card`, card('4000 0000 0000 0002'))).state).toBe('failed');
    expect((await who('awa').post(`/payments/${payment.id}/card`, card('4242 4242 4242 4242'))).state).toBe('succeeded');
    await settle();
    expect((await who('awa').get('/credits/balance')).balance).toBe(20);
  });

  test('LEAD-2 the answer takes the credits once, and the decision says why', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => who('awa').ask('POST', `/leads/${lead}/answer`, { text: 'Bonjour, je peux venir mardi.' }, 'a-key-for-this-answer')));
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201]);
    expect((await who('awa').get('/credits/balance')).balance).toBe(20 - price);
    const read = await who('awa').get(`/leads/${lead}`);
    expect(read.client.phone).toBe('+33612345678');
    const decision = await who('awa').get(`/decisions/${read.contact.decision ?? read.decision}`);
    expect([decision.decided_by, decision.clauses[0].id]).toEqual(['system', 'LEAD-2']);
  });

  test('MSG-1 MSG-8 they talk; the author sees that it was read; a stranger sees nothing', async () => {
    await who('hugo').post(`/leads/${lead}/messages`, { text: 'Merci, mardi matin me va.' });
    const { conversation } = await who('awa').get(`/leads/${lead}`);
    const read = await who('awa').get(`/conversations/${conversation}?before=99`);
    const last = read.items.at(-1);
    await who('awa').post(`/conversations/${conversation}/readings`, { message: last.id });
    const seen = await who('hugo').get(`/conversations/${conversation}?before=99`);
    expect(JSON.stringify(seen.items.at(-1))).toContain('read');
    const stranger = await signUp('Nadia', 'client', 'nadia@example.org');
    expect((await stranger.ask('GET', `/conversations/${conversation}`)).status).toBe(404);
  });

  test('LEAD-3 a clear no thanks takes nothing; the record grants reason 1 where credits were taken', async () => {
    const free = await post('Robinet de la salle de bains qui goutte.', null);
    await who('awa').post(`/leads/${free}/answer`, { text: 'Bonjour, je peux passer jeudi.' });
    const before = (await who('awa').get('/credits/balance')).balance;
    await who('hugo').post(`/leads/${free}/no-thanks`, {});
    expect((await who('awa').get('/credits/balance')).balance).toBe(before);

    second = await post('Chasse d’eau qui coule sans arrêt.', '+33612345678');
    await who('awa').post(`/leads/${second}/answer`, { text: 'Bonjour, je peux passer vendredi.' });
    await who('hugo').post(`/leads/${second}/no-thanks`, {});
    const preview = await who('awa').get(`/leads/${second}/refund-claim`);
    expect(preview.reasons[0].outcome).toBe('grant');
    const claim = await who('awa').post('/refund-claims', { lead: second, reason: 1, confirmed: true });
    expect(claim.state).toBe('granted');
    expect((await who('awa').get('/credits/balance')).balance).toBe(before);
  });

  test('REF-3 REF-4 what the record does not prove: an operator asks, decides, and the mail says so', async () => {
    const claim = await who('awa').post('/refund-claims', { lead, reason: 2, statement: 'Le client est en fait à Vienne.', confirmed: true });
    expect([claim.state, Date.parse(claim.due_at) > Date.parse(claim.opened_at)]).toEqual(['open', true]);
    await pass({ step: 'business_day' });
    const { items } = await who('rosa').get('/refund-claims-queue');
    expect(items.map((item: { id: string }) => item.id)).toContain(claim.id);
    await who('rosa').post(`/refund-claims/${claim.id}/questions`, { of: 'client', question: 'Où fallait-il venir ?' });
    const questions = await who('hugo').get('/refund-claim-questions');
    await who('hugo').post(`/refund-claim-questions/${questions.items[0].id}/answer`, { answer: 'À Vienne, chez ma mère.' });
    const before = (await who('awa').get('/credits/balance')).balance;
    await who('rosa').post(`/refund-claims/${claim.id}/decision`, { outcome: 'grant', clauses: ['REF-2', 'REF-5'], grounds: 'Le lieu a changé : Vienne au lieu de Lyon.' });
    expect((await who('awa').get('/credits/balance')).balance).toBe(before + price);
    await settle();
    const mails = await who('awa').get('/mails');
    expect(mails.items[0].letter).toBe('cases.refund_claim_granted');
  });

  test('HELP-3 REF-1 a rule changes from its moment on; what was agreed keeps its version', async () => {
    const last = await post('Évier bouché dans la cuisine.', '+33612345678');
    await who('awa').post(`/leads/${last}/answer`, { text: 'Bonjour, je peux venir demain.' });
    const until = (await who('awa').get(`/leads/${last}/refund-claim`)).claim_until;
    await who('rosa').patch('/rules-draft', { values: { 'refund.window': 5 } });
    const { now } = await api.get('/clock');
    await who('rosa').post('/rules-draft/publish', { in_force_at: new Date(Date.parse(now) + 86_400_000).toISOString(), reason: 'Shorter windows, decided sooner' });
    await pass({ step: 'three_days' });
    expect((await api.get('/rules/REF-1')).parameters[0].formatted).toBe('5\u00a0days');
    expect((await who('awa').get(`/leads/${last}/refund-claim`)).claim_until).toBe(until);
    await pass({ step: 'month' });
    const late = await who('awa').post('/refund-claims', { lead: last, reason: 5, confirmed: true });
    expect(late.state).toBe('refused');
  });

  test('PAY-1 every invariant holds, and the statement equals the balance', async () => {
    const statement = await who('awa').get('/credits/statement?limit=100');
    const { balance } = await who('awa').get('/credits/balance');
    expect(statement.items[0].balance_after ?? statement.items[0].balance).toBe(balance);
    const verified = await who('rosa').get('/ledger/verification?first=3');
    expect(JSON.stringify(verified)).toContain('"sound":true');
  });
});

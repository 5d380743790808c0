import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { leadsWorld, lyon, refused, refusalOf, vienne } from '../world.test-data.ts';

const world = await leadsWorld();
const { as, does } = world;
const { clock } = world.engine;
const text = 'Le disjoncteur saute tous les soirs depuis une semaine.';
const answer = (pro: Member, lead: string) => as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
const offered = async (pro: Member, request: string) => (await as(pro, does.listLeads, {})).items.some((lead) => lead.request === request);

const ready = async () => {
  const [client, pro] = [await world.client(), await world.proWith(10)];
  const request = await world.published(client);
  return { client, pro, request, lead: await world.leadOf(pro, request) };
};

describe('LEAD-1: posting a request', () => {
  test('LEAD-1 a draft is kept step by step, and says what is missing', async () => {
    const client = await world.client();
    const started = await as(client, does.startRequest, {});
    expect(started).toMatchObject({ state: 'draft', reference: expect.stringMatching(/^D-/) });
    expect(started.missing.map(({ path }) => path)).toEqual(['need.service', 'detail.place', 'detail.text']);
    const request = started.id;
    const need = await as(client, does.saveRequestStep, { request, need: { service: 'electrical-repair' } });
    expect(need.missing.map(({ path }) => path)).toContain('detail.answers.fault');
    const no = await refused(as(client, does.submitRequest, { request }));
    expect([no.kind.code, no.fields.map(({ path }) => path)]).toEqual(['request.incomplete', need.missing.map(({ path }) => path)]);
    await as(client, does.saveRequestStep, { request, detail: { answers: { fault: 'trips', burning_smell: true }, place: lyon.id, text, budget_minor: 20_000 } });
    const sent = await as(client, does.submitRequest, { request });
    expect(sent).toMatchObject({ state: 'open', place: 'Lyon', budget: { minor: 20_000, currency: 'EUR' }, max_pros: 5, answers: [{ key: 'fault', answer: 'Le disjoncteur saute' }, { key: 'burning_smell', answer: 'oui' }] });
    expect(await as(client, does.submitRequest, { request })).toMatchObject({ state: 'open' });
    expect(await refusalOf(as(client, does.saveRequestStep, { request, contact: { languages: ['en'] } }))).toBe('request.submitted');
  });

  test.each([
    [{ need: { service: 'nothing-such' } }, 'need.service'],
    [{ detail: { place: 'nowhere' } }, 'detail.place'],
    [{ detail: { remote: true } }, 'detail.remote'],
    [{ detail: { answers: { fault: 'ghosts' } } }, 'detail.answers.fault'],
    [{ detail: { wanted_from: '2026-05-02', wanted_until: '2026-05-01' } }, 'detail.wanted_until'],
    [{ contact: { languages: ['fr'] as 'fr'[], phone: '12' } }, 'contact.phone'],
    [{ contact: { languages: ['fr'] as 'fr'[], share_phone: true } }, 'contact.phone'],
  ])('LEAD-1 a step that cannot be is refused with its field: %j', async (step, path) => {
    const client = await world.client();
    const { id: request } = await as(client, does.startRequest, { service: 'electrical-repair' });
    const no = await refused(as(client, does.saveRequestStep, { request, ...step }));
    expect([no.kind.code, no.fields.map((field) => field.path)]).toEqual(['request.step_invalid', [path]]);
  });

  test.each([
    ['yesterday', '2026-03-01', 'request.incomplete'],
    ['today', '2026-03-02', null],
  ])('LEAD-1 wanted %s', async (_when, day, refusal) => {
    const client = await world.client();
    const request = await world.draft(client);
    await as(client, does.saveRequestStep, { request, detail: { answers: { fault: 'trips', burning_smell: true }, place: lyon.id, text, wanted_until: day } });
    const sent = as(client, does.submitRequest, { request });
    if (refusal) expect(await refusalOf(sent)).toBe(refusal);
    else expect(await sent).toMatchObject({ wanted_until: day });
  });

  test('LEAD-1 another person’s request is not found', async () => {
    const request = await world.draft(await world.client());
    expect(await refusalOf(as(await world.client(), does.readRequest, { request }))).toBe('request.not_found');
  });
});

describe('LEAD-1: the check', () => {
  test.each([
    ['an address of mail', `${text} Écrivez à jean.dupont@example.com`],
    ['a phone number', `${text} Appelez le 06 12 34 56 78`],
    ['somebody who looks for a job', 'Bonjour, je cherche un emploi d’électricien dans la région'],
    ['somebody who is fifteen', 'Bonjour j’ai 15 ans et mon ordinateur fait sauter le courant'],
  ])('LEAD-1 %s in the text goes to a person', async (_what, body) => {
    const client = await world.client();
    const request = await world.draft(client, { text: body });
    expect(await as(client, does.submitRequest, { request })).toMatchObject({ state: 'checking' });
    const queue = await as(world.moderator, does.listRequestsToCheck, {});
    expect(queue.items.find(({ id }) => id === request)?.found).toHaveLength(1);
  });

  test('LEAD-1 given back with a reason, corrected, sent again, approved', async () => {
    const client = await world.client();
    const request = await world.draft(client, { text: `${text} Appelez le 06 12 34 56 78` });
    await as(client, does.submitRequest, { request });
    await as(world.moderator, does.askForChange, { request, reason: 'contact_details', words: 'Retirez le numéro.' });
    expect(await as(client, does.readRequest, { request })).toMatchObject({ state: 'returned', rejection: { reason: 'contact_details', words: 'Retirez le numéro.' } });
    expect(await refusalOf(as(world.moderator, does.approveRequest, { request }))).toBe('request.already_checked');
    await as(client, does.saveRequestStep, { request, contact: { languages: ['fr'] } });
    expect(await as(client, does.submitRequest, { request })).toMatchObject({ state: 'checking' });
    await as(world.moderator, does.approveRequest, { request });
    expect(await as(client, does.readRequest, { request })).toMatchObject({ state: 'open' });
  });

  test('LEAD-1 the same request twice goes to a person', async () => {
    const client = await world.client();
    await world.published(client, { text });
    const again = await world.draft(client, { text: ` ${text.toUpperCase()} ` });
    expect(await as(client, does.submitRequest, { request: again })).toMatchObject({ state: 'checking' });
  });
});

describe('LEAD-1: matching by category, area and language', () => {
  test.each([
    ['the place itself', { radius: 1 }, lyon, true],
    ['25.1 km away, radius 26', { radius: 26 }, vienne, true],
    ['25.1 km away, radius 25', { radius: 25 }, vienne, false],
    ['another service', { services: ['solar-panels'] }, lyon, false],
    ['no common language', { languages: ['de'] }, lyon, false],
    ['one common language', { languages: ['de', 'fr'] }, lyon, true],
  ])('LEAD-1 %s', async (_name, pro, place, expected) => {
    const one = await world.proWith(0, pro);
    const request = await world.published(await world.client(), { place });
    expect(await offered(one, request)).toBe(expected);
  });

  test('LEAD-1 a pro who begins later is offered what is open; nobody is offered their own request', async () => {
    const client = await world.proWith(0);
    const request = await world.published(client);
    expect(await offered(client, request)).toBe(false);
    expect(await offered(await world.proWith(0), request)).toBe(true);
  });

  test('LEAD-1 a request that fits a thousand pros is published and offered to all of them', async () => {
    const { pool } = world.engine;
    await pool.query(`insert into pro_coverage (pro_id, service, market, languages) select gen_random_uuid(), 'electrical-repair', 'FR', '{fr}' from generate_series(1, 1000)`);
    const request = await world.published(await world.client());
    expect(await world.count(`leads where request_id = '${request}'`)).toBeGreaterThanOrEqual(1000);
    await pool.query('delete from pro_coverage where latitude is null');
  });

  test('LEAD-1 the pro is told with the price, and the mail leads to the lead', async () => {
    const pro = await world.proWith(0);
    const request = await world.published(await world.client());
    await world.engine.runJobs();
    const lead = await world.leadOf(pro, request);
    const letters = world.heard('lead_offered').filter(({ payload }) => payload['lead'] === lead);
    expect(letters.map(({ payload }) => payload)).toMatchObject([{ to: [pro.id], path: `/leads/${lead}`, facts: { price: { credits: 5 } } }]);
  });
});

describe('LEAD-4: the end of a request', () => {
  test('LEAD-4 the fifth place is there, the sixth is not, and says so', async () => {
    const pros: Member[] = [];
    for (let i = 0; i < 6; i += 1) pros.push(await world.proWith(0));
    const request = await world.published(await world.client());
    const leads = await Promise.all(pros.map((pro) => world.leadOf(pro, request)));
    for (let i = 0; i < 5; i += 1) expect(await answer(pros[i] as Member, leads[i] as string)).toMatchObject({ state: 'answered', places_taken: i + 1 });
    expect(await as(pros[5] as Member, does.readLead, { lead: leads[5] as string })).toMatchObject({ availability: 'full' });
    const no = await refused(answer(pros[5] as Member, leads[5] as string));
    expect([no.kind.code, no.facts]).toEqual(['lead.request_full', { max: 5, rule: { clause: 'LEAD-4' } }]);
  });

  test('LEAD-4 “I have enough”: no further pros; those who answered go on', async () => {
    const { client, pro, request, lead } = await ready();
    const other = await world.proWith(10);
    const second = await world.leadOf(other, request);
    await answer(pro, lead);
    expect(await as(client, does.stopAnswers, { request })).toMatchObject({ state: 'stopped' });
    expect(await refusalOf(answer(other, second))).toBe('lead.answers_stopped');
    expect(await as(client, does.writeMessage, { lead, text: 'Venez mardi' })).toMatchObject({ effect: 'sent' });
    await world.expectInvariants();
  });

  test('LEAD-4 closed by the client', async () => {
    const { client, pro, request, lead } = await ready();
    await as(client, does.closeRequest, { request });
    expect(await as(client, does.closeRequest, { request })).toMatchObject({ state: 'closed' });
    expect(await refusalOf(answer(pro, lead))).toBe('lead.request_ended');
    expect(await refusalOf(as(client, does.stopAnswers, { request }))).toBe('request.ended');
  });

  test('LEAD-4 open to the very last instant of its 30 days, over the summer time too', async () => {
    const { client, pro, request, lead } = await ready();
    const until = Temporal.Instant.from((await as(client, does.readRequest, { request })).expires_at as string);
    expect(until.toZonedDateTimeISO('Europe/Paris').toPlainDateTime().toString()).toBe(clock.now().toZonedDateTimeISO('Europe/Paris').add({ days: 30 }).toPlainDateTime().toString());
    clock.moveTo(until);
    await world.engine.runJobs();
    expect(await as(client, does.readRequest, { request })).toMatchObject({ state: 'open' });
    await answer(pro, lead);
  });

  test('LEAD-4 one millisecond later it has expired', async () => {
    const { client, pro, request, lead } = await ready();
    const until = Temporal.Instant.from((await as(client, does.readRequest, { request })).expires_at as string);
    clock.moveTo(until.add({ milliseconds: 1 }));
    expect(await refusalOf(answer(pro, lead))).toBe('lead.request_ended');
    await world.engine.runJobs();
    expect(await as(client, does.readRequest, { request })).toMatchObject({ state: 'expired' });
    expect(await refusalOf(as(client, does.closeRequest, { request }))).toBe('request.ended');
    await world.expectInvariants();
  });

  test('LEAD-4 the pro says no thanks, and may think again while the request is open', async () => {
    const { pro, lead } = await ready();
    expect(await as(pro, does.declineLead, { lead })).toMatchObject({ state: 'declined', balance: 10 });
    expect(await as(pro, does.declineLead, { lead })).toMatchObject({ state: 'declined' });
    expect(await answer(pro, lead)).toMatchObject({ state: 'answered' });
    expect(await answer(pro, lead)).toMatchObject({ state: 'answered' });
    expect(await refusalOf(as(pro, does.answerLead, { lead, text: 'Autre texte.' }))).toBe('lead.already_answered');
    expect(await refusalOf(as(pro, does.declineLead, { lead }))).toBe('lead.already_answered');
  });
});

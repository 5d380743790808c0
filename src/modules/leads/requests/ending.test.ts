import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { leadsWorld, refusalOf } from '../world.test-data.ts';

const world = await leadsWorld();
const { as, does } = world;
const { clock } = world.engine;
const concerning = (event: string, request: string) => world.heard(event).filter(({ payload }) => payload['request'] === request);
const ready = async () => {
  const [client, pro] = [await world.client(), await world.proWith(10)];
  const request = await world.published(client);
  return { client, pro, request, lead: await world.leadOf(pro, request) };
};

describe('LEAD-4: enough, and open again', () => {
  test('LEAD-4 reopened: pros can answer again, those who began meanwhile too, and the end stays where it was', async () => {
    const { client, pro, request, lead } = await ready();
    const { expires_at } = await as(client, does.stopAnswers, { request });
    const late = await world.proWith(0);
    expect(await refusalOf(as(pro, does.answerLead, { lead, text: 'Je peux passer.' }))).toBe('lead.answers_stopped');
    expect(await as(client, does.reopenAnswers, { request })).toMatchObject({ state: 'open', expires_at, moves: ['stop', 'close'] });
    expect(await as(client, does.reopenAnswers, { request })).toMatchObject({ state: 'open' });
    await as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
    await as(late, does.answerLead, { lead: await world.leadOf(late, request), text: 'Moi aussi.' });
    await world.expectInvariants();
  });

  test('LEAD-4 a draft, an ended request and another’s are not reopened', async () => {
    const client = await world.client();
    expect(await refusalOf(as(client, does.reopenAnswers, { request: await world.draft(client) }))).toBe('request.not_published');
    const { client: owner, request } = await ready();
    expect(await refusalOf(as(client, does.reopenAnswers, { request }))).toBe('request.not_found');
    await as(owner, does.closeRequest, { request });
    expect(await refusalOf(as(owner, does.reopenAnswers, { request }))).toBe('request.ended');
  });

  test.each([[0, null], [1, 'request.ended']])('LEAD-4 stopped, and %i ms past its last instant', async (late, refusal) => {
    const { client, request } = await ready();
    const { expires_at } = await as(client, does.stopAnswers, { request });
    clock.moveTo(Temporal.Instant.from(expires_at as string).add({ milliseconds: late }));
    const again = as(client, does.reopenAnswers, { request });
    if (refusal) expect(await refusalOf(again)).toBe(refusal);
    else expect(await again).toMatchObject({ state: 'open' });
  });
});

describe('LEAD-4: the reminder', () => {
  test('LEAD-4 three days before the end, once, with the answers received; not to who has enough or has closed', async () => {
    const [open, enough, closed] = [await ready(), await ready(), await ready()];
    await as(open.pro, does.answerLead, { lead: open.lead, text: 'Je peux passer.' });
    await as(enough.client, does.stopAnswers, { request: enough.request });
    await as(closed.client, does.closeRequest, { request: closed.request });
    const { expires_at } = await as(open.client, does.readRequest, { request: open.request });
    const due = Temporal.Instant.from(expires_at as string).toZonedDateTimeISO('Europe/Paris').subtract({ days: 3 }).toInstant();
    clock.moveTo(due.subtract({ milliseconds: 1 }));
    await world.engine.runJobs();
    expect(concerning('request_ending', open.request)).toEqual([]);
    clock.moveTo(due);
    await world.engine.runJobs();
    await world.engine.runJobs();
    expect(concerning('request_ending', open.request).map(({ payload }) => payload)).toMatchObject([{ to: [open.client.id], facts: { answers_received: 1 } }]);
    expect([...concerning('request_ending', enough.request), ...concerning('request_ending', closed.request)]).toEqual([]);
  });
});

describe('LEAD-4: what came of it', () => {
  test('LEAD-4 REV-1 closed with the pro hired: the pro hears of it, and a week later the client is invited to review', async () => {
    const { client, pro, request, lead } = await ready();
    await as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
    await as(client, does.writeMessage, { lead, text: 'Oui, mardi à 9 h' });
    expect(await as(client, does.closeRequest, { request, outcome: 'hired', lead })).toMatchObject({ state: 'closed', outcome: { outcome: 'hired', lead } });
    await as(client, does.sayOutcome, { request, outcome: 'hired', lead });
    await world.engine.runJobs();
    expect(concerning('pro_hired', request).map(({ payload }) => payload)).toMatchObject([{ to: [pro.id], lead }]);
    clock.moveTo(clock.now().add({ hours: 24 * 7 - 2 }));
    await world.engine.runJobs();
    expect(concerning('review_due', request)).toEqual([]);
    clock.moveTo(clock.now().add({ hours: 4 }));
    await world.engine.runJobs();
    expect(concerning('review_due', request).map(({ payload }) => payload)).toMatchObject([{ to: [client.id], path: `/reviews/new?lead=${lead}`, facts: { pro: pro.name } }]);
    await world.expectInvariants();
  });

  test('LEAD-4 put right afterwards: no invitation to review somebody who was not hired', async () => {
    const { client, pro, request, lead } = await ready();
    await as(pro, does.buyContact, { lead });
    await as(client, does.sayOutcome, { request, outcome: 'hired', lead });
    expect(await as(client, does.sayOutcome, { request, outcome: 'elsewhere' })).toMatchObject({ state: 'open', outcome: { outcome: 'elsewhere', lead: null } });
    clock.moveTo(clock.now().add({ hours: 24 * 9 }));
    await world.engine.runJobs();
    expect(concerning('review_due', request)).toEqual([]);
    await world.expectInvariants();
  });

  test('LEAD-4 only a pro who answered this request can have been hired; a draft has no outcome', async () => {
    const { client, request, lead } = await ready();
    const other = await ready();
    await as(other.pro, does.answerLead, { lead: other.lead, text: 'Je peux passer.' });
    expect(await refusalOf(as(client, does.sayOutcome, { request, outcome: 'hired', lead }))).toBe('lead.not_found');
    expect(await refusalOf(as(client, does.sayOutcome, { request, outcome: 'hired', lead: other.lead }))).toBe('lead.not_found');
    expect(await refusalOf(as(client, does.sayOutcome, { request, outcome: 'hired' }))).toBe('lead.not_found');
    expect(await refusalOf(as(client, does.sayOutcome, { request: await world.draft(client), outcome: 'elsewhere' }))).toBe('request.not_published');
    expect(await as(client, does.readRequest, { request })).toMatchObject({ state: 'open', outcome: null });
  });
});

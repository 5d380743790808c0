import { describe, expect, test } from 'vitest';
import { leadsWorld, refused, refusalOf } from '../world.test-data.ts';

const world = await leadsWorld();
const { as, does } = world;
const price = 5; // electrical-repair

const phone = '+33 6 12 34 56 78';
const want = 'Oui, mardi à 9 h me convient, venez';

describe('LEAD-2: when credits are taken', () => {
  test('LEAD-2 (a) the client shared a phone: at the answer, and the phone is shown', async () => {
    const [client, pro] = [await world.client(), await world.proWith(10)];
    const lead = await world.leadOf(pro, await world.published(client, { phone }));
    const before = await as(pro, does.readLead, { lead });
    expect(before).toMatchObject({ credits: price, charged: 'at_answer', client: { phone: null, email: null }, contact: null, balance: 10 });
    const after = await as(pro, does.answerLead, { lead, text: 'Je passe demain.' });
    expect(after).toMatchObject({ state: 'paid', client: { phone: '+33612345678' }, contact: { way: 'answer', credits: price }, balance: 5 });
    expect(await as(client, does.writeMessage, { lead, text: want })).toMatchObject({ effect: 'sent' });
    expect(await world.balance(pro)).toBe(5);
    await world.expectInvariants();
  });

  test('LEAD-2 (b) no phone: nothing at the answer, the price at the first message back, later ones free', async () => {
    const [client, pro] = [await world.client(), await world.proWith(10)];
    const lead = await world.leadOf(pro, await world.published(client));
    expect(await as(pro, does.answerLead, { lead, text: 'Je peux passer.' })).toMatchObject({ state: 'answered', balance: 10, client: { email: null } });
    expect(await as(client, does.writeMessage, { lead, text: want })).toMatchObject({ effect: 'sent' });
    expect(await world.balance(pro)).toBe(5);
    await as(client, does.writeMessage, { lead, text: 'Et le prix ?' });
    await as(pro, does.writeMessage, { lead, text: '80 euros.' });
    expect(await world.balance(pro)).toBe(5);
    const view = await as(pro, does.readLead, { lead });
    expect(view.contact).toMatchObject({ way: 'client_message', credits: price });
    expect(view.client).toMatchObject({ phone: null, email: expect.stringContaining('@') });
    await world.expectInvariants();
  });

  test('LEAD-2 (c) bought outright: at once; the answer and all else is free', async () => {
    const [client, pro] = [await world.client(), await world.proWith(5)];
    const lead = await world.leadOf(pro, await world.published(client));
    expect(await as(pro, does.buyContact, { lead })).toMatchObject({ state: 'paid', contact: { way: 'outright' }, balance: 0 });
    await as(pro, does.answerLead, { lead, text: 'Bonjour, je suis disponible.' });
    await as(client, does.writeMessage, { lead, text: want });
    await as(pro, does.buyContact, { lead });
    expect(await world.balance(pro)).toBe(0);
    await world.expectInvariants();
  });

  test('LEAD-2 (c) bought, written to, then answered: the answer sent again changes nothing', async () => {
    const [client, pro] = [await world.client(), await world.proWith(5)];
    const lead = await world.leadOf(pro, await world.published(client));
    await as(pro, does.buyContact, { lead });
    await as(pro, does.writeMessage, { lead, text: 'Je vous appelle ce soir.' });
    for (const _ of [1, 2]) expect(await as(pro, does.answerLead, { lead, text: 'Je peux passer mardi.' })).toMatchObject({ state: 'paid' });
    expect(await world.count(`messages where author_id = '${pro.id}'`)).toBe(2);
    expect(await refusalOf(as(pro, does.answerLead, { lead, text: 'Je peux passer jeudi.' }))).toBe('lead.already_answered');
    await world.expectInvariants();
  });

  test('LEAD-2 every charge is a decision with its clause and facts, and its posting carries it', async () => {
    const [client, pro] = [await world.client(), await world.proWith(10)];
    const lead = await world.leadOf(pro, await world.published(client));
    const { decision } = await as(pro, does.buyContact, { lead });
    const { rows } = await world.engine.pool.query('select clauses, facts, concerns from decisions where id = $1', [decision]);
    expect(rows[0]).toMatchObject({ clauses: ['LEAD-2'], facts: { credits_charged: { credits: 5 }, balance_before: { credits: 10 }, balance_after: { credits: 5 } }, concerns: [pro.id] });
    const postings = await world.engine.pool.query('select cause from ledger_postings where decision_id = $1', [decision]);
    expect(postings.rows).toEqual([{ cause: `contact:${lead}` }]);
  });
});

describe('LEAD-3: no thanks takes no credits', () => {
  test.each([
    ['one click', null, 'no_thanks', 10],
    ['free text, French', 'Non merci, j’ai déjà trouvé quelqu’un', 'no_thanks', 10],
    ['free text, German', 'Nein danke', 'no_thanks', 10],
    ['a no that goes on', 'Non merci de me rappeler demain', 'sent', 5],
    ['a no with a question', 'Non merci… sauf si vous pouvez venir lundi ?', 'sent', 5],
  ])('LEAD-3 %s', async (_name, text, effect, left) => {
    const [client, pro] = [await world.client(), await world.proWith(10)];
    const lead = await world.leadOf(pro, await world.published(client));
    await as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
    const answer = text === null ? await as(client, does.sayNoThanks, { lead }) : await as(client, does.writeMessage, { lead, text });
    expect(answer.effect).toBe(effect);
    expect(await world.balance(pro)).toBe(left);
    await world.expectInvariants();
  });

  test('LEAD-3 after a no thanks later messages take nothing either, and the decision says why', async () => {
    const [client, pro] = [await world.client(), await world.proWith(10)];
    const lead = await world.leadOf(pro, await world.published(client));
    await as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
    await as(client, does.sayNoThanks, { lead });
    await as(client, does.sayNoThanks, { lead });
    await as(client, does.writeMessage, { lead, text: 'Merci quand même pour tout.' });
    const view = await as(pro, does.readLead, { lead });
    expect(view).toMatchObject({ state: 'refused', balance: 10, contact: null, client: { email: null } });
    const { rows } = await world.engine.pool.query('select outcome, clauses from decisions where id = $1', [view.decision]);
    expect(rows).toEqual([{ outcome: 'nothing_charged', clauses: ['LEAD-2', 'LEAD-3'] }]);
  });
});

describe('LEAD-6: too few credits', () => {
  test.each([[4, 'lead.credits_too_few', 4], [5, null, 0], [6, null, 1]])('LEAD-6 a balance of %i for a price of 5', async (balance, refusal, left) => {
    const [client, pro] = [await world.client(), await world.proWith(balance)];
    const lead = await world.leadOf(pro, await world.published(client, { phone }));
    const answer = as(pro, does.answerLead, { lead, text: 'Je passe demain.' });
    if (refusal) {
      const no = await refused(answer);
      expect([no.kind.code, no.facts]).toEqual([refusal, { price: { credits: 5 }, balance: { credits: balance } }]);
      expect(await as(pro, does.readLead, { lead })).toMatchObject({ state: 'offered', places_taken: 0 });
    } else expect(await answer).toMatchObject({ state: 'paid' });
    expect(await world.balance(pro)).toBe(left);
    await world.expectInvariants();
  });

  test('LEAD-6 at the client’s message: it is kept, hidden, and handed over when the contact is paid', async () => {
    const [client, pro] = [await world.client(), await world.proWith(4)];
    const request = await world.published(client);
    const lead = await world.leadOf(pro, request);
    await as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
    expect(await as(client, does.writeMessage, { lead, text: want })).toMatchObject({ effect: 'waiting' });
    expect(await as(client, does.writeMessage, { lead, text: 'Deuxième étage.' })).toMatchObject({ effect: 'waiting' });
    expect(await as(pro, does.readLead, { lead })).toMatchObject({ state: 'unpaid', client: { email: null }, first_client_message: { no_thanks: false } });
    expect((await as(client, does.readRequest, { request })).pros_answered[0]).toMatchObject({ state: 'waiting', waiting_messages: [{ text: want }, { text: 'Deuxième étage.' }] });
    expect(await world.count(`messages where author_id = '${client.id}'`)).toBe(0);
    expect(await refusalOf(as(pro, does.writeMessage, { lead, text: 'Alors ?' }))).toBe('lead.contact_unpaid');
    expect((await refused(as(pro, does.payContact, { lead }))).facts).toEqual({ price: { credits: 5 }, balance: { credits: 4 } });

    await world.give(pro, 1);
    expect(await as(pro, does.payContact, { lead })).toMatchObject({ state: 'paid', balance: 0 });
    expect(await as(pro, does.payContact, { lead })).toMatchObject({ state: 'paid', balance: 0 });
    expect(await world.count(`messages where author_id = '${client.id}'`)).toBe(2);
    await world.expectInvariants();
  });

  test('LEAD-6 credits that arrive pay for the messages that wait, the oldest first', async () => {
    const pro = await world.proWith(0);
    const waiting: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const client = await world.client();
      const lead = await world.leadOf(pro, await world.published(client));
      await as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
      await as(client, does.writeMessage, { lead, text: want });
      waiting.push(lead);
      world.engine.clock.moveTo(world.engine.clock.now().add({ minutes: 1 }));
    }
    await world.give(pro, 11);
    const { within } = await import('../../../../tests/world/engine.ts');
    await within(world.engine, { kind: 'system', task: 'test' }, (call) => call.emit('billing.pack_bought', { person: pro.id }));
    await world.engine.runJobs();
    const states = await Promise.all(waiting.map(async (lead) => (await as(pro, does.readLead, { lead })).state));
    expect(states).toEqual(['paid', 'paid', 'unpaid']);
    expect(await world.balance(pro)).toBe(1);
    await world.expectInvariants();
  });
});

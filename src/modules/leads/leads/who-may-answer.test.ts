// ACC-10 and ACC-11 where a contact would be paid: told before, refused then, and nothing is taken.
import { beforeAll, expect, test } from 'vitest';
import { identity } from '#identity';
import { claimFactsOf } from '../index.ts';
import { leadsWorld, refused, refusalOf, type World } from '../world.test-data.ts';

let world: World;
beforeAll(async () => {
  world = await leadsWorld();
});
const { declareLegalStatus, showAcknowledgement, updateMe } = identity.operations;
async function declare(pro: Awaited<ReturnType<World['proWith']>>, status: 'employee' | 'sole_trader', number?: string) {
  const { digest, word } = await world.as(pro, showAcknowledgement, { key: 'professional' });
  await world.as(pro, declareLegalStatus, { status, number, acknowledgement: { shown: digest, word } });
  world.engine.clock.moveTo(world.engine.clock.now().add({ seconds: 1 }));
}

test('ACC-10 an employee reads leads and may neither answer nor buy; self-employed, they answer; the refusal says who may', async () => {
  const pro = await world.proWith(60);
  await declare(pro, 'employee');
  const client = await world.client();
  const lead = await world.leadOf(pro, await world.published(client, { phone: '+33612345678' }));
  const before = await world.balance(pro);
  const no = await refused(world.as(pro, world.does.answerLead, { lead, text: 'Bonjour, je peux passer mardi.' }));
  expect([no.kind.code, no.kind.clause]).toEqual(['legal_status.may_not', 'ACC-10']);
  expect(await refusalOf(world.as(pro, world.does.buyContact, { lead }))).toBe('legal_status.may_not');
  expect([await world.balance(pro), (await world.as(pro, world.does.readLead, { lead })).state]).toEqual([before, 'offered']);
  await declare(pro, 'sole_trader', '73282932000074');
  expect((await world.as(pro, world.does.answerLead, { lead, text: 'Bonjour, je peux passer mardi.' })).state).toBe('paid');
  await world.expectInvariants();
});

test('ACC-10 what was bought before a change of status is answered, and the same answer again changes nothing', async () => {
  const pro = await world.proWith(60);
  const client = await world.client();
  const lead = await world.leadOf(pro, await world.published(client));
  await world.as(pro, world.does.buyContact, { lead });
  await declare(pro, 'employee');
  expect((await world.as(pro, world.does.answerLead, { lead, text: 'Bonjour, je peux passer.' })).state).toBe('paid');
  expect((await world.as(pro, world.does.answerLead, { lead, text: 'Bonjour, je peux passer.' })).state).toBe('paid');
  await world.expectInvariants();
});

test('ACC-10 a status lost after the answer: the client’s message waits, nothing is taken by any way; a status that may, and it is handed over', async () => {
  const pro = await world.proWith(60);
  const client = await world.client();
  const lead = await world.leadOf(pro, await world.published(client));
  await world.as(pro, world.does.answerLead, { lead, text: 'Je peux passer mardi.' });
  await declare(pro, 'employee');
  const before = await world.balance(pro);
  expect(await world.as(client, world.does.writeMessage, { lead, text: 'Mardi me convient, à quelle heure ?' })).toMatchObject({ effect: 'waiting' });
  await world.engine.runJobs();
  const { rows } = await world.engine.pool.query(`select outcome, clauses from decisions where subject = $1 order by decided_at desc limit 1`, [`lead:${lead}`]);
  expect(rows).toEqual([{ outcome: 'contact_barred', clauses: ['LEAD-2', 'ACC-10'] }]);
  expect(world.heard('contact_barred').length).toBe(1);
  expect(await refusalOf(world.as(pro, world.does.payContact, { lead }))).toBe('legal_status.may_not');
  expect(await refusalOf(world.as(pro, world.does.buyContact, { lead }))).toBe('legal_status.may_not');
  await declare(pro, 'employee').catch(() => null);
  await world.engine.runJobs();
  expect([await world.balance(pro), (await world.as(pro, world.does.readLead, { lead })).state]).toEqual([before, 'unpaid']);

  await declare(pro, 'sole_trader', '73282932000074');
  await world.engine.runJobs();
  expect((await world.as(pro, world.does.readLead, { lead })).state).toBe('paid');
  expect(await world.balance(pro)).toBeLessThan(before);
  await world.expectInvariants();
});

test('ACC-10 a clear no takes nothing, whatever the status', async () => {
  const pro = await world.proWith(60);
  const client = await world.client();
  const lead = await world.leadOf(pro, await world.published(client));
  await world.as(pro, world.does.answerLead, { lead, text: 'Je peux passer mardi.' });
  await declare(pro, 'employee');
  expect(await world.as(client, world.does.sayNoThanks, { lead })).toMatchObject({ effect: 'no_thanks' });
  await world.expectInvariants();
});

test('ACC-11 who moved after the answer: the message waits, and taking the contact is refused', async () => {
  const pro = await world.proWith(60);
  const client = await world.client();
  const lead = await world.leadOf(pro, await world.published(client));
  await world.as(pro, world.does.answerLead, { lead, text: 'Je peux passer mardi.' });
  await world.as(pro, updateMe, { market: 'CA' });
  expect(await world.as(client, world.does.writeMessage, { lead, text: 'Mardi me convient, à quelle heure ?' })).toMatchObject({ effect: 'waiting' });
  expect(await refusalOf(world.as(pro, world.does.payContact, { lead }))).toBe('country.not_served');
  await world.expectInvariants();
});

test('ACC-3 the record of a contact keeps the client’s name of that day; the lead shows who they are now', async () => {
  const pro = await world.proWith(60);
  const client = await world.client();
  const [lead, later] = [await world.leadOf(pro, await world.published(client)), await world.leadOf(pro, await world.published(client))];
  await world.as(pro, world.does.buyContact, { lead });
  world.engine.clock.moveTo(world.engine.clock.now().add({ minutes: 1 }));
  await world.as(client, updateMe, { name: 'Somebody New' });
  world.engine.clock.moveTo(world.engine.clock.now().add({ minutes: 1 }));
  await world.as(pro, world.does.buyContact, { lead: later });
  const { items } = await world.as(pro, world.does.listContacts, {});
  expect(items.map((item) => [item.lead, item.client.name])).toEqual([[later, 'Somebody New'], [lead, client.name]]);
  expect((await claimFactsOf({ db: world.db, now: world.engine.clock.now() }, lead, pro.id))?.client.name).toBe(client.name);
  expect((await world.as(pro, world.does.readLead, { lead })).client.name).toBe('Somebody New');
  await world.expectInvariants();
});

test('ACC-11 who moved to a country that is not served buys nothing more', async () => {
  const pro = await world.proWith(60);
  const lead = await world.leadOf(pro, await world.published(await world.client()));
  await world.as(pro, updateMe, { market: 'CA' });
  expect(await refusalOf(world.as(pro, world.does.buyContact, { lead }))).toBe('country.not_served');
  expect(await refusalOf(world.as(pro, world.does.answerLead, { lead, text: 'Bonjour.' }))).toBe('country.not_served');
  await world.expectInvariants();
});

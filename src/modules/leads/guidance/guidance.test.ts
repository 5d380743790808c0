import { beforeAll, describe, expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import type { Member } from '#kernel/actor.ts';
import { firstContactsOf, forgetCalls } from '../index.ts';
import { findContactOf } from '../contacts/facts.ts';
import { leadsWorld, refusalOf, type World } from '../world.test-data.ts';
import { leads } from '../index.ts';
import { notifications } from '../../notifications/index.ts';

const { logCall, sendSummary, readGuidance, answerLead, buyContact, writeMessage } = leads.operations;
let world: World;
beforeAll(async () => {
  world = await leadsWorld([notifications]);
});

const pass = async (duration: Temporal.DurationLike) => {
  world.engine.clock.moveTo(world.engine.clock.now().add(duration));
  await world.engine.runJobs();
};
async function lead(options: { phone?: string } = { phone: '+33612345678' }): Promise<{ pro: Member; client: Member; lead: string }> {
  const [pro, client] = [await world.proWith(60), await world.client()];
  return { pro, client, lead: await world.leadOf(pro, await world.published(client, options)) };
}
async function firstOf(pro: Member, leadId: string) {
  const { contact } = await world.as(pro, readGuidance, { lead: leadId });
  const row = await findContactOf({ db: world.db }, contact, pro.id);
  return row ? ((await firstContactsOf({ db: world.db }, [row])).get(row.id) ?? null) : null;
}
/** Mails about this contact's request. */
async function mailsAbout(one: { pro: Member; lead: string }) {
  const { reference } = await world.as(one.pro, leads.operations.readLead, { lead: one.lead });
  return (text: string) => world.engine.mails.filter(({ subject }) => subject.includes(reference) && subject.includes(text)).length;
}

describe('GUAR-6 the first contact by the record', () => {
  test('GUAR-6 the answer that takes the credits is a message after the purchase', async () => {
    const one = await lead();
    await world.as(one.pro, answerLead, { lead: one.lead, text: 'Bonjour, je peux passer.' });
    expect(await firstOf(one.pro, one.lead)).toEqual({ at: world.engine.clock.now(), by: 'message' });
  });

  test('GUAR-6 an answer before the client’s first message is no contact after the purchase; the next message is', async () => {
    const one = await lead({});
    await world.as(one.pro, answerLead, { lead: one.lead, text: 'Bonjour, je peux passer.' });
    await pass({ minutes: 5 });
    await world.as(one.client, writeMessage, { lead: one.lead, text: 'Oui, mardi me va.' });
    expect(await firstOf(one.pro, one.lead)).toBeNull();
    await pass({ minutes: 5 });
    await world.as(one.pro, writeMessage, { lead: one.lead, text: 'Entendu, à mardi.' });
    expect((await firstOf(one.pro, one.lead))?.at).toEqual(world.engine.clock.now());
  });

  test('GUAR-6 a call counts from when it is logged, answered or not; the earlier of call and message decides', async () => {
    const one = await lead();
    await world.as(one.pro, buyContact, { lead: one.lead });
    await pass({ hours: 2 });
    const call = await world.as(one.pro, logCall, { lead: one.lead, answered: false, note: 'Messagerie' });
    await pass({ hours: 1 });
    await world.as(one.pro, writeMessage, { lead: one.lead, text: 'Je vous ai laissé un message.' });
    const first = await firstOf(one.pro, one.lead);
    expect([first?.by, first?.at.toString()]).toEqual(['call', call.called_at]);
    const read = await world.as(one.pro, readGuidance, { lead: one.lead });
    expect(read.calls.map(({ answered, note }) => [answered, note])).toEqual([[false, 'Messagerie']]);
    await world.expectInvariants();
  });

  test('GUAR-9 before the purchase, and for somebody else, nothing is logged', async () => {
    const one = await lead();
    expect(await refusalOf(world.as(one.pro, logCall, { lead: one.lead, answered: true }))).toBe('contact.not_paid');
    await world.as(one.pro, buyContact, { lead: one.lead });
    expect(await refusalOf(world.as(await world.proWith(10), logCall, { lead: one.lead, answered: true }))).toBe('lead.not_found');
  });

  test('GUAR-6 a logged call is never changed; erasing a person empties its words', async () => {
    const one = await lead();
    await world.as(one.pro, buyContact, { lead: one.lead });
    await world.as(one.pro, logCall, { lead: one.lead, answered: true, note: 'Monsieur Martin rappelle' });
    await expect(world.engine.pool.query('update calls set answered = false')).rejects.toThrow('never changed');
    await forgetCalls({ db: world.db }, one.client.id);
    expect((await world.as(one.pro, readGuidance, { lead: one.lead })).calls.map(({ note }) => note)).toEqual(['']);
  });
});

describe('GUAR-9 guidance after buying', () => {
  test('GUAR-9 the template is filled; the summary goes into the conversation; both are reminded after the agreed day', async () => {
    const one = await lead();
    await world.as(one.pro, answerLead, { lead: one.lead, text: 'Bonjour, je vous appelle.' });
    const { template } = await world.as(one.pro, readGuidance, { lead: one.lead });
    expect(template).toContain(one.client.name);
    expect(template).not.toContain('{');
    const agreed = world.engine.clock.now().toZonedDateTimeISO('Europe/Paris').add({ days: 2 }).toPlainDate();
    const sent = await world.as(one.pro, sendSummary, { lead: one.lead, text: template, agreed_on: agreed.toString() });
    expect(sent.agreed_on).toBe(agreed.toString());
    const mails = await mailsAbout(one);
    await pass({ hours: 30 });
    expect(mails('écrivez ce qui a été convenu')).toBe(0);
    await pass({ hours: 48 });
    expect(mails('le jour convenu est passé')).toBe(2);
    await world.expectInvariants();
  });

  test('GUAR-9 a day that is past is refused, today is not', async () => {
    const one = await lead();
    await world.as(one.pro, buyContact, { lead: one.lead });
    const today = world.engine.clock.now().toZonedDateTimeISO('Europe/Paris').toPlainDate();
    expect(await refusalOf(world.as(one.pro, sendSummary, { lead: one.lead, text: 'Convenu : mardi.', agreed_on: today.subtract({ days: 1 }).toString() }))).toBe('contact.agreed_day_past');
    expect((await world.as(one.pro, sendSummary, { lead: one.lead, text: 'Convenu : aujourd’hui.', agreed_on: today.toString() })).agreed_on).toBe(today.toString());
  });

  test('GUAR-9 who has not called after half of the time is reminded to call, and after all of it to write a summary', async () => {
    const one = await lead();
    await world.as(one.pro, buyContact, { lead: one.lead });
    await pass({ minutes: 1 });
    const mails = await mailsAbout(one);
    await pass({ hours: 11, minutes: 58 });
    expect(mails('appelez d’abord')).toBe(0);
    await pass({ minutes: 1 });
    expect(mails('appelez d’abord')).toBe(1);
    await pass({ hours: 12 });
    expect(mails('écrivez ce qui a été convenu')).toBe(1);
    await pass({ hours: 72 });
    expect([mails('appelez d’abord'), mails('écrivez ce qui a été convenu')]).toEqual([1, 1]);
  });
});

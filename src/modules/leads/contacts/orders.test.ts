// LEAD-2: the ways to a charge meet on one request in every order, and never is anything taken twice.
import { describe, expect, test } from 'vitest';
import { files } from '#files';
import type { Member } from '#kernel/actor.ts';
import { Refused } from '#kernel/refusal.ts';
import { leadsWorld, refused, refusalOf } from '../world.test-data.ts';

const world = await leadsWorld();
const { as, does } = world;
const price = 5;
const phone = '+33 6 12 34 56 78';

type Event = 'answer' | 'again' | 'client' | 'outright' | 'no_thanks' | 'phone';
const events: readonly Event[] = ['answer', 'again', 'client', 'outright', 'no_thanks', 'phone'];

/** What the rule says of a story: the credits taken and by which way. Written apart from the code that charges. */
function expected(story: readonly Event[], shares: boolean): { taken: number; way: string | null } {
  let answered = false, place = false, spoken = false, way: string | null = null;
  for (const event of story) {
    if (event === 'answer') {
      answered = true;
      if (shares && !way && !place) way = 'answer';
      place = true;
    } else if (event === 'outright') {
      way ??= 'outright';
      place = true;
    } else if (place && (event === 'client' || event === 'phone' || event === 'no_thanks')) {
      if (!spoken && event !== 'no_thanks') way ??= answered ? 'client_message' : null;
      spoken = true;
    }
  }
  return { taken: way ? price : 0, way };
}

function* orders<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield [];
  for (const [index, first] of items.entries()) for (const rest of orders(items.filter((_, other) => other !== index))) yield [first, ...rest];
}

async function play(event: Event, client: Member, pro: Member, lead: string): Promise<void> {
  const doing = {
    answer: () => as(pro, does.answerLead, { lead, text: 'Je peux passer.' }),
    again: () => as(pro, does.writeMessage, { lead, text: 'Toujours intéressé ?' }),
    client: () => as(client, does.writeMessage, { lead, text: 'Oui, venez mardi à 9 h' }),
    outright: () => as(pro, does.buyContact, { lead }),
    no_thanks: () => as(client, does.sayNoThanks, { lead }),
    phone: () => as(client, does.sharePhone, { lead }),
  }[event];
  // What cannot be at this point is refused, and takes nothing.
  await doing().catch((error) => { if (!(error instanceof Refused)) throw error; });
}

describe('LEAD-2: every order of events, each done twice', () => {
  for (const shares of [false, true]) {
    test(`LEAD-2 ${shares ? 'phone shared' : 'phone known and not shared'}: in every seventh of the 720 orders it takes ${price} credits once, or nothing`, async () => {
      const pro = await world.proWith(10_000);
      const seen = new Map<string, number>();
      const stories = [...orders(events)].filter((_, index) => index % 7 === 0);
      for (const story of stories) {
        const client = await world.client();
        const request = await world.draft(client, { phone });
        if (!shares) await as(client, does.saveRequestStep, { request, contact: { languages: ['fr'], phone, share_phone: false } });
        await as(client, does.submitRequest, { request });
        const { rows: [lead] } = await world.engine.pool.query<{ id: string }>('select id from leads where request_id = $1 and pro_id = $2', [request, pro.id]);
        const before = await world.balance(pro);
        for (const event of story) {
          await play(event, client, pro, lead!.id);
          await play(event, client, pro, lead!.id);
        }
        const { taken, way } = expected(story, shares);
        const view = await as(pro, does.readLead, { lead: lead!.id });
        expect([story.join(' '), before - view.balance, view.contact?.way ?? null]).toEqual([story.join(' '), taken, way]);
        seen.set(String(way), (seen.get(String(way)) ?? 0) + 1);
      }
      // Each way has happened, or the table proves nothing.
      expect([...seen.keys()].sort()).toEqual(shares ? ['answer', 'outright'] : ['client_message', 'outright']);
      await world.expectInvariants();
    }, 120_000);
  }

  test('LEAD-2 one request, three pros, three ways at once: each pays once by their own', async () => {
    const [first, second, third] = [await world.proWith(10), await world.proWith(10), await world.proWith(10)];
    const client = await world.client();
    const request = await world.published(client, { phone });
    const [a, b, c] = [await world.leadOf(first, request), await world.leadOf(second, request), await world.leadOf(third, request)];
    await as(first, does.answerLead, { lead: a, text: 'Je peux passer.', charged: 'at_answer' });
    await as(client, does.changeRequest, { request, contact: { languages: ['fr'], phone, share_phone: false } });
    await as(second, does.answerLead, { lead: b, text: 'Je peux passer.', charged: 'at_client_message' });
    await as(third, does.buyContact, { lead: c });
    expect(await world.balance(second)).toBe(10);
    await as(client, does.sharePhone, { lead: b });
    await as(client, does.writeMessage, { lead: c, text: 'Venez mardi' });
    const seen = await Promise.all([[first, a], [second, b], [third, c]].map(([pro, lead]) => as(pro as Member, does.readLead, { lead: lead as string })));
    expect(seen.map(({ contact, client: who, balance }) => [contact?.way, who.phone, balance])).toEqual([
      ['answer', '+33612345678', 5], ['client_message', '+33612345678', 5], ['outright', null, 5],
    ]);
    await world.expectInvariants();
  });

  test('LEAD-2 the moment of the charge changed while the pro was writing: refused, nothing taken', async () => {
    const [client, pro] = [await world.client(), await world.proWith(10)];
    const request = await world.published(client);
    const lead = await world.leadOf(pro, request);
    const { charged } = await as(pro, does.readLead, { lead });
    await as(client, does.changeRequest, { request, contact: { languages: ['fr'], phone, share_phone: true } });
    const no = await refused(as(pro, does.answerLead, { lead, text: 'Je peux passer.', charged }));
    expect([no.kind.code, no.facts['price']]).toEqual(['lead.charge_moment_changed', { credits: price }]);
    expect(await world.balance(pro)).toBe(10);
    expect(await as(pro, does.answerLead, { lead, text: 'Je peux passer.', charged: 'at_answer' })).toMatchObject({ state: 'paid' });
  });

  test('LEAD-2 a favourite and a polite no take nothing; a number that is not there cannot be shared', async () => {
    const [client, pro] = [await world.client(), await world.proWith(10)];
    const request = await world.published(client);
    const lead = await world.leadOf(pro, request);
    await as(pro, does.answerLead, { lead, text: 'Je peux passer.', price: { minor: 12_000, unit: 'job', valid_until: '2026-03-31' } });
    expect(await refusalOf(as(client, does.sharePhone, { lead }))).toBe('lead.no_phone_to_share');
    await as(client, does.markFavourite, { lead });
    await as(client, does.markFavourite, { lead });
    expect((await as(client, does.readRequest, { request })).pros_answered).toMatchObject([{ favourite: true, state: 'answered', price: { minor: 12_000, currency: 'EUR', unit: 'job', valid_until: '2026-03-31' } }]);
    await as(client, does.markFavourite, { lead, favourite: false });
    expect(await as(client, does.sayNoThanks, { lead, text: 'Merci pour votre réponse, j’ai choisi quelqu’un d’autre.' })).toMatchObject({ effect: 'no_thanks' });
    expect((await as(client, does.readRequest, { request })).pros_answered).toMatchObject([{ favourite: false, state: 'no_thanks' }]);
    expect(await world.balance(pro)).toBe(10);
    expect(await refusalOf(as(pro, does.markFavourite, { lead }))).toBe('lead.not_found');
    await world.expectInvariants();
  });

  test.each([['2026-03-01', 'lead.price_outdated'], ['2026-03-02', null]])('LEAD-2 a price valid until %s, said on 2 March', async (until, refusal) => {
    const [client, pro] = [await world.client(), await world.proWith(10)];
    const lead = await world.leadOf(pro, await world.published(client));
    expect(await refusalOf(as(pro, does.statePrice, { lead, price: { minor: 100, unit: 'hour' } }))).toBe('lead.not_answered_yet');
    await as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
    const said = as(pro, does.statePrice, { lead, price: { minor: 4_500, unit: 'hour', valid_until: until } });
    if (refusal) expect(await refusalOf(said)).toBe(refusal);
    else expect(await said).toMatchObject({ price: { minor: 4_500, unit: 'hour', valid_until: until } });
  });
});

describe('LEAD-6: what waits for credits', () => {
  const upload = async (who: Member, name: string) => (await as(who, files.operations.uploadFile, { file: new File(['plan'], name, { type: 'text/plain' }) as never })).id;

  test('LEAD-6 files of a message that waits are attached from the start, hidden, and handed over with it', async () => {
    const [client, pro] = [await world.client(), await world.proWith(4)];
    const request = await world.published(client);
    const lead = await world.leadOf(pro, request);
    await as(pro, does.answerLead, { lead, text: 'Je peux passer.' });
    const file = await upload(client, 'plan.txt');
    expect(await as(client, does.writeMessage, { lead, text: 'Voici le plan.', files: [file] })).toMatchObject({ effect: 'waiting' });
    expect((await as(client, does.readRequest, { request })).pros_answered[0]?.waiting_messages).toMatchObject([{ text: 'Voici le plan.', files: [{ id: file, name: 'plan.txt' }] }]);
    expect(await world.count(`files where id = '${file}' and attached_to like 'waiting_message:%'`)).toBe(1);
    // It is one message’s: it cannot be sent a second time, nor be tidied away, nor be opened by the pro.
    expect(await refusalOf(as(client, does.writeMessage, { lead, text: 'Encore', files: [file] }))).toBe('file.cannot_attach');
    expect(await refusalOf(as(pro, files.operations.readFile, { file }))).toBe('file.not_found');
    await world.give(pro, 1);
    await as(pro, does.payContact, { lead });
    expect(await as(pro, files.operations.readFile, { file })).toMatchObject({ name: 'plan.txt' });
    expect(await world.count(`message_files where file_id = '${file}'`)).toBe(1);
    await world.expectInvariants();
  });
});

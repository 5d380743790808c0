import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { conversations } from '#conversations';
import { files } from '#files';
import { visitor } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import { leads } from '#leads';
import { rulebook } from '#rulebook';
import { refusalOf } from '../leads/world.test-data.ts';
import { leaveSupport } from './index.ts';
import { within } from '../../../tests/world/engine.ts';
import { supportWorld } from './world.test-data.ts';
import { lockTicket, moveTicket } from './tickets/store.ts';

let world: Awaited<ReturnType<typeof supportWorld>>;
let does: typeof world.does;
const text = 'Le tableau de bord ne montre plus ma zone depuis ce matin.';

beforeAll(async () => {
  world = await supportWorld();
  ({ does } = world);
});

const read = (who: Parameters<typeof world.as>[0], ticket: string) => world.as(who, does.readTicket, { ticket });

describe('before it is sent', () => {
  test('MSG-9 the matters are those of the reader, and each says where it goes', async () => {
    const keys = async (who: Parameters<typeof world.as>[0]) => (await world.as(who, does.listMatters, {})).groups.flatMap(({ matters }) => matters);
    const pro = await world.proWith(0);
    expect((await keys(visitor)).map(({ key }) => key)).toContain('password_lost');
    expect((await keys(pro)).find(({ key }) => key === 'refund')).toMatchObject({ way: 'place', place: { path: '/refund-claims/new', clauses: ['REF-1', 'MSG-9'] } });
    expect((await keys(await world.client())).map(({ key }) => key)).not.toContain('refund');
  });

  test('MSG-9 the text typed is searched in the help centre, after it the articles that the matter names', async () => {
    const pro = await world.proWith(0);
    const shown = await world.as(pro, does.previewTicket, { matter: 'other', text: 'Bonjour. Mot de passe perdu. Que faire ?' });
    expect(shown.articles[0]).toMatchObject({ key: 'lost-password', matched: true });
    expect(shown.articles.map(({ key }) => key)).toContain('what-why-shows');
    expect([shown.outcome, shown.due_at]).toEqual(['ticket', '2026-03-03T09:00:00Z']);
  });

  test('MSG-9 what the preview says is what filing does: a refund in the text leads to its place', async () => {
    const pro = await world.proWith(0);
    const asks = 'Bonjour, je voudrais être remboursé de ce contact.';
    const shown = await world.as(pro, does.previewTicket, { matter: 'other', text: asks });
    expect([shown.outcome, shown.place?.matter, shown.recognised_by]).toEqual(['place', 'refund', 'remboursé']);
    expect((await world.ask(pro, 'other', asks)).led_to?.matter).toBe('refund');
  });

  test('MSG-9 HELP-2 “this answered it” counts once for a person and once for a browser', async () => {
    const client = await world.client();
    const say = (who: Parameters<typeof world.as>[0], more = {}) => world.as(who, does.sayArticleAnswered, { matter: 'other', article: 'what-why-shows', ...more });
    expect([await say(client), await say(client)]).toEqual([{ counted: true }, { counted: false }]);
    const key = newId();
    expect([await say(visitor, { browser_key: key }), await say(visitor, { browser_key: key })]).toEqual([{ counted: true }, { counted: false }]);
    expect((await world.as(world.rosa, does.listSolved, {})).items).toEqual([{ matter: 'other', article: 'what-why-shows', count: 2 }]);
    expect(await refusalOf(world.as(client, does.sayArticleAnswered, { matter: 'other', article: 'none' }))).toBe('support.article_not_found');
    expect(await refusalOf(world.as(visitor, does.sayArticleAnswered, { matter: 'other', article: 'what-why-shows' }))).toBe('help.voice_unknown');
  });
});

describe('filed', () => {
  test('MSG-9 MSG-1 under its subject, with its reference, one conversation, files, and a deadline; the asker gets a mail', async () => {
    const pro = await world.proWith(60);
    const lead = await world.leadOf(pro, await world.published(await world.client(), { phone: '+33612345678' }));
    await world.as(pro, leads.operations.answerLead, { lead, text: 'Bonjour, je peux passer mardi.' });
    const { subjects } = await world.as(pro, does.previewTicket, { matter: 'contact_question' });
    const file = await world.as(pro, files.operations.uploadFile, { file: new File(['Seen.'], 'seen.txt', { type: 'text/plain' }) as never });
    const ticket = await world.ask(pro, 'contact_question', 'Ce contact ne répond pas au téléphone.', { subject: subjects[0]?.subject as string, files: [file.id] });
    expect(ticket).toMatchObject({ state: 'open', subject: subjects[0]?.subject, subject_title: subjects[0]?.title, due_at: '2026-03-03T09:00:00Z' });
    expect(ticket.reference).toMatch(/^S-[0-9A-Z]{6}$/);

    const seen = await read(pro, ticket.id);
    expect(seen.messages.map(({ body, files: sent }) => [body, sent.length])).toEqual([['Ce contact ne répond pas au téléphone.', 1]]);
    expect(seen).toMatchObject({ subject_path: `/leads/${lead}`, desk: 'support', asker: { id: pro.id, asked_as: 'pro' } });
    await world.engine.runJobs();
    const { rows } = await world.engine.pool.query(`select letter from mails where person = $1 and letter like 'support.%'`, [pro.id]);
    expect(rows).toEqual([{ letter: 'support.ticket_filed' }]);
    expect((await world.as(pro, conversations.operations.listConversations, {})).items.map(({ kind }) => kind)).toContain('support');
    await world.expectInvariants();
  });

  test.each([
    ['support.matter_not_found', 'nothing', {}],
    ['support.matter_not_found', 'password_lost', {}],
    ['support.has_its_place', 'refund', {}],
    ['support.has_its_place', 'guarantee', {}],
    ['support.subject_not_yours', 'payment_failed', { subject: 'payment:018f2f6e-7c1a-7abc-8def-0123456789ab' }],
    ['support.subject_not_yours', 'other', { subject: 'anything' }],
    ['file.cannot_attach', 'other', { files: ['018f2f6e-7c1a-7abc-8def-0123456789ab'] }],
  ])('MSG-9 refused: %s (%s)', async (code, matter, more) => {
    const before = await world.count('support_tickets');
    expect(await refusalOf(world.ask(await world.proWith(0), matter, text, more))).toBe(code);
    expect(await world.count('support_tickets')).toBe(before);
  });

  test('MSG-9 somebody else’s subject is not in my list', async () => {
    const client = await world.client();
    const request = await world.published(client);
    expect((await world.ask(client, 'request_question', text, { subject: `request:${request}` })).subject).toBe(`request:${request}`);
    expect(await refusalOf(world.ask(await world.client(), 'request_question', text, { subject: `request:${request}` }))).toBe('support.subject_not_yours');
  });

  test('MSG-9 nobody else reads or moves it: not a member, not a role that does not have it', async () => {
    const ticket = (await world.ask(await world.client(), 'fault', text)).id;
    const other = await world.client();
    expect(await refusalOf(read(other, ticket))).toBe('support.ticket_not_found');
    expect(await refusalOf(world.as(other, does.writeInTicket, { ticket, text }))).toBe('support.ticket_not_found');
    expect(await refusalOf(world.as(other, does.closeTicket, { ticket }))).toBe('support.ticket_not_found');
    expect(await refusalOf(read(world.finance, ticket))).toBe('support.ticket_not_found');
    expect(await refusalOf(world.as(world.finance, does.answerTicket, { ticket, text }))).toBe('support.ticket_not_found');
  });
});

describe('treated', () => {
  test('MSG-9 MSG-5 asked back, written again, answered, closed, reopened: state and deadline follow', async () => {
    const client = await world.client();
    const { id: ticket } = await world.ask(client, 'fault', text);
    const asked = await world.as(world.rosa, does.answerTicket, { ticket, text: 'Sur quelle page ?', effect: 'ask' });
    expect([asked.state, asked.due_at]).toEqual(['waiting', null]);
    world.later(3);
    const again = await world.as(client, does.writeInTicket, { ticket, text: 'Sur la page du jour.' });
    world.later(1);
    const more = await world.as(client, does.writeInTicket, { ticket, text: 'Et sur le profil.' });
    expect([again.state, more.due_at]).toEqual(['open', again.due_at]);
    const answered = await world.as(world.rosa, does.answerTicket, { ticket, text: 'C’est réparé.' });
    expect(answered.state).toBe('answered');
    const closed = await world.as(client, does.closeTicket, { ticket });
    expect(closed.state).toBe('closed');
    expect(await refusalOf(world.as(client, does.writeInTicket, { ticket, text }))).toBe('support.not_in_this_state');
    expect(await refusalOf(world.as(world.rosa, does.answerTicket, { ticket, text }))).toBe('support.not_in_this_state');
    const open = await world.as(client, does.reopenTicket, { ticket, text: 'Toujours pas.' });
    expect([open.state, open.due_at !== null, open.reopen_until]).toEqual(['open', true, null]);
    const { messages, moves } = await read(client, ticket);
    expect(moves.map(({ move }) => move)).toEqual(['file', 'ask', 'write', 'write', 'answer', 'close', 'reopen']);
    expect(messages.map(({ author_role }) => author_role)).toEqual(['client', 'operator', 'client', 'client', 'operator', 'client']);
    await world.expectInvariants();
  });

  test('MSG-9 reopened to the last instant of its time limit, and not after', async () => {
    const [one, two] = [await world.client(), await world.client()];
    const tickets = [await world.ask(one, 'fault', text), await world.ask(two, 'fault', text)];
    const until = (await Promise.all(tickets.map(({ id }) => world.as(world.rosa, does.closeTicket, { ticket: id }))))[0]?.reopen_until as string;
    world.engine.clock.moveTo(Temporal.Instant.from(until));
    expect((await world.as(one, does.reopenTicket, { ticket: tickets[0]!.id, text: 'Encore' })).state).toBe('open');
    world.engine.clock.moveTo(world.engine.clock.now().add({ milliseconds: 1 }));
    expect(await refusalOf(world.as(two, does.reopenTicket, { ticket: tickets[1]!.id, text: 'Encore' }))).toBe('support.reopen_too_late');
    expect(await refusalOf(world.as(one, does.reopenTicket, { ticket: tickets[0]!.id, text: 'Encore' }))).toBe('support.not_in_this_state');
  });

  test('MSG-9 handed over, the other role reads and answers it; its deadline runs on, and the note is not for the asker', async () => {
    const client = await world.client();
    const filed = await world.ask(client, 'fault', text);
    const handed = await world.as(world.rosa, does.handTicketOver, { ticket: filed.id, desk: 'finance', note: 'Une facture manque.' });
    expect(handed.due_at).toBe(filed.due_at);
    expect(await refusalOf(world.as(world.rosa, does.handTicketOver, { ticket: filed.id, desk: 'finance', note: 'Encore.' }))).toBe('support.same_desk');
    expect((await world.as(world.finance, does.listTicketQueue, {})).items.map(({ id }) => id)).toEqual([filed.id]);
    expect((await read(world.finance, filed.id)).moves.at(-1)).toMatchObject({ move: 'hand_over', note: 'Une facture manque.' });
    expect((await read(client, filed.id)).moves.at(-1)).toMatchObject({ move: 'hand_over', note: null, by: null });
    expect((await world.as(world.finance, does.answerTicket, { ticket: filed.id, text: 'La voici.' })).state).toBe('answered');
  });

  test('MSG-9 the queue: the oldest deadline first; when it passes, the desk is told and nothing lapses', async () => {
    const client = await world.client();
    const first = await world.ask(client, 'fault', text);
    world.later(1);
    const second = await world.ask(client, 'other', text);
    const places = async () => (await world.as(world.rosa, does.listTicketQueue, { limit: 200 })).items.filter(({ id }) => [first.id, second.id].includes(id)).map(({ id }) => id);
    expect(await places()).toEqual([first.id, second.id]);
    world.later(24 * 5);
    await world.engine.runJobs();
    const { items } = await world.as(world.rosa, does.listTicketQueue, { limit: 200 });
    expect(items.filter(({ id }) => id === first.id)).toMatchObject([{ state: 'open', overdue: true }]);
  });

  test('MSG-9 64 answers at once: one is sent, and its unlocked twin shows why', async () => {
    const { id: ticket } = await world.ask(await world.client(), 'fault', text);
    const answers = await Promise.allSettled(Array.from({ length: 16 }, () => world.as(world.rosa, does.answerTicket, { ticket, text: 'C’est réparé.' })));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await read(world.rosa, ticket)).messages).toHaveLength(2);
    // Without the lock two read the same state; only the compare-and-set stops the second.
    const { id: twin } = await world.ask(await world.client(), 'fault', text);
    const [seen] = await world.db.many(lockTicket, [twin]);
    const moves = await Promise.all([1, 2].map(() => world.db.maybe(moveTicket, [twin, seen?.state, 'answered', null, null, null, null])));
    expect(moves.filter(Boolean)).toHaveLength(1);
  });

  test('MSG-9 the same key twice files one', async () => {
    const client = await world.client();
    const { perform } = await import('#platform/perform.ts');
    const send = () => perform(world.engine, does.fileTicket, { matter: 'fault', text }, { actor: client, locale: 'fr', via: 'web', idempotencyKey: 'once-and-not-twice' });
    expect((await send()).id).toBe((await send()).id);
    expect((await world.as(client, does.listTickets, {})).items).toHaveLength(1);
  });
});

describe('what has its own place', () => {
  test('MSG-9 recognised in the text: answered with the way, closed by a decision that names MSG-9, and reopened for a person', async () => {
    const pro = await world.proWith(0);
    const led = await world.ask(pro, 'other', 'Je demande le remboursement de mon dernier contact.');
    expect([led.state, led.led_to?.path]).toEqual(['closed', '/refund-claims/new']);
    const { messages, decisions } = await read(pro, led.id);
    expect(messages.at(-1)).toMatchObject({ author_role: 'system', kind: 'note' });
    expect(messages.at(-1)?.body).toContain('/fr/refund-claims/new');
    expect(decisions).toMatchObject([{ outcome: 'lead_to_place', decided_by: 'system', clauses: [{ id: 'MSG-9' }, { id: 'REF-1' }] }]);
    expect(decisions[0]?.facts.find(({ name }) => name === 'said')?.value).toBe('remboursement');
    expect(await world.as(pro, rulebook.operations.readDecision, { decision: decisions[0]?.id as string })).toMatchObject({ subject: `support_ticket:${led.id}` });

    const again = await world.as(pro, does.reopenTicket, { ticket: led.id, text: 'Non, pas de remboursement : la page est blanche.' });
    expect(again.state).toBe('open');
    await world.engine.runJobs();
    const { rows } = await world.engine.pool.query(`select letter from mails where person = $1 and letter like 'support.%'`, [pro.id]);
    expect(rows).toEqual([{ letter: 'support.ticket_led_to_place' }]);
    await world.expectInvariants();
  });

  test('MSG-9 marked by an operator, with grounds; only to a place that the asker has', async () => {
    const client = await world.client();
    const { id: ticket } = await world.ask(client, 'other', 'Le prestataire n’est pas venu deux fois de suite.');
    const lead = (matter: string) => world.as(world.rosa, does.leadTicketToPlace, { ticket, matter, grounds: 'Dites-le dans la conversation du travail.' });
    expect(await refusalOf(lead('refund'))).toBe('support.not_a_place');
    expect(await refusalOf(lead('fault'))).toBe('support.not_a_place');
    expect((await lead('work_wrong')).led_to?.path).toBe('/conversations');
    expect((await read(client, ticket)).decisions).toMatchObject([{ decided_by: 'support', grounds: 'Dites-le dans la conversation du travail.' }]);
    expect(await refusalOf(lead('work_wrong'))).toBe('support.not_in_this_state');
    await world.expectInvariants();
  });
});

describe('without an account', () => {
  const tokenIn = (body: string | undefined) => /token=([\w-]+)/.exec(body ?? '')?.[1] as string;
  const askAs = (email: string, words = text, matter = 'fault') => world.as(visitor, does.fileVisitorTicket, { matter, name: 'Odile', email, text: words });

  test('MSG-9 written, confirmed by the link of a mail, answered, and read by a private link', async () => {
    const { ticket } = await askAs('odile@example.org');
    expect((await world.as(world.rosa, does.listTicketQueue, { limit: 200 })).items.map(({ id }) => id)).not.toContain(ticket);
    expect(await refusalOf(read(world.rosa, ticket))).toBe('support.ticket_not_found');
    await world.engine.runJobs();
    const token = tokenIn((await world.mailsTo('odile@example.org'))[0]?.body_text);
    expect(await world.as(visitor, does.readTicketByLink, { token })).toMatchObject({ state: 'unconfirmed', waiting_text: text });
    const confirmed = await world.as(visitor, does.confirmTicket, { token });
    expect([confirmed.state, confirmed.due_at !== null]).toEqual(['open', true]);
    expect((await world.as(visitor, does.confirmTicket, { token })).due_at).toBe(confirmed.due_at);

    await world.as(world.rosa, does.answerTicket, { ticket, text: 'C’est réparé, merci.' });
    await world.engine.runJobs();
    const mails = await world.mailsTo('odile@example.org');
    expect(mails.map(({ letter }) => letter)).toEqual(['support.ticket_to_confirm', 'support.ticket_filed', 'support.ticket_answered']);
    const last = tokenIn(mails.at(-1)?.body_text);
    expect((await world.as(visitor, does.readTicketByLink, { token: last })).messages.map(({ body }) => body)).toEqual([text, 'C’est réparé, merci.']);
    expect((await world.as(visitor, does.writeByLink, { token: last, text: 'Non, pas encore.' })).state).toBe('open');
    expect(await refusalOf(world.as(visitor, does.readTicketByLink, { token: 'x'.repeat(43) }))).toBe('support.link_unknown');
    await world.expectInvariants();
  });

  test('MSG-9 not confirmed in time, it is erased unread', async () => {
    const { ticket } = await askAs('late@example.org');
    await world.engine.runJobs();
    const token = tokenIn((await world.mailsTo('late@example.org'))[0]?.body_text);
    world.later(72);
    await world.engine.runJobs();
    expect(await refusalOf(world.as(visitor, does.confirmTicket, { token }))).toBe('support.link_unknown');
    expect((await world.engine.pool.query('select 1 from support_tickets where id = $1', [ticket])).rowCount).toBe(0);
  });

  test('MSG-9 the address is erased once the ticket can no longer be reopened, and no link opens it any more', async () => {
    const { ticket } = await askAs('gone@example.org');
    await world.engine.runJobs();
    const token = tokenIn((await world.mailsTo('gone@example.org'))[0]?.body_text);
    await world.as(visitor, does.confirmTicket, { token });
    const { reopen_until } = await world.as(world.rosa, does.closeTicket, { ticket });
    world.engine.clock.moveTo(Temporal.Instant.from(reopen_until as string));
    await world.engine.runJobs();
    expect((await world.engine.pool.query('select name, email from support_tickets where id = $1', [ticket])).rows).toEqual([{ name: null, email: null }]);
    expect(await refusalOf(world.as(visitor, does.readTicketByLink, { token }))).toBe('support.link_unknown');
    await world.expectInvariants();
  });

  test('MSG-9 refused: five an hour to one address; a member asks from the account; a place is a place', async () => {
    for (let count = 0; count < 5; count += 1) await askAs('many@example.org');
    expect(await refusalOf(askAs('many@example.org'))).toBe('identity.too_many_attempts');
    expect(await refusalOf(askAs('one@example.org', text, 'password_lost'))).toBe('support.has_its_place');
    expect(await refusalOf(askAs('one@example.org', text, 'refund'))).toBe('support.matter_not_found');
    expect(await refusalOf(world.as(await world.client(), does.fileVisitorTicket, { matter: 'fault', name: 'Odile', email: 'one@example.org', text }))).toBe('support.already_member');
  });
});

test('ACC-7 MSG-9 who leaves: questions are closed and say no more what they were about', async () => {
  const client = await world.client();
  const request = await world.published(client);
  const { id } = await world.ask(client, 'request_question', text, { subject: `request:${request}` });
  await within(world.engine, client, (call) => leaveSupport(call, client.id));
  const { rows } = await world.engine.pool.query('select state, subject_title, subject_facts from support_tickets where id = $1', [id]);
  expect(rows).toEqual([{ state: 'closed', subject_title: '–', subject_facts: null }]);
  await world.expectInvariants();
});

describe('MSG-12 the channels', () => {
  test('MSG-12 every matter of the tree stands under its channel; phone and letter only where there are any', async () => {
    const all = await world.as(visitor, does.readChannels, {});
    expect(all.groups.flatMap(({ matters }) => matters).find(({ key }) => key === 'refund')).toMatchObject({ channel: 'place', for: ['pro'], mine: false, place: { path: '/refund-claims/new' } });
    expect(all.groups.flatMap(({ matters }) => matters).find(({ key }) => key === 'fault')).toMatchObject({ channel: 'form', mine: true });
    expect(all.channels.map(({ key, offered }) => [key, offered])).toEqual([['place', true], ['form', true], ['phone', false], ['letter', false]]);
    expect(all.channels[1]?.serves).toContain('24\u00a0heures');
    for (const channel of all.channels) expect(channel.may_not.length * channel.never_answered.length).toBeGreaterThan(0);
  });

  test('MSG-12 a member sees their own', async () => {
    const { groups } = await world.as(await world.client(), does.readChannels, {});
    expect(groups.flatMap(({ matters }) => matters).every(({ mine }) => mine)).toBe(true);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { conversations, firstMessageOf, messagesOf, openConversation, writeMessage } from '#conversations';
import { files } from '#files';
import { newId } from '#kernel/ids.ts';
import { LEAK_MARK } from '#leaks';
import { rulebook } from '#rulebook';
import { perform } from '#platform/perform.ts';
import { freshDatabase } from '../../../../tests/world/database.ts';
import { as, member, operator, testEngine, within, type TestEngine } from '../../../../tests/world/engine.ts';

const does = conversations.operations;
const client = member('Ada');
const pro = member('Bruno', true);
const stranger = member('Clara');
const moderator = operator('Mara', 'moderator');
const other = operator('Nils', 'moderator');
const secret = 'Appelez-moi au 06 12 34 56 78, merci';
const digits = /06 ?12|3456|34 ?56|78/;

let engine: TestEngine;
const heard: { event: string; payload: Record<string, unknown> }[] = [];
beforeAll(async () => {
  const events = ['message_written', 'leak_found', 'leak_contested', 'leak_lifted', 'leak_confirmed', 'breach_reported', 'breach_confirmed', 'breach_report_decided'];
  const ears = { name: 'ears', operations: {}, tasks: events.map((event) => ({ name: `ears.${event}`, on: [`conversations.${event}`], run: async (_call: unknown, payload: Record<string, unknown>) => void heard.push({ event, payload }) })) };
  engine = await testEngine((await freshDatabase()).url, [rulebook, files, conversations, ears as never]);
});

const pair = [{ person: client.id, role: 'client', name: 'Ada' }, { person: pro.id, role: 'pro', name: 'Bruno' }] as const;
const open = async () => (await within(engine, client, (call) => openConversation(call, { kind: 'lead', subject: `offer:${newId()}`, market: 'FR', participants: pair }))).id;
const say = (conversation: string, from: typeof client, body: string, more: { files?: string[]; allowed?: ('phone' | 'email')[] } = {}) =>
  within(engine, from, (call) => writeMessage(call, { conversation, author: { person: from.id }, kind: 'text', body, ...more }));
const upload = (from: typeof client, name: string) => perform(engine, files.operations.uploadFile, { file: new File(['Two rooms.'], name) }, as(from));
const read = (actor: typeof client | typeof moderator, conversation: string) => perform(engine, does.readConversation, { conversation }, as(actor));
const refusedAs = (code: string) => expect.objectContaining({ kind: expect.objectContaining({ code }) });

async function expectNoBreach(): Promise<void> {
  const { rows } = await engine.pool.query(`select table_name from information_schema.views where table_name like 'inv_%'`);
  for (const { table_name: view } of rows) expect((await engine.pool.query(`select * from ${view}`)).rows, view).toEqual([]);
}

describe('masking', () => {
  test('MSG-2: masked in every outlet: page, list, door for other modules, event, file name', async () => {
    const talk = await open();
    const file = await upload(client, 'mon numero 06-12-34-56-78.txt');
    const message = await say(talk, client, secret, { files: [file.id] });
    await engine.runJobs();

    const shown = await read(pro, talk);
    const list = await perform(engine, does.listConversations, {}, as(pro));
    const byDoor = await within(engine, pro, async (call) => [await messagesOf(call, talk), await firstMessageOf(call, talk, client.id)].map((each) => JSON.stringify(each, ['body', 'files', 'name', 'address'])));
    const named = await perform(engine, files.operations.readFile, { file: file.id }, as(pro));
    const opened = await perform(engine, files.operations.openFile, { file: file.id }, as(pro));
    for (const outlet of [shown, list, byDoor, named, opened.name, heard.filter(({ event }) => event === 'message_written')]) expect(JSON.stringify(outlet)).not.toMatch(/06[ -]?12|34[ -]?56/);

    expect(shown.items[0]).toMatchObject({ body: expect.stringContaining(LEAK_MARK), leak: null });
    expect(shown.items[0]?.files[0]?.name).toMatch(/▒▒▒▒\.txt$/);
    expect(message.leak).toMatchObject({ mode: 'mask', state: 'found' });
    await expectNoBreach();
  });

  test('MSG-2: the author is told what was found and why', async () => {
    const talk = await open();
    await say(talk, client, secret);
    const { leak } = (await read(client, talk)).items[0]!;
    expect(leak).toMatchObject({ mode: 'mask', state: 'found', can_contest: true, found: expect.arrayContaining([expect.objectContaining({ kind: 'phone', excerpt: '06 12 34 56 78', disguise: 'plain' })]) });
    const decision = await perform(engine, rulebook.operations.readDecision, { decision: leak!.decision }, as(client));
    expect(decision).toMatchObject({ outcome: 'leak_masked', clauses: [{ id: 'MSG-2' }] });
  });

  test('MSG-2: a number given piece by piece is masked where it becomes whole', async () => {
    const talk = await open();
    for (const piece of ['mon tel', '06 12', '34 56']) await say(talk, client, piece);
    expect((await say(talk, client, '78')).body).toBe(LEAK_MARK);
  });

  test('LEAD-2 MSG-2: with phone and e-mail allowed they pass, links and other applications do not', async () => {
    const talk = await open();
    const allowed = ['phone', 'email'] as ('phone' | 'email')[];
    expect((await say(talk, pro, 'Appelez-moi au 06 12 34 56 78 ou jean@gmail.com', { allowed })).leak).toBeNull();
    expect((await say(talk, pro, 'On continue sur WhatsApp ?', { allowed })).leak).not.toBeNull();
  });

  test('MSG-2: notes of the system and words of our team are not read for contact details', async () => {
    const talk = await open();
    const note = await within(engine, client, (call) => writeMessage(call, { conversation: talk, author: 'system', kind: 'note', body: secret }));
    expect(note).toMatchObject({ body: secret, leak: null });
  });
});

describe('contesting', () => {
  async function contested(): Promise<{ talk: string; leak: string }> {
    const talk = await open();
    const { leak } = await say(talk, client, secret);
    await perform(engine, does.contestLeak, { leak: leak!.id, statement: 'C’est le numéro de mon dossier.' }, as(client));
    return { talk, leak: leak!.id };
  }

  test('MSG-2: lifted, everybody sees the text as it was written; the author is told', async () => {
    const { talk, leak } = await contested();
    const decided = await perform(engine, does.decideLeakContest, { leak, outcome: 'lift', grounds: 'Un numéro de dossier en effet.' }, as(moderator));
    expect(decided).toMatchObject({ state: 'lifted' });
    expect((await read(pro, talk)).items[0]?.body).toBe(secret);
    expect((await perform(engine, does.listConversations, {}, as(pro))).items.find(({ id }) => id === talk)?.last_message?.excerpt).toBe(secret);
    await engine.runJobs();
    expect(heard.find(({ event, payload }) => event === 'leak_lifted' && payload['leak'] === leak)?.payload).toMatchObject({ to: [client.id] });
    await expectNoBreach();
  });

  test('MSG-2: confirmed, it stays masked, and cannot be contested or decided again', async () => {
    const { talk, leak } = await contested();
    await perform(engine, does.decideLeakContest, { leak, outcome: 'confirm', grounds: 'C’est un téléphone portable.' }, as(moderator));
    expect((await read(pro, talk)).items[0]?.body).not.toMatch(digits);
    await expect(perform(engine, does.contestLeak, { leak, statement: 'Encore une fois' }, as(client))).rejects.toEqual(refusedAs('leak.already_contested'));
    await expect(perform(engine, does.decideLeakContest, { leak, outcome: 'lift', grounds: 'Finalement si, voilà.' }, as(other))).rejects.toEqual(refusedAs('leak.not_waiting'));
  });

  test('MSG-2: contested twice with the same words it is one contest; of others’ texts nobody contests', async () => {
    const { leak } = await contested();
    await expect(perform(engine, does.contestLeak, { leak, statement: 'C’est le numéro de mon dossier.' }, as(client))).resolves.toMatchObject({ state: 'contested' });
    await expect(perform(engine, does.contestLeak, { leak, statement: 'À moi aussi.' }, as(pro))).rejects.toEqual(refusedAs('leak.not_found'));
    await expect(perform(engine, does.readLeak, { leak }, as(stranger))).rejects.toEqual(refusedAs('leak.not_found'));
    const { rows } = await engine.pool.query('select move from leak_moves where leak_id = $1', [leak]);
    expect(rows).toEqual([{ move: 'contest' }]);
  });

  test('MSG-2 ACC-13: the queue names it with its due date, and reading the original is logged for both', async () => {
    const { talk, leak } = await contested();
    const queue = await perform(engine, does.listLeakQueue, {}, as(moderator));
    expect(queue.items.find(({ id }) => id === leak)).toMatchObject({ state: 'contested', due_at: expect.any(String) });
    const found = await perform(engine, does.readLeak, { leak }, as(moderator));
    expect(found.texts[0]).toMatchObject({ part: 'body', original: secret });
    expect((await perform(engine, does.listReadings, { conversation: talk }, as(pro))).items).toHaveLength(1);
  });

  test('MSG-2: two moderators at once: one decides, the other is told that it is decided', async () => {
    const { leak } = await contested();
    const both = await Promise.allSettled([moderator, other].map((who) => perform(engine, does.decideLeakContest, { leak, outcome: 'lift', grounds: 'Un numéro de dossier.' }, as(who))));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { rows } = await engine.pool.query(`select move from leak_moves where leak_id = $1 order by at, id`, [leak]);
    expect(rows.filter(({ move }) => move === 'lift')).toHaveLength(1);
  });

  test('MSG-2: unlocked twin: what is settled cannot be settled again, whoever asks the table', async () => {
    const { leak } = await contested();
    await perform(engine, does.decideLeakContest, { leak, outcome: 'lift', grounds: 'Un numéro de dossier.' }, as(moderator));
    await expect(engine.pool.query(`update leaks set state = 'confirmed' where id = $1`, [leak])).rejects.toThrow(/stays as it was found/);
    await expect(engine.pool.query(`update leaks set texts = '[{}]' where id = $1`, [leak])).rejects.toThrow(/stays as it was found/);
  });

  test('MSG-2: every decided one becomes a labelled line of the corpus', async () => {
    const { leak } = await contested();
    await perform(engine, does.decideLeakContest, { leak, outcome: 'confirm', grounds: 'C’est un téléphone portable.' }, as(moderator));
    const { items } = await perform(engine, does.listLeakCorpus, { limit: 100 }, as(moderator));
    expect(items.find(({ id }) => id === leak)).toMatchObject({ text: secret, kinds: expect.arrayContaining(['phone']) });
    const lifted = items.find(({ kinds }) => kinds.length === 0);
    expect(lifted).toMatchObject({ spans: [] });
  });
});

describe('modes', () => {
  const admin = operator('Alma', 'admin');
  const modes = { request: 'mask', offer: 'mask', project: 'mask', appointment: 'mask', event: 'mask', order: 'mask', case: 'mask', lead: 'mask' };
  async function inMode(lead: string): Promise<void> {
    await perform(engine, rulebook.operations.changeDraft, { values: { 'leak.mode': { ...modes, lead } } }, as(admin));
    await perform(engine, rulebook.operations.publishDraft, { in_force_at: engine.clock.now().add({ hours: 1 }).toString(), reason: 'To see what it does' }, as(admin));
    engine.clock.moveTo(engine.clock.now().add({ hours: 2 }));
  }

  test('MSG-2: flag: the message is sent as it is, and stands in the queue until a moderator confirms', async () => {
    await inMode('flag');
    const talk = await open();
    const { leak } = await say(talk, client, secret);
    expect((await read(pro, talk)).items[0]?.body).toBe(secret);
    expect((await perform(engine, does.listLeakQueue, { limit: 200 }, as(moderator))).items.map(({ id }) => id)).toContain(leak!.id);
    await expect(perform(engine, does.decideLeakContest, { leak: leak!.id, outcome: 'confirm', grounds: 'C’est un téléphone portable.' }, as(moderator))).resolves.toMatchObject({ state: 'confirmed' });
  });

  test('MSG-2: block: nothing is sent, and the refusal says what was found', async () => {
    await inMode('block');
    const talk = await open();
    await expect(say(talk, client, secret)).rejects.toEqual(refusedAs('message.contact_details'));
    expect((await read(client, talk)).items).toEqual([]);
    await inMode('mask');
  });
});

describe('breaches', () => {
  test('MSG-3: anybody in the conversation reports; moderators confirm or dismiss; sanctions hear of it', async () => {
    const talk = await open();
    const report = await perform(engine, does.reportBreach, { conversation: talk, kind: 'off_platform', statement: 'Il veut être payé en espèces, sans la plateforme.' }, as(client));
    expect(report).toMatchObject({ state: 'open', about: { id: pro.id }, reference: expect.stringMatching(/^B-/) });
    const again = await perform(engine, does.reportBreach, { conversation: talk, kind: 'off_platform', statement: 'Il insiste, encore et encore.' }, as(client));
    expect(again.id).toBe(report.id);
    expect((await perform(engine, does.listBreachQueue, {}, as(moderator))).items.map(({ id }) => id)).toContain(report.id);

    const decided = await perform(engine, does.decideBreachReport, { report: report.id, outcome: 'confirm', grounds: 'Le message du 2 mars le montre.' }, as(moderator));
    expect(decided).toMatchObject({ state: 'confirmed', decision: expect.any(String) });
    await engine.runJobs();
    expect(heard.find(({ event, payload }) => event === 'breach_confirmed' && payload['report'] === report.id)?.payload).toMatchObject({ about: pro.id, kind: 'off_platform' });
    await expect(perform(engine, does.decideBreachReport, { report: report.id, outcome: 'dismiss', grounds: 'Finalement non, rien de tel.' }, as(other))).rejects.toEqual(refusedAs('breach_report.closed'));
    const why = await perform(engine, rulebook.operations.readDecision, { decision: decided.decision! }, as(pro));
    expect(JSON.stringify(why)).not.toContain('espèces');
    await expectNoBreach();
  });

  test('MSG-3: strangers do not report, nor does anybody report somebody who is not there', async () => {
    const talk = await open();
    const input = { conversation: talk, kind: 'marketing', statement: 'De la publicité chaque semaine.' } as const;
    await expect(perform(engine, does.reportBreach, input, as(stranger))).rejects.toEqual(refusedAs('conversation.not_found'));
    await expect(perform(engine, does.reportBreach, { ...input, about: stranger.id }, as(client))).rejects.toEqual(refusedAs('breach_report.nobody'));
    await expect(perform(engine, does.readBreachReport, { report: newId() }, as(moderator))).rejects.toEqual(refusedAs('breach_report.not_found'));
  });
});

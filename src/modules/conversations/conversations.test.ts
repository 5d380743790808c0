import { beforeAll, describe, expect, test } from 'vitest';
import pg from 'pg';
import { conversations, findConversationOf, firstMessageOf, joinConversation, messagesOf, openConversation, writeMessage } from '#conversations';
import { files } from '#files';
import { knownStatements } from '#kernel/database.ts';
import { newId } from '#kernel/ids.ts';
import { perform } from '#platform/perform.ts';
import { freshDatabase } from '../../../tests/world/database.ts';
import { as, member, operator, testEngine, within, type TestEngine } from '../../../tests/world/engine.ts';
import { lockConversation, readUpTo } from './store.ts';

const { listConversations, readConversation, markRead, countUnread, listReadings } = conversations.operations;
const client = member('Ada');
const pro = member('Bruno', true);
const stranger = member('Clara');
const support = operator('Dana', 'support');
const finance = operator('Emil', 'finance');

let engine: TestEngine;
beforeAll(async () => {
  engine = await testEngine((await freshDatabase()).url, [files, conversations]);
});

const pair = [{ person: client.id, role: 'client', name: 'Ada' }, { person: pro.id, role: 'pro', name: 'Bruno' }] as const;
const open = (subject = `offer:${newId()}`) => within(engine, client, (call) => openConversation(call, { kind: 'lead', subject, market: 'FR', participants: pair }));
const say = (conversation: string, from: typeof client, body: string, wanted: string[] = []) =>
  within(engine, from, (call) => writeMessage(call, { conversation, author: { person: from.id }, kind: 'text', body, files: wanted }));
const upload = (from: typeof client, name = 'plan.txt', text = 'Two rooms.') =>
  perform(engine, files.operations.uploadFile, { file: new File([text], name) }, as(from));
const pageAs = (actor: typeof client | typeof support, conversation: string, input: object = {}) => perform(engine, readConversation, { conversation, ...input }, as(actor));
const refusedAs = (code: string) => expect.objectContaining({ kind: expect.objectContaining({ code }) });

/** Until some transaction of this database waits for a lock. */
async function blocked(): Promise<void> {
  const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  await expect.poll(async () => (await engine.pool.query(waiting)).rowCount).toBe(1);
}

/** Every invariant view is empty. */
async function expectNoBreach(): Promise<void> {
  const { rows } = await engine.pool.query(`select table_name from information_schema.views where table_name like 'inv_conversation%' or table_name like 'inv_message%'`);
  expect(rows.length).toBeGreaterThanOrEqual(3);
  for (const { table_name: view } of rows) expect((await engine.pool.query(`select * from ${view}`)).rows, view).toEqual([]);
}

test('every statement fits the schema', async () => {
  const connection = await engine.pool.connect();
  try {
    for (const [name, text] of knownStatements()) {
      if (/^(?:conversations|files)\./.test(name)) await connection.query(`prepare ${pg.escapeIdentifier(`check ${name}`)} as ${text}`);
    }
  } finally {
    connection.release();
  }
});

describe('opening', () => {
  test('MSG-1: a subject has one conversation, however often it is opened', async () => {
    const first = await open('offer:one');
    const second = await open('offer:one');
    expect(first.opened).toBe(true);
    expect(second).toMatchObject({ id: first.id, opened: false });
    expect(first.participants.map(({ nameOfTheDay }) => nameOfTheDay)).toEqual(['Ada', 'Bruno']);
  });

  test('MSG-1: opened by thirty at once, it is still one', async () => {
    const all = await Promise.all(Array.from({ length: 30 }, () => open('offer:raced')));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(all.filter(({ opened }) => opened)).toHaveLength(1);
    expect(all.every(({ participants }) => participants.length === 2)).toBe(true);
  });

  test('MSG-1: what is opened by a change that fails was never opened', async () => {
    const failed = within(engine, client, async (call) => {
      await openConversation(call, { kind: 'lead', subject: 'offer:undone', market: 'FR', participants: pair });
      throw new Error('the change failed');
    });
    await expect(failed).rejects.toThrow('the change failed');
    expect(await within(engine, client, (call) => findConversationOf(call, 'offer:undone'))).toBeNull();
  });

  test('MSG-1: who joins later sees all of it, unread', async () => {
    const { id } = await open();
    await say(id, client, 'Before you came');
    const late = member('Late');
    await within(engine, late, (call) => joinConversation(call, id, { person: late.id, role: 'client', name: 'Late' }));
    expect(await perform(engine, countUnread, {}, as(late))).toEqual({ messages: 1, conversations: 1 });
    expect((await pageAs(late, id)).items).toHaveLength(1);
    await expectNoBreach();
  });
});

describe('writing', () => {
  test('MSG-1: messages keep their order, their author and the name of the day', async () => {
    const { id } = await open();
    await say(id, client, '  Could you come on Monday?\r\n\r\nThank you.  ');
    await say(id, pro, 'Yes.');
    await within(engine, support, (call) => writeMessage(call, { conversation: id, author: { operator: support.id, name: 'Dana' }, kind: 'text', body: 'We take over.' }));
    await within(engine, pro, (call) => writeMessage(call, { conversation: id, author: 'system', kind: 'note', body: 'The appointment was made.' }));
    const { items } = await pageAs(client, id);
    expect(items.map(({ number, author_role, author_name, body }) => [number, author_role, author_name, body])).toEqual([
      [1, 'client', 'Ada', 'Could you come on Monday?\n\nThank you.'],
      [2, 'pro', 'Bruno', 'Yes.'],
      [3, 'operator', 'Dana', 'We take over.'],
      [4, 'system', null, 'The appointment was made.'],
    ]);
    expect(await within(engine, pro, (call) => firstMessageOf(call, id, pro.id))).toMatchObject({ number: 2, body: 'Yes.' });
    expect(await within(engine, pro, (call) => firstMessageOf(call, id, stranger.id))).toBeNull();
    expect((await within(engine, pro, (call) => messagesOf(call, id))).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('MSG-1: forty messages written at once get forty places, and nothing is lost', async () => {
    const { id } = await open();
    await Promise.all(Array.from({ length: 40 }, (_, index) => say(id, index % 2 ? client : pro, `Message ${index}`)));
    const { items, conversation } = await pageAs(client, id, { limit: 100 });
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(conversation.message_count).toBe(40);
    await expectNoBreach();
  });

  test('an empty message, one too long and one with too many files are refused, and nothing is written', async () => {
    const { id } = await open();
    await expect(say(id, client, ' \n ')).rejects.toEqual(refusedAs('message.empty'));
    await expect(say(id, client, 'x'.repeat(10_001))).rejects.toEqual(refusedAs('message.too_long'));
    await expect(say(id, client, 'x', Array.from({ length: 11 }, newId))).rejects.toEqual(refusedAs('message.too_many_files'));
    await expect(say(id, client, 'x', [newId()])).rejects.toEqual(refusedAs('file.cannot_attach'));
    await expect(say(id, stranger, 'x')).rejects.toThrow('only participants write');
    await say(id, client, 'x'.repeat(10_000));
    expect((await pageAs(client, id)).conversation.message_count).toBe(1);
  });

  test('MSG-1: a "no thanks" needs no words, and a file is enough', async () => {
    const { id } = await open();
    await within(engine, pro, (call) => writeMessage(call, { conversation: id, author: { person: pro.id }, kind: 'no_thanks', body: '' }));
    await say(id, client, '', [(await upload(client)).id]);
    expect((await pageAs(client, id)).items.map(({ kind, files: attached }) => [kind, attached.length])).toEqual([['no_thanks', 0], ['text', 1]]);
  });

  test('MSG-1: nothing that was written can be changed or removed, not even by hand', async () => {
    const { id } = await open();
    const message = await say(id, client, 'Kept');
    const attempts = [
      [`update messages set body = 'x' where id = $1`, message.id],
      ['delete from messages where id = $1', message.id],
      ['delete from conversations where id = $1', id],
      [`update conversations set subject = 'offer:other' where id = $1`, id],
      ['update conversations set message_count = 0 where id = $1', id],
      ['delete from participants where conversation_id = $1', id],
    ] as const;
    for (const [sql, key] of attempts) await expect(engine.pool.query(sql, [key]), sql).rejects.toMatchObject({ code: '23001' });
  });
});

describe('reading', () => {
  test('MSG-1: participants read it, others find nothing, and operators without the role may not', async () => {
    const { id } = await open();
    await say(id, client, 'Between us');
    expect((await pageAs(pro, id)).items[0]?.body).toBe('Between us');
    await expect(pageAs(stranger, id)).rejects.toEqual(refusedAs('conversation.not_found'));
    await expect(pageAs(client, newId())).rejects.toEqual(refusedAs('conversation.not_found'));
    await expect(pageAs(finance, id)).rejects.toEqual(refusedAs('access.not_allowed'));
    await expect(perform(engine, readConversation, { conversation: id }, as({ kind: 'visitor' }))).rejects.toEqual(refusedAs('access.sign_in_needed'));
  });

  test('MSG-1: pages go forward and back by number', async () => {
    const { id } = await open();
    for (let index = 1; index <= 7; index++) await say(id, client, `Message ${index}`);
    const first = await pageAs(pro, id, { limit: 3 });
    expect([first.items.map(({ number }) => number), first.previous, first.next]).toEqual([[1, 2, 3], null, 3]);
    const second = await pageAs(pro, id, { limit: 3, after: 3 });
    expect([second.items.map(({ number }) => number), second.previous, second.next]).toEqual([[4, 5, 6], 4, 6]);
    const last = await pageAs(pro, id, { limit: 3, before: 8 });
    expect([last.items.map(({ number }) => number), last.previous, last.next]).toEqual([[5, 6, 7], 5, null]);
    expect((await pageAs(pro, (await open()).id)).items).toEqual([]);
  });

  test('MSG-1: the list has the newest first, page by page, with what is unread', async () => {
    const reader = member('Reader');
    const ids: string[] = [];
    for (let index = 0; index < 5; index++) {
      const subject = `offer:${newId()}`;
      const { id } = await within(engine, client, (call) =>
        openConversation(call, { kind: 'lead', subject, market: 'FR', participants: [pair[0], { person: reader.id, role: 'pro', name: 'Reader' }] }));
      engine.clock.moveTo(engine.clock.now().add({ minutes: 1 }));
      await say(id, client, `Question ${index} ${'long '.repeat(60)}`);
      ids.unshift(id);
    }
    const first = await perform(engine, listConversations, { limit: 2 }, as(reader));
    const second = await perform(engine, listConversations, { limit: 2, after: first.next as string }, as(reader));
    const third = await perform(engine, listConversations, { limit: 2, after: second.next as string }, as(reader));
    expect([...first.items, ...second.items, ...third.items].map(({ id }) => id)).toEqual(ids);
    expect(third.next).toBeNull();
    expect(first.items[0]).toMatchObject({ unread: 1, last_message: { author_name: 'Ada', author_role: 'client' } });
    expect(first.items[0]?.last_message?.excerpt).toHaveLength(160);
    await say(ids[4] as string, client, 'And one more');
    expect((await perform(engine, listConversations, { unread_only: true }, as(reader))).items.map(({ unread }) => unread).sort()).toEqual([1, 1, 1, 1, 2]);
    expect((await perform(engine, listConversations, {}, as(stranger))).items).toEqual([]);
  });
});

describe('receipts', () => {
  test('MSG-8: the author sees that the message was read, and when; the first reading counts', async () => {
    const { id } = await open();
    const message = await say(id, client, 'Did you see this?');
    expect((await pageAs(client, id)).items[0]?.read_by).toEqual([]);
    const at = engine.clock.now();
    expect(await perform(engine, markRead, { conversation: id, message: message.id }, as(pro))).toEqual({ newly_read: 1, unread: 0 });
    engine.clock.moveTo(at.add({ hours: 5 }));
    expect(await perform(engine, markRead, { conversation: id, message: message.id }, as(pro))).toEqual({ newly_read: 0, unread: 0 });
    expect((await pageAs(client, id)).items[0]?.read_by).toEqual([{ person: pro.id, read_at: at.toString() }]);
    await expectNoBreach();
  });

  test('MSG-8: the same receipt sent 64 times at once is one first reading', async () => {
    const { id } = await open();
    const message = await say(id, client, 'Once');
    const answers = await Promise.all(Array.from({ length: 64 }, () => perform(engine, markRead, { conversation: id, message: message.id }, as(pro))));
    expect(answers.filter(({ newly_read }) => newly_read === 1)).toHaveLength(1);
    expect((await engine.pool.query('select count(*)::int as n from message_reads where message_id = $1', [message.id])).rows).toEqual([{ n: 1 }]);
    await expectNoBreach();
  });

  test('MSG-8: reading while the other writes never loses or invents an unread message', async () => {
    const { id } = await open();
    const first = await say(id, client, 'First');
    await Promise.all(Array.from({ length: 30 }, async (_, index) => {
      if (index % 3) await say(id, client, `More ${index}`);
      else await perform(engine, markRead, { conversation: id, message: first.id }, as(pro));
    }));
    await expectNoBreach();
    const last = (await pageAs(pro, id, { before: 1000 })).items.at(-1);
    expect((await perform(engine, markRead, { conversation: id, message: last?.id as string }, as(pro))).unread).toBe(0);
    await expectNoBreach();
  });

  test.each([['with', true], ['without', false]])('MSG-8: %s the conversation locked, a message written meanwhile is counted: %s', async (_word, locked) => {
    const { id } = await open();
    await say(id, client, 'First');
    const waits = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const writer = within(engine, client, async (call) => {
      await writeMessage(call, { conversation: id, author: { person: client.id }, kind: 'text', body: 'Second, not committed yet' });
      written.resolve();
      await waits.promise;
    });
    await written.promise;
    const reading = within(engine, pro, async (call) => {
      if (locked) await call.db.one(lockConversation, [id]);
      return call.db.one(readUpTo, [id, pro.id, 1, call.now]);
    });
    await blocked();
    waits.resolve();
    await writer;
    expect((await reading).unread).toBe(locked ? 1 : 0);
    // The twin leaves a wrong number behind: it is put right for the tests that follow.
    const breaches = (await engine.pool.query('select 1 from inv_conversation_unread')).rowCount;
    expect(breaches).toBe(locked ? 0 : 1);
    await engine.pool.query('update participants set unread = 2, last_read_number = 0 where conversation_id = $1 and person_id = $2', [id, pro.id]);
    await expectNoBreach();
  });

  test('MSG-8: reading does not go back, own messages have no receipt of their own, and strangers leave none', async () => {
    const { id } = await open();
    const question = await say(id, client, 'Question');
    const answer = await say(id, pro, 'Answer');
    expect(await perform(engine, markRead, { conversation: id, message: answer.id }, as(pro))).toEqual({ newly_read: 1, unread: 0 });
    expect(await perform(engine, markRead, { conversation: id, message: question.id }, as(pro))).toEqual({ newly_read: 0, unread: 0 });
    expect((await pageAs(pro, id)).items.map(({ read_by }) => read_by.length)).toEqual([1, 0]);
    await expect(perform(engine, markRead, { conversation: id, message: answer.id }, as(stranger))).rejects.toEqual(refusedAs('conversation.not_found'));
    const elsewhere = await say((await open()).id, client, 'Elsewhere');
    await expect(perform(engine, markRead, { conversation: id, message: elsewhere.id }, as(pro))).rejects.toEqual(refusedAs('message.not_found'));
  });

  test('MSG-8: a receipt cannot be changed or taken back', async () => {
    const { id } = await open();
    const message = await say(id, client, 'Read me');
    await perform(engine, markRead, { conversation: id, message: message.id }, as(pro));
    await expect(engine.pool.query('delete from message_reads where message_id = $1', [message.id])).rejects.toMatchObject({ code: '23001' });
  });

  test('MSG-8: the author is told live, and the second time nobody is', async () => {
    const { id } = await open();
    const heard: string[] = [];
    const listener = await engine.pool.connect();
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await listener.query('listen live');
    const message = await say(id, client, 'Live');
    await perform(engine, markRead, { conversation: id, message: message.id }, as(pro));
    await perform(engine, markRead, { conversation: id, message: message.id }, as(pro));
    await listener.query('select 1');
    await listener.query('unlisten live');
    listener.release();
    const topics = heard.map((payload) => JSON.parse(payload) as { people: string[]; topic: string }).filter(({ topic }) => topic === `conversation:${id}`);
    expect(topics.map(({ people }) => people.sort())).toEqual([[client.id, pro.id].sort(), [client.id, pro.id].sort()]);
  });
});

describe('readings by operators', () => {
  test('ACC-13: each reading by an operator is kept, audited, and seen by both people', async () => {
    const { id, subject } = await open();
    await say(id, client, 'Private');
    expect((await perform(engine, listReadings, { conversation: id }, as(client))).items).toEqual([]);
    const at = engine.clock.now().toString();
    const page = await pageAs(support, id);
    expect(page).toMatchObject({ logged: true, last_read_number: null });
    const expected = [{ conversation: id, subject, operator: 'Dana', roles: ['support'], first_message: 1, last_message: 1, read_at: at }];
    for (const person of [client, pro]) expect((await perform(engine, listReadings, { conversation: id }, as(person))).items).toEqual(expected);
    expect((await perform(engine, listReadings, {}, as(client))).items[0]).toMatchObject({ conversation: id });
    await expect(perform(engine, listReadings, { conversation: id }, as(stranger))).rejects.toEqual(refusedAs('conversation.not_found'));
    const { rows } = await engine.pool.query(`select actor_id, concerns from audit_entries where operation = 'conversations.readConversation' and subject = $1`, [`conversation:${id}`]);
    expect(rows).toEqual([{ actor_id: support.id, concerns: expect.arrayContaining([client.id, pro.id]) }]);
  });

  test('ACC-13: a participant reading leaves no entry, and an operator no receipt', async () => {
    const { id } = await open();
    await say(id, client, 'Private');
    await pageAs(client, id);
    await pageAs(support, id);
    expect((await pageAs(client, id)).items[0]?.read_by).toEqual([]);
    expect((await perform(engine, listReadings, { conversation: id }, as(client))).items).toHaveLength(1);
    await expect(engine.pool.query('delete from conversation_readings where conversation_id = $1', [id])).rejects.toMatchObject({ code: '23001' });
  });
});

describe('files in messages', () => {
  test('MSG-1: a file in a message is open to both people, to nobody else, and to operators on the record', async () => {
    const { id } = await open();
    const plan = await upload(client);
    const openAs = (actor: typeof client | typeof support) => perform(engine, files.operations.openFile, { file: plan.id }, as(actor));
    await expect(openAs(pro)).rejects.toEqual(refusedAs('file.not_found'));
    await expect(openAs(support)).rejects.toEqual(refusedAs('file.not_found'));
    await say(id, client, 'Here is the plan', [plan.id]);
    expect(new TextDecoder().decode((await openAs(pro)).bytes)).toBe('Two rooms.');
    await expect(openAs(stranger)).rejects.toEqual(refusedAs('file.not_found'));
    await expect(openAs(finance)).rejects.toEqual(refusedAs('file.not_found'));
    expect((await openAs(support)).logged).toBe(true);
    for (const person of [client, pro]) {
      expect((await perform(engine, files.operations.listReadings, {}, as(person))).items[0]).toMatchObject({ file: plan.id, operator: 'Dana', roles: ['support'] });
    }
    expect((await pageAs(pro, id)).items[0]?.files).toMatchObject([{ id: plan.id, name: 'plan.txt', attached_to: `conversation:${id}` }]);
  });

  test('MSG-1: files keep the order in which they were chosen, and one file goes into one message only', async () => {
    const { id } = await open();
    const first = await upload(client, 'a.txt', 'a');
    const second = await upload(client, 'b.txt', 'b');
    await say(id, client, 'Two', [second.id, first.id]);
    expect((await pageAs(pro, id)).items[0]?.files.map(({ name }) => name)).toEqual(['b.txt', 'a.txt']);
    await expect(say(id, client, 'Again', [first.id])).rejects.toEqual(refusedAs('file.cannot_attach'));
    const third = await upload(client, 'c.txt', 'c');
    const raced = await Promise.allSettled(Array.from({ length: 12 }, () => say(id, client, 'Raced', [third.id])));
    expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(say(id, pro, 'Not mine', [(await upload(client)).id])).rejects.toEqual(refusedAs('file.cannot_attach'));
    await expectNoBreach();
  });
});

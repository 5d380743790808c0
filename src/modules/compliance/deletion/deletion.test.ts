import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { modules } from '../../../app.ts';
import { settle, type Settled } from '../../../../tests/surface/belongings.ts';
import { apiWorld, type ApiWorld } from '../../../../tests/world/api.ts';
import { personalData, type Fate } from './personal-data.ts';

const { readDeletion, deleteAccount, recordCommitment, requestExport, listExports } = modules.compliance.operations;
const refusalOf = (work: Promise<unknown>) => work.then(() => 'done', (error) => error.kind?.code ?? String(error));
const password = 'a password of tests';
let world: ApiWorld;
let settled: Settled;
beforeAll(async () => {
  world = await apiWorld();
  settled = await settle(world);
}, 60_000);

type Column = { table: string; column: string };
const columnsOfText = async (): Promise<Column[]> =>
  (await world.engine.pool.query(`
    select c.table_name as table, c.column_name as column from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and c.data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'USER-DEFINED', 'double precision', 'bytea', 'inet') and c.udt_name <> '_uuid' order by 1, 2`)).rows;
const fateOf = ({ table, column }: Column): Fate | undefined => {
  const found = personalData[table];
  return typeof found === 'string' ? found : found?.[column];
};

describe('ACC-7 what could hold personal data', () => {
  test('ACC-7 somebody has thought of every column: a new one is said in personal-data.ts', async () => {
    const forgotten = (await columnsOfText()).filter((one) => !/^(schema_)?migrations$/.test(one.table) && fateOf(one) === undefined);
    expect(forgotten.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
  });

  test('ACC-7 and nothing is said of columns that are gone', async () => {
    const known = await columnsOfText();
    const tables = new Set((await world.engine.pool.query(`select table_name from information_schema.tables where table_schema = 'public'`)).rows.map(({ table_name }) => table_name));
    const stale = Object.entries(personalData).flatMap(([table, fate]) =>
      typeof fate === 'string' ? (tables.has(table) ? [] : [table]) : Object.keys(fate).filter((column) => !known.some((one) => one.table === table && one.column === column)).map((column) => `${table}.${column}`));
    expect(stale).toEqual([]);
  });
});

describe('ACC-7 deleting an account', () => {
  const textFor = (person: Member) => world.as(person, modules.identity.operations.showAcknowledgement, { key: 'delete_account' });
  const leave = (person: Member, shown: string, more: { word?: string; password?: string } = {}) =>
    world.as(person, deleteAccount, { acknowledgement: { shown, word: more.word ?? 'DELETE' }, password: more.password ?? password });

  test('ACC-7 the page names what is owed, running and lost, from each module', async () => {
    const { pro, client, operator } = settled;
    await world.as(operator.actor, recordCommitment, { person: pro.id, kind: 'refund', wording: 'The second contact.', amount_minor: 900 });
    const text = await world.as(pro.actor, modules.identity.operations.showAcknowledgement, { key: 'subscribe_priority', about: 'starter' });
    const payment = await world.as(pro.actor, modules.billing.operations.subscribeToPriority, { pack: 'starter', acknowledgement: { shown: text.digest, word: text.word } });
    await world.as(pro.actor, modules.billing.operations.payAtSandbox, { payment: payment.id, number: '4242 4242 4242 4242', expires: '04/30', cvc: '123' });
    await world.runJobs();
    const codes = (await world.as(pro.actor, readDeletion, {})).obligations.map(({ code, effect }) => `${code} ${effect}`);
    expect(codes).toEqual(['billing.priority_running runs_on', 'cases.refund_claim_open runs_on', 'reputation.badge_checking ends', 'reputation.invitations_open ends', 'compliance.commitment_open owed_to_you', 'ledger.credits_left_lead lost']);
    const ofClient = (await world.as(client.actor, readDeletion, {})).obligations;
    expect(ofClient.map(({ code }) => code)).toEqual(['leads.request_running', 'leads.request_running', 'leads.drafts']);
    for (const { sentence } of ofClient) expect(sentence).not.toMatch(/\{/);
  });

  test('ACC-7 ACC-12 not without the word, the password and the text as it was shown', async () => {
    const { pro, operator } = settled;
    const { digest: shown, paragraphs } = await textFor(pro.actor as Member);
    for (const { sentence } of (await world.as(pro.actor, readDeletion, {})).obligations) expect(paragraphs[0]).toContain(sentence);
    expect(await refusalOf(world.as(pro.actor, deleteAccount, { password }))).toBe('acknowledgement.missing');
    expect(await refusalOf(leave(pro.actor as Member, shown, { word: 'yes' }))).toBe('acknowledgement.word_wrong');
    expect(await refusalOf(leave(pro.actor as Member, shown, { password: 'wrong' }))).toBe('identity.password_wrong');
    await world.as(operator.actor, recordCommitment, { person: pro.id, kind: 'other', wording: 'One more thing.' });
    expect(await refusalOf(leave(pro.actor as Member, shown))).toBe('acknowledgement.text_changed');
    expect(await refusalOf(world.as({ ...(pro.actor as Member), scopes: new Set(['*:read', '*:write']) }, readDeletion, {}))).toBe('access.not_allowed');
  });

  test.each([
    ['a pro', () => settled.pro],
    ['a client', () => settled.client],
  ])('ACC-7 %s leaves: renewals and requests end, personal data is gone, accounts and records stay', async (_name, who) => {
    const person = who();
    const { pool } = world.engine;
    const [{ name, email }] = (await pool.query('select name, email from people where id = $1', [person.id])).rows;
    await world.as(person.actor, requestExport, {});
    await world.runJobs();
    expect((await world.as(person.actor, listExports, {})).items[0]?.state).toBe('ready');
    const { digest: shown } = await textFor(person.actor as Member);
    const tries = await Promise.all(Array.from({ length: 4 }, () => refusalOf(leave(person.actor as Member, shown))));
    expect(tries.sort()).toEqual(['deletion.already_done', 'deletion.already_done', 'deletion.already_done', 'done']);
    await world.runJobs();

    const [deletion] = (await pool.query('select * from account_deletions where person = $1', [person.id])).rows;
    expect((await pool.query(`select word, operation from acknowledgements where person_id = $1 and key = 'delete_account'`, [person.id])).rows).toEqual([{ word: 'DELETE', operation: 'compliance.deleteAccount' }]);
    expect(deletion.accounting_name).toBe(person === settled.pro ? name : null);
    expect((await pool.query(`select count(*)::int as count from mails where address = $1 and letter = 'compliance.account_deleted' and state = 'sent'`, [email])).rows).toEqual([{ count: 1 }]);
    expect((await pool.query('select count(*)::int as count from sessions where person_id = $1', [person.id])).rows).toEqual([{ count: 0 }]);

    const keeps: readonly (Fate | undefined)[] = ['record', 'accounts', 'passing', 'team'];
    const found: string[] = [];
    for (const one of await columnsOfText()) {
      if (keeps.includes(fateOf(one))) continue;
      // Mails to others name whom they are about; the last one goes after thirty days.
      const others = one.table === 'mails' ? `and (person is null and letter <> 'compliance.account_deleted')` : '';
      const { rows } = await pool.query(`select count(*)::int as count from "${one.table}" where ("${one.column}"::text ~* $1) ${others}`, [`\\m(${name}|${email}${person === settled.client ? '|33612345678' : ''})\\M`]);
      if (rows[0].count > 0) found.push(`${one.table}.${one.column}`);
    }
    expect(found).toEqual([]);
    expect((await pool.query('select count(*)::int as count from messages where author_id = $1 and author_name = $2', [person.id, deletion.pseudonym])).rows[0].count).toBeGreaterThan(0);
    await world.expectInvariants((rows) => expect(rows).toEqual([]));
    expect(await world.as(settled.operator.actor, modules.admin.operations.verifyAudit, {})).toMatchObject({ broken_at: null });
  }, 30_000);

  test('ACC-7 what was begun in another window in the moment of leaving ends a little later', async () => {
    const person = await world.person('Yara');
    const { digest: shown } = await textFor(person.actor as Member);
    await leave(person.actor as Member, shown);
    const { id } = await world.as(person.actor, modules.leads.operations.startRequest, { service: 'electrical-repair' });
    await world.runJobs();
    const stateOf = async () => (await world.engine.pool.query('select state from requests where id = $1', [id])).rows[0].state;
    expect(await stateOf()).toBe('draft');
    world.clock.moveTo(world.clock.now().add({ minutes: 5 }));
    await world.runJobs();
    expect(await stateOf()).toBe('closed');
    await world.expectInvariants((rows) => expect(rows).toEqual([]));
  });

  test('ACC-7 the debt of a deleted account is still there, its priority service runs out and is not renewed', async () => {
    const { rows } = await world.engine.pool.query('select state, method_id from priority_services where person = $1', [settled.pro.id]);
    expect(rows).toEqual([{ state: 'ending', method_id: null }]);
    world.clock.moveTo(world.clock.now().add({ hours: 24 * 32 }));
    await world.runJobs();
    expect((await world.engine.pool.query('select state from priority_services where person = $1', [settled.pro.id])).rows).toEqual([{ state: 'ended' }]);
    expect((await world.engine.pool.query(`select count(*)::int as count from mails where letter = 'compliance.account_deleted' and address <> ''`)).rows).toEqual([{ count: 0 }]);
    expect((await world.engine.pool.query('select count(*)::int as count from invoices where person = $1', [settled.pro.id])).rows[0].count).toBeGreaterThan(0);
  });

  test('ACC-7 the name for accounting goes when its time is over, not before', async () => {
    const nameOf = async () => (await world.engine.pool.query('select accounting_name, kept_until from account_deletions where person = $1', [settled.pro.id])).rows[0];
    const { kept_until } = await nameOf();
    expect(String(kept_until)).toMatch(/^2036-03-0/);
    await world.engine.pool.query('update jobs set due_at = $1 where key = $2', [world.clock.now().toString(), `accounting_name:${settled.pro.id}`]);
    await world.runJobs();
    expect((await nameOf()).accounting_name).not.toBeNull();
  });
});

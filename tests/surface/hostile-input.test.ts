// The law for whatever comes over the API: never a failure of ours, always a refusal in its own form and in the language asked
// for; and what was refused has changed nothing.
import { connect } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../src/kernel/operation.ts';
import { newId } from '../../src/kernel/ids.ts';
import { locales, type Locale, type Text } from '../../src/kernel/text.ts';
import { everyOperation, notFound } from '../../src/platform/refusals.ts';
import * as ofHttp from '../../src/platform/rest/refusals.ts';
import { apiWorld, restOperations, type Answer, type ApiWorld, type Person } from '../world/api.ts';
import { settle, type Settled } from './belongings.ts';
import { bodies, texts, values } from './hostile-values.ts';
import { sample, schemaOf, type Schema } from './samples.ts';

let world: ApiWorld;
let settled: Settled;
/** Committed changes of any row, counted by triggers: a rollback takes its count along. */
let changes: () => Promise<number>;
let changed = 0;
let turn = 0;

beforeAll(async () => {
  world = await apiWorld();
  settled = await settle(world);
  changes = await countChanges(world);
}, 60_000);

const sentences = new Map<string, Text>(
  [...everyOperation, notFound, ...Object.values(ofHttp), ...restOperations.flatMap((operation) => operation.refusals ?? [])].map((kind) => [kind.code, kind.say]),
);

type Sent = { query?: string; body?: string; params?: Record<string, string>; headers?: Record<string, string> };

describe.each(restOperations.map((operation) => [operation.name, operation] as const).sort(([a], [b]) => Number(a === 'admin.advanceClock') - Number(b === 'admin.advanceClock')))('%s', (_name, operation) => {
  test('says no to what is wrong, and changes nothing then', async () => {
    const schema = schemaOf(operation);
    const person = whoAsks(operation);
    const broken: string[] = [];
    const token = await person.newToken();
    changed = await changes();
    for (const sent of [...wholeRequests(operation, schema), ...fieldByField(operation, schema)]) {
      const problem = await offend(operation, token, sent);
      if (problem) broken.push(`${problem}  <- ${JSON.stringify(sent).slice(0, 160)}`);
    }
    expect([...new Set(broken)].slice(0, 12)).toEqual([]);
  }, 120_000);
});

test('after some thousand requests the invariants hold, and nothing failed on our side', async () => {
  await world.expectInvariants((rows) => expect(rows).toEqual([]));
  expect(whatFailed(world.failures)).toEqual([]);
}, 60_000);

describe('before there is an operation', () => {
  const refusedAs = (answer: Answer) => [answer.status, answer.body['code']];

  test('addresses that do not exist, or take another method', async () => {
    expect(refusedAs(await world.ask('GET', '/nothing'))).toEqual([404, 'access.no_such_route']);
    expect(refusedAs(await world.ask('GET', '/leads/%zz/%00'))).toEqual([404, 'access.no_such_route']);
    expect(refusedAs(await world.ask('PUT', '/leads'))).toEqual([405, 'access.wrong_method']);
    expect((await world.ask('HEAD', '/clock')).status).toBe(200);
  });

  test('what is not HTTP, or has too much of it', async () => {
    expect(await raw('GET // HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 (400|404)/);
    expect(await raw('GARBAGE\r\n\r\n')).toMatch(/^HTTP\/1.1 400[^]*"code":"input.unreadable"/);
    expect(await raw(`GET /api/v1/clock HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(40_000)}\r\n\r\n`)).toMatch(/^HTTP\/1.1 431[^]*"code":"input.headers_too_large"/);
    expect(await raw(`POST /api/v1/sign-ups HTTP/1.1\r\nhost: x\r\ncontent-length: 50\r\ncontent-type: application/json\r\n\r\n{"half":`, true)).toBe('');
    expect(await world.ask('GET', '/clock')).toMatchObject({ status: 200 });
  });

  test('a body without an end is read no further than its limit', async () => {
    const stream = new ReadableStream({ start: (to) => { for (let n = 0; n < 24; n++) to.enqueue(new Uint8Array(65_536).fill(32)); to.close(); } });
    const response = await fetch(`http://127.0.0.1:${world.port}/api/v1/sign-ups`, { method: 'POST', body: stream, duplex: 'half', headers: { 'content-type': 'application/json' } } as RequestInit);
    expect([response.status, await response.json()]).toMatchObject([413, { code: 'input.too_large' }]);
  });

  test('keys and tokens that are none make a visitor', async () => {
    for (const authorization of ['Bearer', 'Bearer ek_no', `Bearer ${'x'.repeat(400)}`, 'Basic eDp5', 'Bearer a.b', "Bearer ' or 1=1"]) {
      expect(refusedAs(await world.ask('GET', '/me', { headers: { authorization } }))).toEqual([401, 'access.sign_in_needed']);
    }
  });
});

/** Null when the law holds. */
async function offend(operation: Operation, token: string | null, { query = '', body, params = {}, headers = {} }: Sent): Promise<string | null> {
  const locale = locales[(turn += 1) % locales.length] as Locale;
  const given = { ...(sample(schemaOf(operation), settled.named) as Record<string, unknown>), ...params };
  const path = operation.path.replace(/\{(\w+)\}/g, (_all, field: string) => encodeURIComponent(String(given[field] ?? newId()).toWellFormed()) || '%20');
  const answer = await world.ask(operation.method, `${path}${query && `?${query}`}`, {
    token,
    headers: { 'accept-language': locale, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const before = changed;
  if (operation.kind === 'write') changed = await changes();
  if (answer.status < 400) return null;
  if (answer.status >= 500) return `${answer.status} ${answer.text.slice(0, 120)}`;
  return misshapen(answer, locale) ?? (changed === before ? null : `${answer.status} ${String(answer.body['code'])}, and yet ${await lastChange()} was changed`);
}

function misshapen(answer: Answer, locale: Locale): string | null {
  const { code, status, message } = answer.body as { code?: unknown; status?: unknown; message?: unknown };
  if (!answer.type.startsWith('application/json') || typeof code !== 'string' || status !== answer.status || typeof message !== 'string') return `${answer.status} in another form: ${answer.text.slice(0, 120)}`;
  const said = sentences.get(code)?.[locale];
  if (!said) return `${code} is declared nowhere`;
  const pattern = new RegExp(`^${said.split(/\{[a-z][a-z0-9_.]*\}/).map(literally).join('[^]*')}$`, 'u');
  if (!pattern.test(message)) return `${code} is not said in ${locale}: ${message}`;
  if (/\{[a-z_]+\}/.test(message)) return `${code} has an empty place: ${message}`;
  return null;
}

/** Each fault once: what was said, and where of ours. */
function whatFailed(lines: readonly string[]): string[] {
  const faults = lines.map((line) => {
    const { err } = JSON.parse(line) as { err?: { message?: string; stack?: string } };
    const where = err?.stack?.split('\n').find((frame) => /\/src\/(modules|platform\/payments)/.test(frame)) ?? err?.stack?.split('\n').find((frame) => frame.includes('/src/'));
    return `${err?.message?.slice(0, 200)}  @ ${where?.split('/src/').at(-1)}`;
  });
  return [...new Set(faults)];
}

const lastChange = async () => (await world.engine.pool.query('select what from seen_changes order by n desc limit 1')).rows[0].what as string;

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The one whose affairs these are, of those who may. */
function whoAsks({ allow, name }: Operation): Person {
  if (allow.who.includes('client') && /request(?!.*claim)|sayNoThanks|writeMessage/i.test(name)) return settled.client;
  if (allow.who.includes('pro')) return settled.pro;
  return allow.who.includes('admin') ? settled.operator : world.visitor;
}

function* wholeRequests(operation: Operation, schema: Schema): Generator<Sent> {
  const good = sample(schema, settled.named) as Record<string, unknown>;
  if (operation.method === 'GET') {
    yield { query: '__proto__=1&constructor=2&a[b][c]=d&limit=1&limit=2' };
    yield { query: `after=${'x'.repeat(5000)}` };
    yield { query: '%zz=%zz&&&==' };
    return;
  }
  for (const body of someOf(bodies)) yield { body };
  for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=none', 'multipart/form-data', 'application/x-www-form-urlencoded', '']) yield { body: JSON.stringify(good), headers: { 'content-type': type } };
  yield { body: JSON.stringify({ ...good, unknown_field: 1, isAdmin: true, actor: { kind: 'system' } }) };
  yield { body: `${JSON.stringify(good).slice(0, -1)}${Object.keys(good).length > 0 ? ',' : ''}"__proto__":{"pro":true}}` };
  if (turn % 4 === 0) yield { body: JSON.stringify({ filler: 'x'.repeat(1_100_000) }) };
  for (const key of ['short', 'x'.repeat(300), 'with spaces in it, many', '!'.repeat(16)]) yield { body: JSON.stringify(good), headers: { 'idempotency-key': key } };
  // The same again: what could be done once is now done already.
  for (let time = 0; time < 2; time++) yield { body: JSON.stringify(good) };
  for (const other of Object.values(settled.others)) {
    const theirs = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([, field]) => field.format === 'uuid').map(([field]) => [field, other]));
    yield { body: JSON.stringify({ ...good, ...theirs }), params: theirs };
  }
}

/** A field of text meets half of the texts, the next one the other half; any other field the values. */
const wrongFor = ({ type }: Schema): readonly unknown[] => (type === 'string' ? [...someOf(texts), ...values.slice(turn % 4, (turn % 4) + 5)] : [...texts.slice(0, 8), ...values]);
const someOf = (all: readonly string[]) => all.filter((_text, index) => index % 2 === turn % 2);

/** The line and the headers of a request together have 16 kB. */
const short = texts.map((text) => text.slice(0, 1000));

function* fieldByField(operation: Operation, schema: Schema): Generator<Sent> {
  const good = sample(schema, settled.named) as Record<string, unknown>;
  const inPath = (field: string) => operation.path.includes(`{${field}}`);
  for (const [field, inside] of Object.entries(schema.properties ?? {})) {
    if (inPath(field)) for (const text of someOf(short)) yield { params: { [field]: text }, ...(operation.method === 'GET' ? {} : { body: JSON.stringify(good) }) };
    else if (operation.method === 'GET') for (const text of someOf(short)) yield { query: new URLSearchParams({ [field]: text.toWellFormed() }).toString() };
    else {
      const without = { ...good };
      delete without[field];
      yield { body: JSON.stringify(without) };
      for (const value of wrongFor(inside)) yield { body: JSON.stringify({ ...good, [field]: value }) };
      if (inside.type !== 'object') continue;
      for (const [part, within] of Object.entries(inside.properties ?? { key: {} })) {
        for (const value of wrongFor(within)) yield { body: JSON.stringify({ ...good, [field]: { ...(good[field] as object), [part]: value } }) };
      }
    }
  }
}

/** Attempts are counted outside the transaction, and the sandbox's gateway, a schema of its own, is the outside world. */
async function countChanges({ engine: { pool } }: ApiWorld): Promise<() => Promise<number>> {
  await pool.query('create table seen_changes (n bigint generated always as identity primary key, what text)');
  await pool.query(`create function see_change() returns trigger language plpgsql as $$ begin insert into seen_changes (what) values (tg_table_name); return null; end $$`);
  const { rows } = await pool.query<{ name: string }>(`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('seen_changes', 'sign_in_attempts', 'schema_migrations')`);
  // That a session or a key was seen is written down whatever it asks for.
  const seen = ['sessions', 'api_keys'];
  for (const { name } of rows) await pool.query(`create trigger see_change after insert or ${seen.includes(name) ? '' : 'update or '}delete on "${name}" for each row execute function see_change()`);
  return async () => Number((await pool.query({ name: 'changes', text: 'select coalesce(max(n), 0) as n from seen_changes' })).rows[0].n);
}

function raw(text: string, hangUp = false): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(world.port, '127.0.0.1', () => {
      socket.write(text);
      if (hangUp) setTimeout(() => socket.destroy(), 50);
    });
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
      if (/"status":\d+/.test(answer) || answer.includes('not an address')) socket.end();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

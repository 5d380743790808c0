// Who may do what: the matrix that the code declares is the one that people meet, and every change leaves its trace.
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { operatorRoles, system, visitor, type Actor } from '../../src/kernel/actor.ts';
import { anyone } from '../../src/kernel/allow.ts';
import { newId } from '../../src/kernel/ids.ts';
import { read, write, type Module, type Operation } from '../../src/kernel/operation.ts';
import { operationsOf } from '../../src/platform/operations.ts';
import { allOperations, apiWorld, restOperations, type ApiWorld, type Person } from '../world/api.ts';
import { settle, type Settled } from './belongings.ts';
import { sample, schemaOf } from './samples.ts';

type Column = Operation['allow']['who'][number];
const columns: readonly Column[] = ['visitor', 'client', 'pro', ...operatorRoles, 'system'];

function actorOf(column: Column): Actor {
  const person = { id: newId(), name: column, scopes: null };
  if (column === 'visitor') return visitor;
  if (column === 'system') return system('test');
  if (column === 'client' || column === 'pro') return { kind: 'member', pro: column === 'pro', ...person };
  return { kind: 'operator', roles: new Set([column]), ...person };
}

test.each(allOperations.map((operation) => [operation.name, operation] as const))('%s admits exactly whom it says', (_name, { allow }) => {
  expect(columns.filter((column) => allow.admits(actorOf(column)))).toEqual(columns.filter((column) => allow.who.includes(column)));
});

describe('over the API', () => {
  let world: ApiWorld;
  let settled: Settled;
  const people = new Map<Column, Person>();
  beforeAll(async () => {
    world = await apiWorld();
    settled = await settle(world);
    people.set('visitor', world.visitor).set('client', settled.stranger).set('pro', await world.person('Petra', { pro: true }));
    for (const role of operatorRoles) people.set(role, await world.person(`role-${role}`, { roles: [role] }));
  });

  async function send(operation: Operation, token: string | null) {
    const given = sample(schemaOf(operation), settled.named) as Record<string, unknown>;
    const path = operation.path.replace(/\{(\w+)\}/g, (_all, field: string) => encodeURIComponent(String(given[field])));
    const body = operation.method === 'GET' ? {} : { body: JSON.stringify(given), headers: { 'content-type': 'application/json' } };
    return world.ask(operation.method, path, { token, ...body });
  }

  test('whoever is not admitted is told so: 401 to sign in, 403 otherwise', async () => {
    const wrong: string[] = [];
    for (const [column, person] of people) {
      const token = await person.newToken();
      for (const operation of restOperations.filter(({ allow }) => !allow.who.includes(column))) {
        const { status, body } = await send(operation, token);
        const expected = column === 'visitor' ? '401 access.sign_in_needed' : '403 access.not_allowed';
        if (`${status} ${String(body['code'])}` !== expected) wrong.push(`${operation.name} as ${column}: ${status} ${String(body['code'])}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a key holds its scopes and nothing else: no writing, no other module, nothing about signing in', async () => {
    const token = await settled.pro.newToken();
    const make = (scopes: string[]) => world.ask('POST', '/me/api-keys', { token, body: JSON.stringify({ name: 'key', scopes }), headers: { 'content-type': 'application/json' } });
    const key = (await make(['leads:read'])).body['key'] as string;
    const codeOf = async (method: string, path: string) => (await world.ask(method, path, { token: key })).body['code'] ?? 'done';
    expect(await codeOf('GET', '/leads')).toBe('done');
    expect(await codeOf('GET', '/credits/balance')).toBe('access.scope_missing');
    expect(await codeOf('POST', `/leads/${newId()}/decline`)).toBe('access.scope_missing');
    const all = (await make(['*:read', '*:write'])).body['key'] as string;
    expect((await world.ask('POST', '/me/api-keys', { token: all, body: '{}', headers: { 'content-type': 'application/json' } })).body['code']).toBe('access.not_allowed');
  });

  test('every write that is done leaves one audit entry of its own, and what is refused leaves none', async () => {
    const entriesOf = async (name: string) => Number((await world.engine.pool.query('select count(*) from audit_entries where operation = $1', [name])).rows[0].count);
    const done = new Set<string>();
    for (const operation of restOperations.filter(({ kind, name }) => kind === 'write' && name !== 'admin.advanceClock')) {
      for (const person of [settled.pro, settled.client, settled.operator, world.visitor].filter(({ actor }) => operation.allow.admits(actor))) {
        const token = await person.newToken();
        const before = await entriesOf(operation.name);
        const { status } = await send(operation, token);
        expect((await entriesOf(operation.name)) - before, `${operation.name} answered ${status} to ${person.name}`).toBe(status < 400 ? 1 : 0);
        if (status < 400) done.add(operation.name);
      }
    }
    expect(done.size).toBeGreaterThan(25);
  }, 60_000);
});

describe('an operation without a guard does not come to be', () => {
  const common = { name: 'gate.open', summary: 'Open', method: 'POST', path: '/gate', input: z.object({}), output: z.object({}), run: async () => ({}) } as const;
  const moduleOf = (operation: unknown): Module[] => [{ name: 'gate', operations: { open: operation as Operation } }];

  test('without saying who may', () => {
    // @ts-expect-error: `allow` is missing
    expect(() => operationsOf(moduleOf(read(common)))).toThrow('does not say who may');
    expect(() => operationsOf(moduleOf(read({ ...common, allow: { ...anyone, who: [] } })))).toThrow('does not say who may');
  });

  test('a write without an audit entry', () => {
    // @ts-expect-error: `audit` is missing
    expect(() => operationsOf(moduleOf(write({ ...common, allow: anyone })))).toThrow('leaves no audit entry');
    expect(operationsOf(moduleOf(write({ ...common, allow: anyone, audit: () => ({ subject: 'gate' }) })))).toHaveLength(1);
  });

  test('two of the same name', () => {
    const open = read({ ...common, allow: anyone });
    expect(() => operationsOf([...moduleOf(open), ...moduleOf(open)])).toThrow('two operations are called gate.open');
  });
});

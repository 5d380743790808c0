// Every "no" that an operation declares is said to somebody in some test.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../../src/app.ts';
import { system, visitor, type Actor } from '../../src/kernel/actor.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { Operation } from '../../src/kernel/operation.ts';
import { perform, type Engine } from '../../src/platform/perform.ts';
import { everyOperation } from '../../src/platform/refusals.ts';
import { allOperations, apiWorld, type ApiWorld } from '../world/api.ts';
import { settle, type Settled } from './belongings.ts';

const root = join(import.meta.dirname, '..', '..');

function testsUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')).map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

test('every refusal of every operation is raised by some test', () => {
  const tests = ['src', 'tests', 'demo', 'web'].flatMap(testsUnder).join('\n');
  const codes = new Set([...everyOperation, ...allOperations.flatMap((operation) => operation.refusals ?? [])].map((kind) => kind.code));
  const silent = [...codes].filter((code) => !tests.includes(`'${code}'`)).sort();
  expect(silent).toEqual([]);
});

describe('said to people of a lived-in marketplace', () => {
  const { admin, billing, catalogue, identity, leads, ledger, notifications, rulebook, sandboxGateway } = modules;
  let world: ApiWorld;
  let settled: Settled;
  beforeAll(async () => {
    world = await apiWorld();
    settled = await settle(world);
  });

  const refusalOf = (who: Actor, operation: Operation, input: unknown, engine: Engine = world.engine) =>
    perform(engine, operation, input as never, { actor: who, locale: 'en', via: 'web' }).then(() => 'done', (error) => error.kind?.code ?? error);

  test('what nobody has is not found', async () => {
    const { pro, operator } = settled;
    const none = newId();
    const event = { id: 'evt_1', type: 'payment.succeeded', paymentId: 'none', reference: none, amountMinor: 100, currency: 'EUR', failureCode: null };
    expect(await refusalOf(pro.actor, leads.operations.readLead, { lead: none })).toBe('lead.not_found');
    expect(await refusalOf(operator.actor, ledger.operations.readAccountStatement, { account: none })).toBe('ledger_account.not_found');
    expect(await refusalOf(pro.actor, notifications.operations.resendMail, { mail: none })).toBe('mail.not_found');
    expect(await refusalOf(system('gateway'), billing.operations.receivePaymentEvent, { gateway: 'sandbox', event })).toBe('payment.unknown');
    expect(await refusalOf(visitor, catalogue.operations.readPlace, { place: 't:nowhere' })).toBe('place.not_found');
    expect(await refusalOf(visitor, catalogue.operations.readService, { service: 'nothing' })).toBe('service.not_found');
    expect(await refusalOf(operator.actor, sandboxGateway.operations.resendEvent, { event: 'evt_none' })).toBe('sandbox_event.not_found');
  });

  test('what its moment does not allow', async () => {
    const { pro, client, named, others } = settled;
    const lead = named['lead'] as string;
    expect(await refusalOf(pro.actor, leads.operations.writeMessage, { lead, text: 'Bonjour' })).toBe('lead.not_answered_yet');
    expect(await refusalOf(pro.actor, leads.operations.payContact, { lead })).toBe('lead.nothing_to_pay');
    expect(await refusalOf(client.actor, leads.operations.stopAnswers, { request: others.request })).toBe('request.not_published');
    const { payment } = named;
    await world.engine.pool.query('delete from sandbox_gateway.payments where reference = $1', [payment]);
    expect(await refusalOf(pro.actor, billing.operations.payAtSandbox, { payment, number: '4242 4242 4242 4242', expires: '04/30', cvc: '123' })).toBe('payment.closed');
    expect(await refusalOf(visitor, billing.operations.listPacks, { market: 'US' })).toBe('billing.market_not_served');
  });

  test('the clock goes forward, not too far, and in the sandbox only', async () => {
    const real: Engine = { ...world.engine, ports: { ...world.engine.ports, sandbox: false, timeline: null } };
    expect(await refusalOf(visitor, admin.operations.advanceClock, { to: '2026-01-01T00:00:00Z' })).toBe('clock.never_back');
    expect(await refusalOf(visitor, admin.operations.advanceClock, { to: '2030-01-01T00:00:00Z' })).toBe('clock.too_far');
    expect(await refusalOf(visitor, admin.operations.advanceClock, {}, real)).toBe('clock.sandbox_only');
    expect(await refusalOf(visitor, notifications.operations.listMailbox, {}, real)).toBe('sandbox.only');
  });

  test('ACC-3 where the rules allow no change of name', async () => {
    const { operator, client } = settled;
    await world.as(operator.actor, rulebook.operations.changeDraft, { values: { 'pseudonym.changes_per_year': 0 } });
    const inForceAt = world.clock.now().add({ hours: 1 });
    await world.as(operator.actor, rulebook.operations.publishDraft, { in_force_at: inForceAt.toString(), reason: 'Names stay as they are.' });
    world.clock.moveTo(inForceAt);
    expect(await refusalOf(client.actor, identity.operations.updateMe, { name: 'Clarissa' })).toBe('identity.name_changes_not_allowed');
  });
});

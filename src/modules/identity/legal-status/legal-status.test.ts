import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { system } from '#kernel/actor.ts';
import { connectionOver } from '#platform/database/connection.ts';
import { rulebook } from '#rulebook';
import { erasePerson, identity, mayAs, refuseUnlessMay } from '../index.ts';
import { operator, within } from '../../../../tests/world/engine.ts';
import { expectInvariants, refusalOf, smallMarketplace } from '../world.test-data.ts';

const { addDemoPerson, declareLegalStatus, listLegalStatuses, readMyLegalStatus, readProfile, showAcknowledgement, updateMe, updateProfile } = identity.operations;
const siret = '732 829 320 00074';
let market: Awaited<ReturnType<typeof smallMarketplace>>;
let made = 0;

beforeAll(async () => {
  market = await smallMarketplace();
});

async function newPro(country = 'FR'): Promise<Member> {
  const name = `Pro ${(made += 1)}`;
  const { id } = await market.perform(addDemoPerson, { email: `pro${made}@example.org`, name, locale: 'fr', market: country, pro: true, legal_status: null }, system('demo'));
  return { kind: 'member', id, name, pro: true, scopes: null };
}
async function typed(pro: Member) {
  const { digest, word } = await market.perform(showAcknowledgement, { key: 'professional' }, pro);
  return { shown: digest, word };
}
const declare = async (pro: Member, status: 'company' | 'sole_trader' | 'umbrella' | 'employee' | 'unemployed', number?: string) =>
  market.perform(declareLegalStatus, { status, number, acknowledgement: await typed(pro) }, pro);
const may = async (pro: Member) => (await market.perform(readMyLegalStatus, {}, pro)).may.filter((one) => one.may).map((one) => one.action);
const call = () => ({ db: connectionOver(market.engine.pool), now: market.clock.now() });

describe('ACC-10 declaring a status', () => {
  test('ACC-10 undeclared: a profile and a look around; each no says why', async () => {
    const pro = await newPro();
    const mine = await market.perform(readMyLegalStatus, {}, pro);
    expect(mine).toMatchObject({ status: null, number: null, acknowledged: false, declarations: [], country: { code: 'FR', served: true } });
    expect(await may(pro)).toEqual(['profile', 'browse']);
    const contact = mine.may.find((one) => one.action === 'contact');
    expect(contact?.why.clauses[0]?.id).toBe('ACC-10');
    expect(contact?.why.facts.map(({ label, value }) => `${label} : ${value}`)).toEqual(['Statut professionnel : non déclaré', 'Ce qui est demandé : acheter des contacts', 'Statuts qui le permettent : société, travail indépendant et portage salarial']);
    expect(await refusalOf(refuseUnlessMay(call(), pro.id, 'sign'))).toBe('legal_status.may_not');
    expect((await mayAs(call(), pro.id, 'profile')).outcome).toBe('may');
  });

  test('ACC-10 self-employed with a SIRET: everything; the decision says what it allowed that day', async () => {
    const pro = await newPro();
    expect(await declare(pro, 'sole_trader', siret)).toMatchObject({ status: 'sole_trader', number: '73282932000074', acknowledged: true });
    expect(await may(pro)).toHaveLength(8);
    const { declarations } = await market.perform(readMyLegalStatus, {}, pro);
    const decision = await market.perform(rulebook.operations.readDecision, { decision: declarations[0]?.decision as string }, pro);
    expect(decision).toMatchObject({ outcome_label: 'Statut déclaré', clauses: [{ id: 'ACC-10' }], decided_by: 'system' });
    expect(decision.facts.map(({ label, value }) => `${label} : ${value}`)).toEqual(expect.arrayContaining(['Pays : France', 'Numéro indiqué : SIRET', 'Statut professionnel : travail indépendant']));
    expect((await market.perform(readProfile, { address: pro.id })).legal_status).toBe('sole_trader');
    await expectInvariants(market);
  });

  test('ACC-10 numbers: none, a wrong one, one of another country, and none needed', async () => {
    const pro = await newPro();
    expect(await refusalOf(declare(pro, 'company'))).toBe('legal_status.number_missing');
    expect(await refusalOf(declare(pro, 'company', '732 829 320 00075'))).toBe('legal_status.number_wrong');
    expect(await refusalOf(declare(pro, 'company', 'DE136695976'))).toBe('legal_status.number_wrong');
    expect(await declare(pro, 'employee')).toMatchObject({ status: 'employee', number: null });
    expect(await may(pro)).toEqual(['profile', 'browse']);
    expect(await declare(await newPro('DE'), 'company', '136695976')).toMatchObject({ number: 'DE136695976' });
  });

  test('ACC-10 the history keeps each declaration; the same twice is refused; a typing error can be corrected', async () => {
    const pro = await newPro();
    await declare(pro, 'unemployed');
    market.later({ hours: 1 });
    await declare(pro, 'sole_trader', siret);
    expect(await refusalOf(declare(pro, 'sole_trader', '73282932000074'))).toBe('legal_status.unchanged');
    market.later({ hours: 1 });
    await declare(pro, 'sole_trader', '35600000000048');
    const { declarations } = await market.perform(readMyLegalStatus, {}, pro);
    expect(declarations.map(({ status, number }) => [status, number])).toEqual([['sole_trader', '35600000000048'], ['sole_trader', '73282932000074'], ['unemployed', null]]);
    await expect(market.engine.pool.query(`update legal_statuses set status = 'company' where person_id = $1`, [pro.id])).rejects.toThrow('never changed');
    await expect(market.engine.pool.query('delete from legal_statuses where person_id = $1', [pro.id])).rejects.toThrow('never changed');
  });

  test('ACC-10 who moves to another country declares again; moving back, the declaration holds again', async () => {
    const pro = await newPro();
    await declare(pro, 'sole_trader', siret);
    await market.perform(updateMe, { market: 'IT' }, pro);
    expect(await may(pro)).toEqual(['profile', 'browse']);
    expect(await market.perform(readMyLegalStatus, {}, pro)).toMatchObject({ status: null, declarations: [{ country: 'FR' }] });
    expect((await market.perform(readProfile, { address: pro.id })).legal_status).toBeNull();
    await market.perform(updateMe, { market: 'FR' }, pro);
    expect(await may(pro)).toHaveLength(8);
  });

  test('ACC-10 the same declared eight times at once is one declaration', async () => {
    const pro = await newPro();
    const acknowledgement = await typed(pro);
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => market.perform(declareLegalStatus, { status: 'company', number: siret, acknowledgement }, pro)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { rows } = await market.engine.pool.query('select (select count(*) from legal_statuses where person_id = $1)::int as declared, (select count(*) from acknowledgements where person_id = $1)::int as typed', [pro.id]);
    expect(rows).toEqual([{ declared: 1, typed: 1 }]);
  });

  test('ACC-10 a profile needs no status', async () => {
    const pro = await newPro();
    expect(await market.perform(updateProfile, { headline: 'En reconversion' }, pro)).toMatchObject({ headline: 'En reconversion', legal_status: null });
  });

  test('ACC-7 erasure takes the number and leaves the declaration', async () => {
    const pro = await newPro();
    await declare(pro, 'sole_trader', siret);
    await within(market.engine, system('test'), (one) => erasePerson(one, pro.id, 'Compte supprimé'));
    const { rows } = await market.engine.pool.query('select status, number from legal_statuses where person_id = $1', [pro.id]);
    expect(rows).toEqual([{ status: 'sole_trader', number: null }]);
  });
});

describe('ACC-10 the public table', () => {
  test('ACC-10 what each status may do and which number proves it, for everyone', async () => {
    const read = await market.perform(listLegalStatuses, { country: 'ES' });
    expect(read.items.map(({ status }) => status)).toEqual(['company', 'sole_trader', 'umbrella', 'employee', 'unemployed']);
    expect(read.items[0]?.numbers).toEqual([{ kind: 'nif', label: 'NIF', example: 'B58378431' }]);
    expect(read.undeclared.filter((one) => one.may).map((one) => one.action)).toEqual(['profile', 'browse']);
    expect(read.items[3]?.may.filter((one) => one.may)).toEqual([{ action: 'profile', label: 'créer un profil', may: true }, { action: 'browse', label: 'voir opportunités et projets', may: true }]);
  });

  test('ACC-10 the table changes from its moment on: an instant before, an employee may not; at it, they may', async () => {
    const pro = await newPro();
    await declare(pro, 'employee');
    const admin = operator('Ada', 'admin');
    const before = await market.perform(rulebook.operations.readClause, { clause: 'ACC-10' });
    const table = before.parameters[0]?.value as Record<string, string[]>;
    await market.perform(rulebook.operations.changeDraft, { values: { 'status.may': { ...table, employee: ['profile', 'browse', 'contact'] } } }, admin);
    const inForceAt = market.clock.now().add({ hours: 2 });
    await market.perform(rulebook.operations.publishDraft, { in_force_at: inForceAt.toString(), reason: 'Employees may buy contacts.' }, admin);
    market.clock.moveTo(inForceAt.subtract({ milliseconds: 1 }));
    expect(await may(pro)).toEqual(['profile', 'browse']);
    market.clock.moveTo(inForceAt);
    expect(await may(pro)).toEqual(['profile', 'browse', 'contact']);
    expect(await refusalOf(refuseUnlessMay(call(), pro.id, 'contact'))).toBe('not refused');
    await expectInvariants(market);
  });
});

import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { findPerson, identity } from '../index.ts';
import { keepFormerName, listFormerNames } from '../people/store.ts';
import { within } from '../../../../tests/world/engine.ts';
import { expectInvariants, refusalOf, smallMarketplace } from '../world.test-data.ts';
import { judgeNameChange, nextAfterChange } from './rules.ts';

const at = (text: string) => Temporal.Instant.from(text);
const answer = (changes: string[], allowed: number, now: string, zone = 'Europe/Paris') => {
  const said = judgeNameChange(changes.map(at), allowed, at(now), zone);
  return said.outcome === 'not_before' ? said.next.toString() : said.outcome;
};

describe('ACC-3 when a name may change again', () => {
  test.each([
    ['never changed', [], 1, '2026-03-02T09:00:00Z', 'may'],
    ['none allowed', [], 0, '2026-03-02T09:00:00Z', 'never'],
    ['none allowed, changed under other rules', ['2020-01-01T00:00:00Z'], 0, '2026-03-02T09:00:00Z', 'never'],
    ['a moment after the change', ['2026-03-02T09:00:00Z'], 1, '2026-03-02T09:00:00.001Z', '2027-03-02T09:00:00Z'],
    ['the last instant before a year', ['2026-03-02T09:00:00Z'], 1, '2027-03-02T08:59:59.999Z', '2027-03-02T09:00:00Z'],
    ['a year later to the instant', ['2026-03-02T09:00:00Z'], 1, '2027-03-02T09:00:00Z', 'may'],
    ['changed on 29 February: the last day of February', ['2028-02-29T10:00:00Z'], 1, '2029-02-28T09:59:59Z', '2029-02-28T10:00:00Z'],
    ['… and then it may', ['2028-02-29T10:00:00Z'], 1, '2029-02-28T10:00:00Z', 'may'],
    ['changed in summer time, a year later in winter time', ['2026-10-24T22:30:00Z'], 1, '2027-10-24T22:00:00Z', '2027-10-24T22:30:00Z'],
    ['in the hour that summer time skips', ['2026-03-28T01:30:00Z'], 1, '2027-03-28T00:00:00Z', '2027-03-28T01:30:00Z'],
    ['two a year: one used', ['2026-03-02T09:00:00Z'], 2, '2026-04-01T00:00:00Z', 'may'],
    ['two a year: both used, the older one counts', ['2026-03-02T09:00:00Z', '2026-05-01T09:00:00Z'], 2, '2026-06-01T00:00:00Z', '2027-03-02T09:00:00Z'],
    ['two a year: three long ago and one now', ['2019-01-01T00:00:00Z', '2019-02-01T00:00:00Z', '2026-05-01T09:00:00Z'], 2, '2026-06-01T00:00:00Z', 'may'],
  ] as const)('ACC-3 %s', (_case, changes, allowed, now, expected) => {
    expect(answer([...changes], allowed, now)).toBe(expected);
  });

  test('ACC-3 what the page says beforehand is what refuses afterwards', () => {
    const now = at('2026-03-02T09:00:00Z');
    expect(nextAfterChange([], 1, now, 'Europe/Paris')?.toString()).toBe('2027-03-02T09:00:00Z');
    expect(nextAfterChange([], 2, now, 'Europe/Paris')).toBeNull();
  });
});

describe('ACC-3 changing it', () => {
  const { readMyNames, readProfile, updateMe } = identity.operations;
  let market: Awaited<ReturnType<typeof smallMarketplace>>;
  beforeAll(async () => {
    market = await smallMarketplace();
  });
  let made = 0;
  async function pro(name: string): Promise<Member> {
    return { kind: 'member', id: await market.activePerson(`named${(made += 1)}@example.org`, { pro: true, name }), name, pro: true, scopes: null };
  }

  test('ACC-3 the old address leads to the new one for good, also back and forth; the history keeps every name', async () => {
    const one = await pro('Anna Blanc');
    expect(await market.perform(readMyNames, {}, one)).toMatchObject({ name: 'Anna Blanc', former: [], may_change: true, next_change_at: null, after_change_at: '2027-11-20T09:00:00Z', addresses: [{ address: 'anna-blanc', current: true }] });
    await market.perform(updateMe, { name: 'Anna Noir' }, one);
    expect((await market.perform(readProfile, { address: 'anna-blanc' })).address).toBe('anna-noir');
    expect(await market.perform(readMyNames, {}, one)).toMatchObject({ may_change: false, next_change_at: '2027-11-20T09:00:00Z', former: [{ name: 'Anna Blanc' }] });
    expect(await refusalOf(market.perform(updateMe, { name: 'Anna Rouge' }, one))).toBe('identity.name_changes_used_up');
    // Somebody else who takes the name left behind gets another address.
    const other = await pro('Anna Blanc');
    expect((await market.perform(readMyNames, {}, other)).addresses[0]?.address).toMatch(/^anna-blanc-[0-9a-f]{6}$/);
    market.clock.moveTo(Temporal.Instant.from('2027-11-20T09:00:00Z'));
    await market.perform(updateMe, { name: 'Anna Blanc' }, one);
    expect((await market.perform(readProfile, { address: 'anna-noir' })).address).toBe('anna-blanc');
    expect((await market.perform(readMyNames, {}, one)).addresses.map(({ address }) => address)).toEqual(['anna-blanc', 'anna-noir']);
    await expectInvariants(market);
  });

  test('ACC-3 the same name again is no change; other data may change all the time', async () => {
    const one = await pro('Bea Roux');
    await market.perform(updateMe, { name: 'Bea Roux', locale: 'it' }, one);
    expect((await market.perform(readMyNames, {}, one)).may_change).toBe(true);
  });

  test('ACC-3 eight changes at once: one is done', async () => {
    const one = await pro('Cleo Vert');
    const answers = await Promise.allSettled(Array.from({ length: 8 }, (_none, index) => market.perform(updateMe, { name: `Cleo ${index}` }, one)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await market.perform(readMyNames, {}, one)).former).toHaveLength(1);
  });

  test('ACC-3 … and without the lock on the person more than one would be', async () => {
    const one = await pro('Dora Gris');
    let asked = 0;
    let open = () => {};
    const all = new Promise<void>((resolve) => { open = resolve; });
    const unlocked = () => within(market.engine, one, async (call) => {
      const person = await findPerson(call.db, one.id);
      const changes = (await listFormerNames(call.db, one.id)).map(({ until }) => until);
      if ((asked += 1) === 2) open();
      await all;
      const said = judgeNameChange(changes, 1, call.now, person?.timeZone ?? 'UTC');
      if (said.outcome === 'may') await keepFormerName(call.db, one.id, 'x', call.now.add({ milliseconds: asked += 1 }));
    });
    await Promise.all([unlocked(), unlocked()]);
    expect((await market.perform(readMyNames, {}, one)).former).toHaveLength(2);
  });
});

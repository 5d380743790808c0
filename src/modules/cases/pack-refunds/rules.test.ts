import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { judgePack, moneyDue, packConditions, packDeadline, type PackFacts, type PackParameters } from './rules.ts';

const at = (text: string) => Temporal.Instant.from(text);
const fact = (parameter: string, value: unknown) => ({ parameter, unit: 'days', value });
const parameters: PackParameters = {
  cases: ['unused_pack'], casesFact: fact('refund.money_cases', ['unused_pack']), windowDays: 30, window: fact('refund.unused_pack', 30), moneyDays: 30, moneyWithin: fact('refund.money_within', 30),
};
const unused: PackFacts = {
  now: at('2026-11-20T10:00:00Z'), zone: 'Europe/Paris', boughtAt: at('2026-11-05T09:00:00Z'), purpose: 'pack', price: { minor: 4800, currency: 'EUR' }, credits: 20,
  creditsUsed: 0, requestsOffered: 0, firstOfferedAt: null, earlier: null,
};
const offered = { requestsOffered: 1, firstOfferedAt: at('2026-11-06T10:00:00Z') };
const earlier = { reference: 'M-AAAAAA', decidedAt: at('2025-01-01T10:00:00Z') };

describe('REF-5 the last instant to claim', () => {
  test.each([
    ['bought in the morning', '2026-11-05T09:00:00Z', 'Europe/Paris', '2026-12-05T23:00:00Z'],
    ['bought at the first instant of a day', '2026-11-04T23:00:00Z', 'Europe/Paris', '2026-12-05T23:00:00Z'],
    ['bought at the last instant of a day', '2026-11-05T22:59:59.999Z', 'Europe/Paris', '2026-12-05T23:00:00Z'],
    ['across the night of 25 hours', '2026-10-10T10:00:00Z', 'Europe/Paris', '2026-11-09T23:00:00Z'],
    ['across the night of 23 hours', '2027-03-10T10:00:00Z', 'Europe/Rome', '2027-04-09T22:00:00Z'],
    ['in London', '2026-11-05T09:00:00Z', 'Europe/London', '2026-12-06T00:00:00Z'],
  ])('REF-5 %s', (_name, boughtAt, zone, deadline) => {
    expect(packDeadline({ boughtAt: at(boughtAt), zone }, 30).toString()).toBe(at(deadline).toString());
  });

  test('REF-5 the money is back by 24:00 of the 30th day after the decision', () => {
    expect(moneyDue(at('2026-11-20T10:00:00Z'), 'Europe/Paris', 30).toString()).toBe('2026-12-20T23:00:00Z');
  });
});

describe('REF-5 the verdict', () => {
  const rows: [string, Partial<PackFacts>, Partial<PackParameters>, string, string[]][] = [
    ['nothing used, nothing offered', {}, {}, 'grant', []],
    ['the last instant', { now: at('2026-12-05T23:00:00Z') }, {}, 'grant', []],
    ['a millisecond later', { now: at('2026-12-05T23:00:00.001Z') }, {}, 'refuse', ['in_time']],
    ['at the moment of the purchase', { now: at('2026-11-05T09:00:00Z') }, {}, 'grant', []],
    ['one credit used', { creditsUsed: 1 }, {}, 'refuse', ['nothing_used']],
    ['one suitable request offered', offered, {}, 'refuse', ['no_request']],
    ['a pack refunded before', { earlier }, {}, 'refuse', ['first_time']],
    ['a month of the priority service', { purpose: 'priority' }, {}, 'refuse', ['single_pack']],
    ['the case is not in force', {}, { cases: [] }, 'refuse', ['case_in_force']],
    ['a shorter time limit', {}, { windowDays: 14 }, 'refuse', ['in_time']],
    ['everything at once, in the order of precedence', { ...offered, earlier, creditsUsed: 3, purpose: 'priority', now: at('2027-02-01T10:00:00Z') }, { cases: [] }, 'refuse', ['case_in_force', 'single_pack', 'in_time', 'nothing_used', 'no_request', 'first_time']],
  ];
  test.each(rows)('REF-5 %s', (_name, facts, changed, outcome, lost) => {
    const asked = { ...parameters, ...changed };
    expect(judgePack({ ...unused, ...facts }, asked).outcome).toBe(outcome);
    expect(packConditions({ ...unused, ...facts }, asked).filter(({ met }) => !met).map(({ name }) => name)).toEqual(lost);
  });
});

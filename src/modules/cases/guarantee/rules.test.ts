import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { judgeGuarantee, type Bought, type ConditionName, type GuaranteeFacts, type GuaranteeParameters } from './rules.ts';

const zone = 'Europe/Paris';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
const usual: GuaranteeParameters = { contacts: 20, profile: 8000, spanMonths: 3, reviewsContacts: 2, reviewsFormer: 2, waitMonths: 1, firstContactHours: 24 };
const began = at('2026-11-30T10:00');

const bought = (n: number, more: Partial<Bought> = {}): Bought => {
  const chargedAt = more.chargedAt ?? began.add({ hours: 24 * n });
  return { id: `c${n}`, lead: `l${n}`, chargedAt, discounted: true, refunded: false, credits: 4, firstContactAt: chargedAt.add({ hours: 1 }), ...more };
};
const twenty = (last: Partial<Bought> = {}) => Array.from({ length: 20 }, (_, n) => bought(n, n === 19 ? last : {}));
const good = (more: Partial<GuaranteeFacts> = {}): GuaranteeFacts => {
  const contacts = more.contacts ?? twenty();
  return {
    zone, contacts,
    standing: { completeness: 8000, missingBadges: [] },
    incidents: [],
    tiedReviews: [{ lead: 'l2', about: 'contact', positive: true }, { lead: 'l3', about: 'contact', positive: true }],
    formerReviews: 2, packActive: true, grantedBefore: null,
    statements: new Map(contacts.map(({ id }) => [id, 'no_answer' as const])),
    ...more,
  };
};
const later = at('2027-04-30T10:00');
const state = (facts: GuaranteeFacts, name: ConditionName, when = later, parameters = usual) => judgeGuarantee(facts, parameters, when).conditions.find((one) => one.name === name);

test('GUAR-1 to GUAR-7 with every condition met the whole is met', () => {
  expect(judgeGuarantee(good(), usual, later).conditions.filter((one) => one.state !== 'met')).toEqual([]);
  expect(judgeGuarantee(good(), usual, later).state).toBe('met');
});

describe('GUAR-1', () => {
  test('GUAR-1 nineteen are not twenty; the twenty-first is not looked at', () => {
    expect(state(good({ contacts: twenty().slice(0, 19) }), 'contacts')?.state).toBe('not_yet');
    expect(judgeGuarantee(good({ contacts: [...twenty(), bought(20, { discounted: false, firstContactAt: null })] }), usual, later).state).toBe('met');
  });
  test('GUAR-1 a refunded contact is not counted and the next takes its place', () => {
    const contacts = [bought(0, { refunded: true, discounted: false }), ...twenty().slice(1), bought(20)];
    const judged = judgeGuarantee(good({ contacts }), usual, later);
    expect([judged.state, judged.counted[0]?.id, judged.counted.at(-1)?.id]).toEqual(['met', 'c1', 'c20']);
    expect(state(good({ contacts: contacts.slice(0, 20) }), 'contacts')).toMatchObject({ state: 'not_yet', facts: { guarantee_bought: 19 } });
  });
  test('GUAR-1 once in an account’s life', () => {
    expect(state(good({ grantedBefore: 'G-ABC' }), 'once')).toMatchObject({ state: 'lost', facts: { earlier_claim: 'G-ABC' } });
  });
  test('GUAR-1 a job among the twenty loses it, by statement or by a review of work; one of the twenty-first does not', () => {
    expect(state(good({ statements: new Map([['c7', 'job']]) }), 'no_job')).toMatchObject({ state: 'lost', facts: { contact_with_job: 8 } });
    expect(state(good({ tiedReviews: [{ lead: 'l4', about: 'work', positive: false }] }), 'no_job')?.state).toBe('lost');
    expect(state(good({ tiedReviews: [{ lead: 'l20', about: 'work', positive: true }] }), 'no_job')?.state).toBe('met');
  });
});

describe('GUAR-2', () => {
  test.each([[8000, 'met'], [7999, 'lost'], [10000, 'met'], [0, 'lost']] as const)('GUAR-2 completeness of %i at the first purchase: %s', (completeness, found) => {
    expect(state(good({ standing: { completeness, missingBadges: [] } }), 'profile')?.state).toBe(found);
  });
  test('GUAR-2 a badge that was missing at the first purchase loses it; before any purchase it is not yet', () => {
    const standing = { completeness: 7999, missingBadges: ['liability'] };
    expect([state(good({ standing }), 'badges')?.state, state(good({ standing, contacts: [] }), 'badges')?.state, state(good({ standing, contacts: [] }), 'profile')?.state]).toEqual(['lost', 'not_yet', 'not_yet']);
  });
});

describe('GUAR-3', () => {
  test('GUAR-3 one contact without the discount loses it, and its number is told', () => {
    expect(state(good({ contacts: twenty({ discounted: false }) }), 'priority')).toMatchObject({ state: 'lost', facts: { contact_without_discount: 20 } });
  });
  // From 30 November three months lead to 28 February: the day number is cut to the shorter month.
  test.each([['2027-02-28T10:00:00', 'met'], ['2027-02-28T10:00:00.001', 'lost'], ['2027-03-01T10:00', 'lost']])('GUAR-3 the twentieth bought at %s: %s', (when, found) => {
    expect(state(good({ contacts: twenty({ chargedAt: at(when) }) }), 'span')?.state).toBe(found);
  });
  test.each([['2027-02-28T10:00:00', 'not_yet'], ['2027-02-28T10:00:00.001', 'lost']])('GUAR-3 nineteen bought, seen at %s: %s', (when, found) => {
    expect(state(good({ contacts: twenty().slice(0, 19) }), 'span', at(when))?.state).toBe(found);
  });
  test('GUAR-3 three months over the change to summer time keep the time of day', () => {
    const first = at('2027-01-30T10:00');
    const from = (last: Temporal.Instant) => twenty().map((one, n) => ({ ...one, chargedAt: n === 19 ? last : first.add({ hours: n }) }));
    const until = at('2027-04-30T10:00');
    expect([until, until.add({ milliseconds: 1 })].map((last) => state(good({ contacts: from(last) }), 'span')?.state)).toEqual(['met', 'lost']);
  });
  const firstAt = began;
  const lastAt = began.add({ hours: 24 * 19 });
  test.each([
    [firstAt, 'lost'], [firstAt.subtract({ milliseconds: 1 }), 'met'], [lastAt, 'lost'], [lastAt.add({ milliseconds: 1 }), 'met'],
  ])('GUAR-3 an incident opened at %s: %s, even if paid later', (opened, found) => {
    expect(state(good({ incidents: [opened] }), 'incidents')?.state).toBe(found);
  });
});

describe('GUAR-4', () => {
  const tied = (lead: string, positive: boolean) => ({ lead, about: 'contact' as const, positive });
  test.each([
    [[tied('l1', true)], 'not_yet'], [[tied('l1', true), tied('l2', false)], 'not_yet'], [[tied('l1', true), tied('l20', true)], 'not_yet'], [[tied('l1', true), tied('l19', true)], 'met'],
  ])('GUAR-4 %j: %s', (tiedReviews, found) => {
    expect(state(good({ tiedReviews }), 'reviews_contacts')?.state).toBe(found);
  });
  test('GUAR-4 one review of a former client is not two', () => {
    expect([state(good({ formerReviews: 1 }), 'reviews_former')?.state, state(good({ formerReviews: 2 }), 'reviews_former')?.state]).toEqual(['not_yet', 'met']);
  });
});

describe('GUAR-5', () => {
  // The twentieth on 31 January: a month later is 28 February, at the same time of day.
  const contacts = twenty({ chargedAt: at('2027-01-31T10:00') });
  test.each([['2027-02-28T09:59:59.999', 'not_yet'], ['2027-02-28T10:00', 'met']])('GUAR-5 claimed at %s: %s', (when, found) => {
    expect(state(good({ contacts }), 'wait', at(when))?.state).toBe(found);
  });
  test('GUAR-5 without an active pack not yet: it can be bought', () => {
    expect(state(good({ packActive: false }), 'pack')?.state).toBe('not_yet');
  });
});

describe('GUAR-6', () => {
  const one = (more: Partial<Bought>) => [bought(0, { chargedAt: began, ...more })];
  test.each([
    [began.add({ hours: 24 }), began.add({ hours: 30 }), 'not_yet'], // in time; the others are not bought yet
    [began.add({ hours: 24 }).add({ milliseconds: 1 }), began.add({ hours: 30 }), 'lost'],
    [null, began.add({ hours: 24 }), 'not_yet'],
    [null, began.add({ hours: 24 }).add({ milliseconds: 1 }), 'lost'],
  ])('GUAR-6 first contact at %s, seen at %s: %s', (firstContactAt, when, found) => {
    expect(state(good({ contacts: one({ firstContactAt }) }), 'first_contact', when)?.state).toBe(found);
  });
  test('GUAR-6 hours are elapsed hours, also over a night of 25 hours', () => {
    const chargedAt = at('2026-10-24T12:00');
    expect(state(good({ contacts: [bought(0, { chargedAt, firstContactAt: at('2026-10-25T12:00') })] }), 'first_contact')?.state).toBe('lost');
    expect(state(good({ contacts: [bought(0, { chargedAt, firstContactAt: at('2026-10-25T11:00') })] }), 'first_contact')?.state).toBe('not_yet');
  });
});

test('GUAR-7 nineteen statements are not twenty', () => {
  const statements = new Map(twenty().slice(1).map(({ id }) => [id, 'declined' as const]));
  expect(state(good({ statements }), 'statements')).toMatchObject({ state: 'not_yet', facts: { guarantee_stated: 19 } });
});

import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { claimDeadline, findBars, judgeClaim, lastDayOf, type ClaimFacts, type Reason } from './rules.ts';

const at = (text: string) => Temporal.Instant.from(text);
const parameters = { windowDays: 30, window: { parameter: 'refund.window', unit: 'days', value: 30 }, sameRequestDays: 30 };

const proven: ClaimFacts = {
  now: at('2026-11-20T13:12:00Z'),
  zone: 'Europe/Paris',
  publishedAt: at('2026-11-05T07:10:00Z'),
  offeredAt: at('2026-11-05T07:10:00Z'),
  chargedAt: at('2026-11-05T09:42:00Z'),
  creditsTaken: 6,
  way: 'answer',
  firstClientMessageIsNoThanks: null,
  sameRequests: [],
  earlierClaim: null,
  mistakeUsed: null,
  mistakeOpen: null,
};
const mistake = { reference: 'R-AAAAAA', decidedAt: at('2025-03-03T10:00:00Z') };
const earlier = { reference: 'R-BBBBBB', openedAt: at('2026-11-06T10:00:00Z') };
const same = (chargedAt: string, refunded = false, publishedAt = chargedAt) => ({ lead: 'other', chargedAt: at(chargedAt), publishedAt: at(publishedAt), refunded });

describe('REF-1 the last instant to claim', () => {
  test.each([
    ['offered in the morning', '2026-11-05T07:10:00Z', 'Europe/Paris', '2026-12-05T23:00:00Z'],
    ['offered at the first instant of a day', '2026-11-04T23:00:00Z', 'Europe/Paris', '2026-12-05T23:00:00Z'],
    ['offered at the last instant of a day', '2026-11-05T22:59:59.999Z', 'Europe/Paris', '2026-12-05T23:00:00Z'],
    ['across the end of summer time', '2026-10-10T10:00:00Z', 'Europe/Paris', '2026-11-09T23:00:00Z'],
    ['across the start of summer time', '2027-03-10T10:00:00Z', 'Europe/Rome', '2027-04-09T22:00:00Z'],
    ['in London', '2026-11-05T07:10:00Z', 'Europe/London', '2026-12-06T00:00:00Z'],
  ])('REF-1 %s', (_name, offeredAt, zone, deadline) => {
    expect(claimDeadline({ offeredAt: at(offeredAt), zone }, 30).toString()).toBe(at(deadline).toString());
  });

  test('REF-1 people read the day whose end it is', () => {
    expect(lastDayOf(at('2026-12-05T23:00:00Z'), 'Europe/Paris')).toBe('2026-12-05');
  });
});

describe('REF-1 REF-2 REF-3 REF-6 the verdict', () => {
  const rows: [string, Partial<ClaimFacts>, Reason, string, string[]][] = [
    ['REF-3 reason 1 proven by the record', { firstClientMessageIsNoThanks: true }, 1, 'grant', ['REF-2', 'REF-3', 'REF-5']],
    ['REF-3 reason 1 also when the client’s own message took the credits', { firstClientMessageIsNoThanks: true, way: 'client_message' }, 1, 'grant', ['REF-2', 'REF-3', 'REF-5']],
    ['REF-3 reason 1 also for an outright purchase', { firstClientMessageIsNoThanks: true, way: 'outright' }, 1, 'grant', ['REF-2', 'REF-3', 'REF-5']],
    ['REF-3 reason 1 that the record does not show goes to an operator', { firstClientMessageIsNoThanks: false }, 1, 'ask_operator', ['REF-3', 'REF-4']],
    ['REF-3 reason 1 without any message of the client goes to an operator', {}, 1, 'ask_operator', ['REF-3', 'REF-4']],
    ['REF-3 reason 2 always goes to an operator', {}, 2, 'ask_operator', ['REF-3', 'REF-4']],
    ['REF-3 reason 3: this is the later charge', { sameRequests: [same('2026-11-01T10:00:00Z')] }, 3, 'grant', ['REF-2', 'REF-3', 'REF-5']],
    ['REF-3 reason 3: this is the earlier charge', { sameRequests: [same('2026-11-06T10:00:00Z')] }, 3, 'ask_operator', ['REF-3', 'REF-4']],
    ['REF-3 reason 3: the earlier charge came back already', { sameRequests: [same('2026-11-01T10:00:00Z', true)] }, 3, 'ask_operator', ['REF-3', 'REF-4']],
    ['REF-3 reason 3: the requests are 30 days apart to the instant', { sameRequests: [same('2026-10-06T06:10:00Z')] }, 3, 'grant', ['REF-2', 'REF-3', 'REF-5']],
    ['REF-3 reason 3: and one millisecond more', { sameRequests: [same('2026-10-06T06:09:59.999Z')] }, 3, 'ask_operator', ['REF-3', 'REF-4']],
    ['REF-3 reason 3: charged within 30 days, published longer ago', { sameRequests: [same('2026-11-01T10:00:00Z', false, '2026-10-01T10:00:00Z')] }, 3, 'ask_operator', ['REF-3', 'REF-4']],
    ['REF-3 reason 3: charged first, published later', { sameRequests: [same('2026-11-05T09:00:00Z', false, '2026-11-05T08:00:00Z')] }, 3, 'grant', ['REF-2', 'REF-3', 'REF-5']],
    ['REF-3 reason 3: nothing alike', {}, 3, 'ask_operator', ['REF-3', 'REF-4']],
    ['REF-3 reason 4 always goes to an operator', {}, 4, 'ask_operator', ['REF-3', 'REF-4']],
    ['REF-2 reason 5 for the first time', {}, 5, 'grant', ['REF-2', 'REF-3', 'REF-5']],
    ['REF-2 reason 5: an outright purchase is no mistaken answer', { way: 'outright' }, 5, 'ask_operator', ['REF-3', 'REF-4']],
    ['REF-2 reason 5 used up', { mistakeUsed: mistake }, 5, 'refuse', ['REF-2']],
    ['REF-2 reason 5 used up bars no other reason', { mistakeUsed: mistake }, 2, 'ask_operator', ['REF-3', 'REF-4']],
    ['REF-2 of two open mistake claims the second waits', { mistakeOpen: { reference: 'R-CCCCCC' } }, 5, 'wait', ['REF-2']],
    ['REF-1 no credits were taken', { creditsTaken: 0, way: null, chargedAt: null }, 1, 'refuse', ['REF-1']],
    ['REF-1 the last instant is in time', { now: at('2026-12-05T23:00:00Z'), firstClientMessageIsNoThanks: true }, 1, 'grant', ['REF-2', 'REF-3', 'REF-5']],
    ['REF-1 one millisecond later is too late', { now: at('2026-12-05T23:00:00.001Z'), firstClientMessageIsNoThanks: true }, 1, 'refuse', ['REF-1']],
    ['REF-6 one claim a contact', { earlierClaim: earlier, firstClientMessageIsNoThanks: true }, 1, 'refuse', ['REF-6']],
  ];
  test.each(rows)('%s', (_name, facts, reason, outcome, clauses) => {
    const decided = judgeClaim({ ...proven, ...facts }, reason, parameters);
    expect([decided.outcome, decided.clauses]).toEqual([outcome, clauses]);
  });

  test('REF-1 REF-2 REF-6 the decision names all that hold, in the order of precedence', () => {
    const facts = { ...proven, creditsTaken: 0, now: at('2027-01-10T10:00:00Z'), earlierClaim: earlier, mistakeUsed: mistake };
    expect(findBars(facts, 5, parameters).map((bar) => bar.name)).toEqual(['no_credits_taken', 'too_late', 'already_claimed', 'mistake_used_up']);
    expect(judgeClaim(facts, 5, parameters).clauses).toEqual(['REF-1', 'REF-6', 'REF-2']);
  });
});

import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { activeFrom, activeUntil, neededBadges, warningsBefore } from './rules.ts';

const at = (text: string) => Temporal.Instant.from(text);

describe('GUAR-2 what a trade needs', () => {
  test.each([
    ['nothing offered yet', [], ['company', 'liability']],
    ['a service that the law leaves free', ['babysitting-unknown'], ['company', 'liability']],
    ['an electrician', ['electrical-repair'], ['company', 'liability', 'electrician']],
    ['the same authorisation for two services is one badge', ['electrical-repair', 'electrical-repair'], ['company', 'liability', 'electrician']],
  ])('GUAR-2 %s', (_what, services, expected) => {
    expect(neededBadges(services).map(({ kind, authorisation }) => authorisation ?? kind)).toEqual(expected);
  });
});

describe('GUAR-2 from when to when', () => {
  test.each([
    ['the first', '2026-03-02T09:00:00Z', '2026-03-01T09:00:00Z', null, '2026-03-02T09:00:00Z'],
    ['the one before still holds: it takes over now', '2026-03-02T09:00:00Z', '2026-03-01T09:00:00Z', '2026-04-01T00:00:00Z', '2026-03-02T09:00:00Z'],
    ['sent in time, checked late: no gap', '2026-04-05T09:00:00Z', '2026-03-30T09:00:00Z', '2026-04-01T00:00:00Z', '2026-04-01T00:00:00Z'],
    ['sent at the last instant: no gap', '2026-04-05T09:00:00Z', '2026-04-01T00:00:00Z', '2026-04-01T00:00:00Z', '2026-04-01T00:00:00Z'],
    ['sent an instant too late: from now', '2026-04-05T09:00:00Z', '2026-04-01T00:00:00.001Z', '2026-04-01T00:00:00Z', '2026-04-05T09:00:00Z'],
  ])('GUAR-2 %s', (_what, now, submittedAt, previous, expected) => {
    expect(activeFrom({ now: at(now), submittedAt: at(submittedAt), previousUntil: previous ? at(previous) : null }).toString()).toBe(expected);
  });

  test.each([
    ['winter', '2026-12-31', '2026-12-31T23:00:00Z'],
    ['summer', '2026-06-30', '2026-06-30T22:00:00Z'],
    ['the day of 23 hours', '2026-03-29', '2026-03-29T22:00:00Z'],
  ])('GUAR-2 until 24:00 of the last day: %s', (_what, day, expected) => {
    expect(activeUntil(day, 'Europe/Paris').toString()).toBe(expected);
  });

  test.each([
    ['both to come', '2026-03-02T09:00:00Z', [30, 7]],
    ['thirty days before exactly: it is too late for that mail', '2026-05-31T22:00:00Z', [7]],
    ['an instant earlier', '2026-05-31T21:59:59.999Z', [30, 7]],
    ['the last week', '2026-06-25T09:00:00Z', []],
  ])('GUAR-2 the mails before the end: %s', (_what, now, expected) => {
    expect(warningsBefore(activeUntil('2026-06-30', 'Europe/Paris'), at(now), 'Europe/Paris').map(({ days }) => days)).toEqual(expected);
  });
});

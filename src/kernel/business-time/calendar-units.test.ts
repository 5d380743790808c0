import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { at, AU, EG, FR, GB, US, wall } from './calendars.test-data.ts';
import { addDays, addMonths, endOfDay, endOfDayAfter, isWithin, localDate, type Calendar } from './index.ts';

test.each<[string, Calendar, string, number, string]>([
  ['plain', FR, '2026-01-15 10:00', 1, '2026-02-15 10:00'],
  ['cut to the last day of February', FR, '2026-01-31 10:00', 1, '2026-02-28 10:00'],
  ['cut to the leap day', FR, '2024-01-31 10:00', 1, '2024-02-29 10:00'],
  ['a series counts from its first instant', FR, '2026-01-31 10:00', 2, '2026-03-31 10:00'],
  ['a year after a leap day', FR, '2024-02-29 10:00', 12, '2025-02-28 10:00'],
  ['same time of day over the spring night', GB, '2026-03-01 10:00', 1, '2026-04-01 10:00'],
  ['over the year', US, '2026-11-30 22:00', 3, '2027-02-28 22:00'],
  ['a time the clock jumps over', FR, '2026-01-29 02:30', 2, '2026-03-29 03:30'],
  ['backwards', FR, '2026-03-31 10:00', -1, '2026-02-28 10:00'],
])('REF-1 a month later: %s', (_, calendar, start, months, expected) => {
  expect(wall(addMonths(at(start, calendar), months, calendar.timeZone), calendar)).toBe(expected);
});

test.each<[string, Calendar, string, number, string]>([
  ['same time of day over the spring night', FR, '2026-03-28 10:00', 1, '2026-03-29 10:00'],
  ['2:30 does not exist that night', FR, '2026-03-28 02:30', 1, '2026-03-29 03:30'],
  ['half an hour on Lord Howe', AU, '2026-10-03 02:15', 1, '2026-10-04 02:45'],
  ['month end', FR, '2026-02-27 10:00', 2, '2026-03-01 10:00'],
])('REF-1 days are calendar days: %s', (_, calendar, start, days, expected) => {
  expect(wall(addDays(at(start, calendar), days, calendar.timeZone), calendar)).toBe(expected);
});

test.each<[string, Calendar, string, number, string]>([
  ['thirty days', FR, '2026-03-08 14:00', 30, '2026-04-07 24:00'],
  ['from the first instant of the day', FR, '2026-03-08 00:00', 30, '2026-04-07 24:00'],
  ['from the last minute of the day', FR, '2026-03-08 23:59', 30, '2026-04-07 24:00'],
  ['over a leap day', FR, '2024-02-01 09:00', 30, '2024-03-02 24:00'],
  ['the day is local', US, '2026-03-08 22:00', 30, '2026-04-07 24:00'],
  ['24:00 where midnight is jumped over', EG, '2026-04-23 09:00', 0, '2026-04-24 01:00'],
])('REF-1 until 24:00 of the n-th day: %s', (_, calendar, start, days, expected) => {
  expect(endOfDayAfter(at(start, calendar), days, calendar.timeZone).equals(at(expected, calendar))).toBe(true);
});

describe('REF-1 within and until include the last instant', () => {
  const deadline = at('2026-04-07 24:00', FR);
  test.each([
    ['before', deadline.subtract({ nanoseconds: 1 }), true],
    ['at', deadline, true],
    ['after', deadline.add({ nanoseconds: 1 }), false],
  ])('REF-1 %s', (_, instant, expected) => {
    expect(isWithin(instant, deadline)).toBe(expected);
  });
});

test('REF-1 the local date and its end', () => {
  expect(localDate(at('2026-03-08 23:30', AU), AU.timeZone).toString()).toBe('2026-03-08');
  expect(endOfDay(Temporal.PlainDate.from('2026-03-29'), FR.timeZone).equals(at('2026-03-29 24:00', FR))).toBe(true);
});

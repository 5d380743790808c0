import { describe, expect, test } from 'vitest';
import { at, AU, FR, GB, wall } from './calendars.test-data.ts';
import { addBusinessDays, countBusinessDays, type Calendar } from './index.ts';

describe('REF-4 n business days: the day of the start does not count, due at 24:00 of the n-th after it', () => {
  test.each<[string, Calendar, string, number, string]>([
    ['ten from a Monday', FR, '2026-03-02 09:00', 10, '2026-03-16 24:00'],
    ['ten from a Monday at 0:00', FR, '2026-03-02 00:00', 10, '2026-03-16 24:00'],
    ['ten from a Monday at 23:59', FR, '2026-03-02 23:59', 10, '2026-03-16 24:00'],
    ['ten from a Saturday', FR, '2026-03-07 12:00', 10, '2026-03-20 24:00'],
    ['one from a Friday', FR, '2026-03-06 12:00', 1, '2026-03-09 24:00'],
    ['one before Easter in France', FR, '2026-04-03 12:00', 1, '2026-04-07 24:00'],
    ['one before Easter in Great Britain', GB, '2026-04-02 12:00', 1, '2026-04-07 24:00'],
    ['five through the May holidays', FR, '2026-05-06 12:00', 5, '2026-05-15 24:00'],
    ['over the spring night', FR, '2026-03-27 12:00', 1, '2026-03-30 24:00'],
    ['over Christmas with substitutes', GB, '2027-12-23 12:00', 2, '2027-12-29 24:00'],
    ['the day is local: 23:30 on Lord Howe is still noon in Greenwich', AU, '2026-03-02 23:30', 1, '2026-03-03 24:00'],
    ['none: the end of the day itself', FR, '2026-03-07 12:00', 0, '2026-03-07 24:00'],
  ])('REF-4 %s', (_, calendar, start, n, due) => {
    expect(wall(addBusinessDays(at(start, calendar), n, calendar).due, calendar)).toBe(wall(at(due, calendar), calendar));
  });

  test('REF-4 every day is told with its reason', () => {
    const { segments } = addBusinessDays(at('2026-04-03 12:00', FR), 2, FR);
    expect(segments.map((s) => `${s.day} ${s.reason}${s.name ? ` ${s.name.fr}` : ''}`)).toEqual([
      '2026-04-03 first_day',
      '2026-04-04 weekend',
      '2026-04-05 weekend',
      '2026-04-06 holiday Lundi de Pâques',
      '2026-04-07 counted',
      '2026-04-08 counted',
    ]);
    expect(segments.filter((s) => s.counted)).toHaveLength(2);
  });
});

describe('MSG-11 three business days past the deadline', () => {
  test.each<[string, string, 'moment' | 'deadline', string]>([
    ['a deadline within a day', '2026-03-09 17:00', 'deadline', '2026-03-12 24:00'],
    ['a deadline at Monday 24:00 belongs to Monday', '2026-03-09 24:00', 'deadline', '2026-03-12 24:00'],
    ['something that happens on Tuesday at 0:00 belongs to Tuesday', '2026-03-10 00:00', 'moment', '2026-03-13 24:00'],
  ])('MSG-11 %s', (_, start, kind, due) => {
    expect(addBusinessDays(at(start, FR), 3, FR, { start: kind }).due.equals(at(due, FR))).toBe(true);
  });
});

describe('MSG-10 business days of an absence, both ends included', () => {
  test.each([
    ['one day', '2026-03-10', '2026-03-10', 1],
    ['Monday to Friday', '2026-03-09', '2026-03-13', 5],
    ['Monday to Monday', '2026-03-09', '2026-03-16', 6],
    ['a weekend', '2026-03-07', '2026-03-08', 0],
    ['Monday to Monday with a holiday at the end', '2026-03-30', '2026-04-06', 5],
    ['ends before it begins', '2026-03-10', '2026-03-09', 0],
  ])('MSG-10 %s', (_, first, last, expected) => {
    expect(countBusinessDays(first, last, FR)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { ALSACE, at, AU, EG, FR, GB, IT, NSW, open, US, wall } from './calendars.test-data.ts';
import { addBusinessHours, countBusinessTime, type BusinessClock, type Calendar, type Pause, type Segment } from './index.ts';

const trail = (segments: readonly Segment[]) => segments.map((s) => `${s.reason} ${s.hours}${s.name ? ` ${s.name.en}` : ''}`).join(', ');

describe('MSG-4 due is the earliest instant at which the hours are complete', () => {
  test.each<[string, Calendar, string, number, string, string]>([
    ['Friday 17:00 is due Monday 17:00', FR, '2026-03-06 17:00', 24, '2026-03-09 17:00', 'counted 7, weekend 48, counted 17'],
    ['Saturday 10:00 is due Monday 24:00', FR, '2026-03-07 10:00', 24, '2026-03-09 24:00', 'weekend 38, counted 24'],
    ['Friday 0:00 is due Friday 24:00', FR, '2026-03-06 00:00', 24, '2026-03-06 24:00', 'counted 24'],
    ['Friday 24:00 is Saturday 0:00', FR, '2026-03-06 24:00', 24, '2026-03-09 24:00', 'weekend 48, counted 24'],
    ['Tuesday to Wednesday', FR, '2026-03-10 09:30', 24, '2026-03-11 09:30', 'counted 24'],
    ['48 hours', FR, '2026-03-10 09:30', 48, '2026-03-12 09:30', 'counted 48'],
    ['75 % of 24 hours', FR, '2026-03-06 17:00', 18, '2026-03-09 11:00', 'counted 7, weekend 48, counted 11'],
    ['parts of hours', FR, '2026-03-10 23:00', 1.5, '2026-03-11 00:30', 'counted 1.5'],
    ['no hours: due at once', FR, '2026-03-07 10:00', 0, '2026-03-07 10:00', ''],
    ['holiday on Monday', FR, '2026-04-04 10:00', 24, '2026-04-07 24:00', 'weekend 38, holiday 24 Easter Monday, counted 24'],
    ['Armistice midweek', FR, '2026-11-10 12:00', 24, '2026-11-12 12:00', 'counted 12, holiday 24 Armistice Day, counted 12'],
    ['Armistice is no holiday in Italy', IT, '2026-11-10 12:00', 24, '2026-11-11 12:00', 'counted 24'],
    ['Good Friday in Great Britain', GB, '2026-04-02 12:00', 24, '2026-04-07 12:00', 'counted 12, holiday 24 Good Friday, weekend 48, holiday 24 Easter Monday, counted 12'],
    ['Good Friday in France', FR, '2026-04-02 12:00', 24, '2026-04-03 12:00', 'counted 24'],
    ['Good Friday in Alsace', ALSACE, '2026-04-02 12:00', 24, '2026-04-07 12:00', 'counted 12, holiday 24 Good Friday, weekend 48, holiday 24 Easter Monday, counted 12'],
    ['substitute days', GB, '2027-12-24 12:00', 24, '2027-12-29 12:00', 'counted 12, weekend 48, holiday 24 Christmas Day (substitute day), holiday 24 Boxing Day (substitute day), counted 12'],
    ['leap day', FR, '2024-02-28 18:00', 24, '2024-02-29 18:00', 'counted 24'],
    ['over a year', FR, '2026-12-31 12:00', 24, '2027-01-04 12:00', 'counted 12, holiday 24 New Year’s Day, weekend 48, counted 12'],
    ['spring night, Paris', FR, '2026-03-27 17:00', 24, '2026-03-30 17:00', 'counted 7, weekend 47, counted 17'],
    ['autumn night, Paris', FR, '2026-10-23 17:00', 24, '2026-10-26 17:00', 'counted 7, weekend 49, counted 17'],
    ['spring night, New York', US, '2026-03-06 17:00', 24, '2026-03-09 17:00', 'counted 7, weekend 47, counted 17'],
    ['autumn night, New York', US, '2026-10-30 17:00', 24, '2026-11-02 17:00', 'counted 7, weekend 49, counted 17'],
    ['asked inside the second 1:30 of the autumn night, New York', US, '2026-11-01 01:30-05:00', 24, '2026-11-02 24:00', 'weekend 22.5, counted 24'],
    ['a half-hour night, Lord Howe, autumn', AU, '2026-04-02 17:00', 24, '2026-04-07 17:00', 'counted 7, holiday 24 Good Friday, weekend 48.5, holiday 24 Easter Monday, counted 17'],
    ['a half-hour night, Lord Howe, spring', AU, '2026-10-02 17:00', 24, '2026-10-05 17:00', 'counted 7, weekend 47.5, counted 17'],
    ['and with the region’s Labour Day', NSW, '2026-10-02 17:00', 24, '2026-10-06 17:00', 'counted 7, weekend 47.5, holiday 24 Labour Day, counted 17'],
    ['a business day of 23 hours counts 23 (Cairo, no 0:30 on that Friday)', EG, '2026-04-23 12:00', 24, '2026-04-24 13:00', 'counted 24'],
    ['and is full after 23', EG, '2026-04-24 01:00', 23, '2026-04-24 24:00', 'counted 23'],
    ['the 24th hour of 23 comes on Monday', EG, '2026-04-24 01:00', 24, '2026-04-27 01:00', 'counted 23, weekend 48, counted 1'],
    ['a business day of 25 hours counts 25 (Cairo)', EG, '2026-10-29 00:00', 25, '2026-10-29 24:00', 'counted 25'],
    ['so that 24 are complete an hour before its end', EG, '2026-10-29 00:00', 24, '2026-10-29 23:00+02:00', 'counted 24'],
  ])('MSG-4 %s', (_, calendar, start, hours, due, expected) => {
    const result = addBusinessHours(at(start, calendar), hours, calendar);
    expect(wall(result.due, calendar)).toBe(wall(at(due, calendar), calendar));
    expect(result.due.equals(at(due, calendar))).toBe(true);
    expect(trail(result.segments)).toBe(expected);
  });

  test('MSG-4 the first instant of a second autumn hour is not the first one of the same name', () => {
    const first = addBusinessHours(at('2026-10-29 00:00', EG), 23, EG).due;
    expect(first.equals(at('2026-10-29 23:00+03:00', EG))).toBe(true);
  });

  test('MSG-4 an unreachable number of hours is a broken calendar and says so', () => {
    expect(() => addBusinessHours(at('2026-03-10 09:00', FR), 24, FR, 'office_hours')).toThrow(/within ten years/);
  });

  test('MSG-4 microseconds survive', () => {
    const start = at('2026-03-06 17:00', FR).add({ microseconds: 123_457 });
    expect(addBusinessHours(start, 24, FR).due.since(at('2026-03-09 17:00', FR)).total('microseconds')).toBe(123_457);
  });
});

describe('MSG-4 reply.clock = office_hours counts opening hours only', () => {
  const office = open(FR, { from: '09:00', to: '12:30' }, { from: '14:00', to: '18:00' });
  const night = open(FR, { from: '18:00', to: '24:00' });
  const cairo = open(EG, { from: '00:00', to: '04:00' });
  const clock: BusinessClock = 'office_hours';

  test.each<[string, Calendar, string, number, string, string]>([
    ['inside a span', office, '2026-03-10 09:00', 3, '2026-03-10 12:00', 'counted 3'],
    ['complete at the very end of a span', office, '2026-03-10 09:00', 3.5, '2026-03-10 12:30', 'counted 3.5'],
    ['over lunch', office, '2026-03-10 11:30', 2, '2026-03-10 15:00', 'counted 1, closed 1.5, counted 1'],
    ['before opening', office, '2026-03-10 07:00', 1, '2026-03-10 10:00', 'closed 2, counted 1'],
    ['after closing, over a night', office, '2026-03-10 19:00', 1, '2026-03-11 10:00', 'closed 14, counted 1'],
    ['over a weekend', office, '2026-03-06 17:00', 4, '2026-03-09 12:00', 'counted 1, closed 6, weekend 48, closed 9, counted 3'],
    ['open until 24:00', night, '2026-03-10 20:00', 5, '2026-03-11 19:00', 'counted 4, closed 18, counted 1'],
    ['four hours on the wall are three in the night of Cairo', cairo, '2026-04-23 03:00', 4, '2026-04-24 04:00', 'counted 1, closed 20, counted 3'],
  ])('MSG-4 %s', (_, calendar, start, hours, due, expected) => {
    const result = addBusinessHours(at(start, calendar), hours, calendar, clock);
    expect(wall(result.due, calendar)).toBe(due);
    expect(trail(result.segments)).toBe(expected);
  });
});

describe('MSG-10 a planned absence stops the clock for its days', () => {
  const week: Pause[] = [{ firstOn: '2026-03-09', lastOn: '2026-03-16' }];
  test.each<[string, string, readonly Pause[], string, string]>([
    ['a week away', '2026-03-06 17:00', week, '2026-03-17 17:00', 'counted 7, weekend 48, absence 120, weekend 48, absence 24, counted 17'],
    ['asked during it', '2026-03-11 10:00', week, '2026-03-17 24:00', 'absence 62, weekend 48, absence 24, counted 24'],
    ['over before it', '2026-03-04 10:00', week, '2026-03-05 10:00', 'counted 24'],
    ['a holiday inside it is told as the holiday', '2026-04-06 10:00', [{ firstOn: '2026-04-03', lastOn: '2026-04-13' }], '2026-04-14 24:00', 'holiday 14 Easter Monday, absence 96, weekend 48, absence 24, counted 24'],
    ['two that adjoin', '2026-03-10 00:00', [{ firstOn: '2026-03-10', lastOn: '2026-03-10' }, { firstOn: '2026-03-11', lastOn: '2026-03-11' }], '2026-03-12 24:00', 'absence 48, counted 24'],
  ])('MSG-10 %s', (_, start, pauses, due, expected) => {
    const result = addBusinessHours(at(start, FR), 24, FR, 'whole_days', pauses);
    expect(result.due.equals(at(due, FR))).toBe(true);
    expect(trail(result.segments)).toBe(expected);
  });
});

describe('MSG-5 business time elapsed', () => {
  test.each<[string, string, string, number, string]>([
    ['nothing', '2026-03-06 17:00', '2026-03-06 17:00', 0, ''],
    ['within a day', '2026-03-06 09:00', '2026-03-06 17:30', 8.5, 'counted 8.5'],
    ['over a weekend', '2026-03-06 17:00', '2026-03-09 11:00', 18, 'counted 7, weekend 48, counted 11'],
    ['within a weekend', '2026-03-07 09:00', '2026-03-08 10:00', 0, 'weekend 25'],
    ['a year of France has 252 business days in 2026', '2026-01-01 00:00', '2026-12-31 24:00', 252 * 24, ''],
  ])('MSG-5 %s', (_, from, to, hours, expected) => {
    const result = countBusinessTime(at(from, FR), at(to, FR), FR);
    expect(result.hours).toBe(hours);
    if (expected) expect(trail(result.segments)).toBe(expected);
  });

  test('MSG-5 backwards is a mistake', () => {
    expect(() => countBusinessTime(at('2026-03-07 09:00', FR), at('2026-03-06 09:00', FR), FR)).toThrow(/forwards/);
  });
});

// The oracle knows nothing of segments, caches or libraries: it walks minute by minute, asks Intl what the wall shows, and looks
// the holidays up in a list typed from the laws.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { AU, FR, GB, open, US } from './calendars.test-data.ts';
import { addBusinessDays, addBusinessHours, countBusinessTime, type Calendar, type Pause } from './index.ts';

const holidays: Record<string, string> = {
  FR: '2026-01-01 2026-04-06 2026-05-01 2026-05-08 2026-05-14 2026-05-25 2026-07-14 2026-11-11 2026-12-25 2027-01-01',
  GB: '2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-12-25 2026-12-28 2027-01-01',
  US: '2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25 2027-01-01 2027-01-18',
  AU: '2026-01-01 2026-01-26 2026-04-03 2026-04-06 2026-12-25 2026-12-28 2027-01-01 2027-01-26',
};
const minute = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function wallOf(millis: number, zone: string): { date: string; time: string } {
  let format = formats.get(zone);
  if (!format) formats.set(zone, (format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })));
  const [date = '', time = ''] = format.format(millis).split(' ');
  return { date, time };
}

function counts(millis: number, calendar: Calendar, office: boolean, pauses: readonly Pause[]): boolean {
  const { date, time } = wallOf(millis, calendar.timeZone);
  if ([0, 6].includes(new Date(date).getUTCDay()) || holidays[calendar.country]!.includes(date)) return false;
  if (pauses.some((pause) => pause.firstOn <= date && date <= pause.lastOn)) return false;
  return !office || calendar.officeHours.monday!.some((span) => span.from <= time && time < span.to);
}

function oracle(start: number, minutes: number, calendar: Calendar, office: boolean, pauses: readonly Pause[]): number {
  let now = start;
  for (let missing = minutes; missing > 0; now += minute) if (counts(now, calendar, office, pauses)) missing -= 1;
  return now;
}

const first = Date.UTC(2026, 0, 2) / minute;
const start = fc.integer({ min: first, max: Date.UTC(2026, 11, 24) / minute }).map((m) => m * minute);
const market = fc.constantFrom(FR, GB, US, AU).map((calendar) => open(calendar, { from: '08:30', to: '12:00' }, { from: '13:15', to: '24:00' }));
const pause = fc
  .tuple(fc.integer({ min: 0, max: 360 }), fc.integer({ min: 0, max: 9 }))
  .map(([day, length]) => ({ firstOn: Temporal.PlainDate.from('2026-01-01').add({ days: day }).toString(), lastOn: Temporal.PlainDate.from('2026-01-01').add({ days: day + length }).toString() }));
const at = (millis: number) => Temporal.Instant.fromEpochMilliseconds(millis);

test('MSG-4 hours agree with a minute-by-minute count, and segments tile the time', () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 60 * 60 }), market, fc.boolean(), fc.array(pause, { maxLength: 3 }), (from, minutes, calendar, office, pauses) => {
      const clock = office ? 'office_hours' : 'whole_days';
      const { due, segments } = addBusinessHours(at(from), minutes / 60, calendar, clock, pauses);
      expect(due.epochMilliseconds).toBe(oracle(from, minutes, calendar, office, pauses));
      expect(segments[0]!.from.epochMilliseconds).toBe(from);
      expect(segments.at(-1)!.to.equals(due)).toBe(true);
      expect(segments.at(-1)!.counted, 'earliest instant').toBe(true);
      segments.slice(1).forEach((segment, i) => expect(segment.from.equals(segments[i]!.to)).toBe(true));
      const hours = segments.filter((s) => s.counted).reduce((sum, s) => sum + s.hours, 0);
      expect(hours).toBeCloseTo(minutes / 60, 6);
      expect(countBusinessTime(at(from), due, calendar, clock, pauses).hours).toBeCloseTo(minutes / 60, 6);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('REF-4 business days agree with a walk over dates', () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 15 }), market, (from, n, calendar) => {
      let date = Temporal.PlainDate.from(wallOf(from, calendar.timeZone).date);
      for (let missing = n; missing > 0; ) {
        date = date.add({ days: 1 });
        if (date.dayOfWeek < 6 && !holidays[calendar.country]!.includes(date.toString())) missing -= 1;
      }
      const { due } = addBusinessDays(at(from), n, calendar);
      expect(wallOf(due.epochMilliseconds - minute, calendar.timeZone)).toEqual({ date: date.toString(), time: '23:59' });
    }),
    { numRuns: 200 },
  );
});

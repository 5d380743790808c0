// Days and months as the calendar of a zone counts them; "within" and "until" include the last instant.
import { Temporal } from 'temporal-polyfill';
import { instantOf, localDayOf, microsOf, startOf } from './local-days.ts';

/** Same time of day, n days later; a time that the clock jumps over becomes the one after the jump. */
export function addDays(instant: Temporal.Instant, days: number, zone: string): Temporal.Instant {
  return instant.toZonedDateTimeISO(zone).add({ days }).toInstant();
}

/** Same day number, cut to the last day of a shorter month, same time of day. Count a series from its first instant: 31 January, 28 February, 31 March. */
export function addMonths(instant: Temporal.Instant, months: number, zone: string): Temporal.Instant {
  return instant.toZonedDateTimeISO(zone).add({ months }).toInstant();
}

/** 24:00 of the n-th day after the local day of the instant (REF-1: 30 days). */
export function endOfDayAfter(instant: Temporal.Instant, days: number, zone: string): Temporal.Instant {
  return instantOf(startOf(localDayOf(microsOf(instant), zone) + days + 1, zone));
}

/** 24:00 of a date. */
export function endOfDay(date: Temporal.PlainDate, zone: string): Temporal.Instant {
  return date.add({ days: 1 }).toZonedDateTime(zone).toInstant();
}

/** The last instant is in time. */
export function isWithin(instant: Temporal.Instant, deadline: Temporal.Instant): boolean {
  return Temporal.Instant.compare(instant, deadline) <= 0;
}

/** The local date of an instant. */
export function localDate(instant: Temporal.Instant, zone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

// Days as numbers. A calendar day is its count since 1970-01-01, an instant its microseconds: exact in a double until 2255,
// the precision of the database, and some hundred times as fast as walking days with zone objects.
import { Temporal } from 'temporal-polyfill';

export type Micros = number;
export type EpochDay = number;

export const hourMicros = 3_600_000_000;
const dayMicros = 24 * hourMicros;
const dayMillis = 86_400_000;

export function microsOf(instant: Temporal.Instant): Micros {
  return Number(instant.epochNanoseconds / 1000n);
}

export function instantOf(micros: Micros): Temporal.Instant {
  return Temporal.Instant.fromEpochNanoseconds(BigInt(micros) * 1000n);
}

export function epochDayOf(date: Temporal.PlainDate | string): EpochDay {
  const { year, month, day } = typeof date === 'string' ? Temporal.PlainDate.from(date) : date;
  return Date.UTC(year, month - 1, day) / dayMillis;
}

const epoch = Temporal.PlainDate.from('1970-01-01');

export function dateOf(day: EpochDay): Temporal.PlainDate {
  return epoch.add({ days: day });
}

export function yearOf(day: EpochDay): number {
  const guess = 1970 + Math.floor(day / 365.2425);
  if (day < Date.UTC(guess, 0, 1) / dayMillis) return guess - 1;
  return day < Date.UTC(guess + 1, 0, 1) / dayMillis ? guess : guess + 1;
}

/** 0 is Monday. */
export function weekdayOf(day: EpochDay): number {
  return (((day + 3) % 7) + 7) % 7;
}

// Where a zone's days begin is law, not state: it can be kept for ever. The cap only bounds what odd dates could pile up.
const keptDays = 20_000;
const startsByZone = new Map<string, Map<EpochDay, Micros>>();

/** The first instant of the local day: 0:00, or later where the clock jumps over midnight. */
export function startOf(day: EpochDay, zone: string): Micros {
  let starts = startsByZone.get(zone);
  if (!starts || starts.size > keptDays) startsByZone.set(zone, (starts = new Map()));
  const known = starts.get(day);
  if (known !== undefined) return known;
  const start = dateOf(day).toZonedDateTime(zone).epochMilliseconds * 1000;
  starts.set(day, start);
  return start;
}

export function localDayOf(micros: Micros, zone: string): EpochDay {
  let day = Math.floor(micros / dayMicros);
  while (startOf(day, zone) > micros) day -= 1;
  while (startOf(day + 1, zone) <= micros) day += 1;
  return day;
}

/** The instant at which the clock on the wall shows `time` ("09:30"; "24:00" ends the day). */
export function wallTimeOf(day: EpochDay, time: string, zone: string): Micros {
  const start = startOf(day, zone);
  const end = startOf(day + 1, zone);
  if (time === '24:00') return end;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (end - start === dayMicros) return start + (hours * 60 + minutes) * 60_000_000;
  return dateOf(day).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds * 1000;
}

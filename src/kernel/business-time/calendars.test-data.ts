// Markets and local times for the tables of this folder.
import { Temporal } from 'temporal-polyfill';
import { weekdays, type Calendar, type OfficeSpan } from './index.ts';

const market = (timeZone: string, country: string, region?: string): Calendar => ({ market: country.toLowerCase(), timeZone, country, region, added: [], struck: [], officeHours: {} });

export const FR = market('Europe/Paris', 'FR');
export const ALSACE = market('Europe/Paris', 'FR', '67');
export const IT = market('Europe/Rome', 'IT');
export const GB = market('Europe/London', 'GB');
export const SCOTLAND = market('Europe/London', 'GB', 'SCT');
export const US = market('America/New_York', 'US');
export const AU = market('Australia/Lord_Howe', 'AU');
export const NSW = market('Australia/Lord_Howe', 'AU', 'NSW');
/** Its clocks change between Thursday and Friday, at midnight. */
export const EG = market('Africa/Cairo', 'EG');

/** "2026-03-06 17:00" on the wall of the market; a second 2:30 of an autumn night is written with its offset, "2026-10-25 02:30+01:00". */
export function at(local: string, calendar: Calendar): Temporal.Instant {
  if (local.endsWith(' 24:00')) return at(`${Temporal.PlainDate.from(local.slice(0, 10)).add({ days: 1 })} 00:00`, calendar);
  return Temporal.ZonedDateTime.from(`${local.replace(' ', 'T')}[${calendar.timeZone}]`).toInstant();
}

export function wall(instant: Temporal.Instant, calendar: Calendar): string {
  return instant.toZonedDateTimeISO(calendar.timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

export function open(calendar: Calendar, ...spans: OfficeSpan[]): Calendar {
  return { ...calendar, officeHours: Object.fromEntries(weekdays.map((day) => [day, spans])) };
}

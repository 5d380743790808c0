// Days, months and business days of France, written from the clauses alone: the model shares no line with the product.
import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Paris';
export const hour = 3_600_000;

const local = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** The same time of day, so many days or months later. */
export const addDays = (at: number, days: number): number => local(at).add({ days }).epochMilliseconds;
export const addMonths = (at: number, months: number): number => local(at).add({ months }).epochMilliseconds;

/** 24:00 of the n-th day after the local day. */
export const endOfDayAfter = (at: number, days: number): number => local(at).toPlainDate().add({ days: days + 1 }).toZonedDateTime(zone).epochMilliseconds;

/** 24:00 of the n-th business day; the day it begins on does not count. */
export function endOfBusinessDay(at: number, count: number): number {
  let day = local(at).toPlainDate();
  for (let open = count; open > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5 && !isHoliday(day)) open -= 1;
  }
  return day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds;
}

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension, Whit Monday. */
const afterEaster = [1, 39, 50];

function isHoliday(day: Temporal.PlainDate): boolean {
  return fixed.includes(day.toString().slice(5)) || afterEaster.some((days) => easter(day.year).add({ days }).equals(day));
}

function easter(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(day / 31), day: (day % 31) + 1 });
}

// Days, moments and ends for people (vocabulary, "date in a sentence", "time", "ends at 24:00").
import { Temporal } from 'temporal-polyfill';
import { fill, type Locale, type Text } from '../text.ts';
import { nbsp, tags } from './numbers.ts';
import { withZone } from './zones.ts';

/**
 * `sentence`: "lundi 8 mars", de "8. März". `clock`, for deadlines and reminders: the weekday in de too, "Montag, 8. März".
 * `list`, for tables: "lun. 8 mars". `short`, for subjects: "8 mars" (it keeps its weekday, which spares the article).
 */
export type DayStyle = 'sentence' | 'clock' | 'list' | 'short';

export type MomentOptions = {
  readonly style?: DayStyle;
  /** Names the zone of the time when the reader lives in another one. */
  readonly readerZone?: string;
};

type Day = Temporal.Instant | Temporal.PlainDate;

/** The year is told when it is not that of `now` in this zone. */
export function formatDay(when: Day, locale: Locale, zone: string, now: Temporal.Instant, style: DayStyle = 'sentence'): string {
  const date = when instanceof Temporal.Instant ? when.toZonedDateTimeISO(zone).toPlainDate() : when;
  const year = date.year === now.toZonedDateTimeISO(zone).year ? '' : `${locale === 'es' ? ' de' : ''} ${date.year}`;
  const dayAndMonth = `${dayNumber[locale](date.day)} ${monthName(date, locale)}${year}`;
  const hasWeekday = style === 'short' ? locale === 'it' : style !== 'sentence' || locale !== 'de';
  if (!hasWeekday) return dayAndMonth;
  return `${weekdayName(date, locale, style === 'list')}${locale === 'de' ? ',' : ''} ${dayAndMonth}`;
}

/** In a sentence "17 h 30", "alle ore 17:30", "a las 17:30"; in tables and clocks "17:30". */
export function formatTime(instant: Temporal.Instant, locale: Locale, zone: string, style: 'sentence' | 'table' = 'sentence'): string {
  const { hour, minute } = instant.toZonedDateTimeISO(zone);
  const minutes = String(minute).padStart(2, '0');
  const digits = `${String(hour).padStart(2, '0')}:${minutes}`;
  if (style === 'table') return digits;
  if (locale === 'fr') return `${hour}${nbsp}h${minute ? ` ${minutes}` : ''}`;
  if (locale === 'es') return `${hour === 1 ? 'a la' : 'a las'} ${hour}:${minutes}`;
  return { it: `alle ore ${digits}`, en: digits, de: `${digits}${nbsp}Uhr` }[locale];
}

/** Day and time: "lundi 8 mars à 17 h", "Monday 8 March at 17:00", "8. März um 17:00 Uhr". */
export function formatMoment(instant: Temporal.Instant, locale: Locale, zone: string, now: Temporal.Instant, { style = 'sentence', readerZone = zone }: MomentOptions = {}): string {
  const day = formatDay(instant, locale, zone, now, style);
  const time = formatTime(instant, locale, zone, style === 'list' ? 'table' : 'sentence');
  const joined = style === 'list' || (style === 'clock' && locale === 'de') ? `${day}, ${time}` : fill(dayThenTime[locale], { day, time });
  return readerZone === zone ? joined : withZone(joined, zone, locale);
}

/** A deadline inside a sentence ("by …"): its moment, or the day alone when it ends with the day. Nobody reads "24:00". */
export function formatDue(deadline: Temporal.Instant, locale: Locale, zone: string, now: Temporal.Instant, options: MomentOptions = {}): string {
  const day = dayEndingAt(deadline, zone);
  return day ? formatDay(day, locale, zone, now, options.style) : formatMoment(deadline, locale, zone, now, options);
}

/** "jusqu’au lundi 8 mars inclus", "until the end of Monday 8 March". */
export function formatUntilEndOf(day: Day, locale: Locale, zone: string, now: Temporal.Instant): string {
  return fill(untilEndOf[locale], { day: formatDay(day, locale, zone, now) });
}

/** A deadline as a phrase: until the end of a day, or until a moment. */
export function formatUntil(deadline: Temporal.Instant, locale: Locale, zone: string, now: Temporal.Instant, options: MomentOptions = {}): string {
  const day = dayEndingAt(deadline, zone);
  if (day) return formatUntilEndOf(day, locale, zone, now);
  return fill(until[locale], { moment: formatMoment(deadline, locale, zone, now, { style: 'clock', ...options }) });
}

function dayEndingAt(deadline: Temporal.Instant, zone: string): Temporal.PlainDate | undefined {
  const local = deadline.toZonedDateTimeISO(zone);
  return local.equals(local.startOfDay()) ? local.toPlainDate().subtract({ days: 1 }) : undefined;
}

const dayNumber: Readonly<Record<Locale, (day: number) => string>> = {
  fr: (day) => (day === 1 ? '1er' : String(day)),
  it: String,
  en: String,
  de: (day) => `${day}.`,
  es: (day) => `${day} de`,
};

const dayThenTime: Text = { fr: '{day} à {time}', it: '{day} {time}', en: '{day} at {time}', de: '{day} um {time}', es: '{day} {time}' };
const untilEndOf: Text = { fr: 'jusqu’au {day} inclus', it: 'fino a {day} compreso', en: 'until the end of {day}', de: 'bis einschließlich {day}', es: 'hasta el {day} inclusive' };
const until: Text = { fr: 'jusqu’au {moment}', it: 'fino a {moment}', en: 'until {moment}', de: 'bis {moment}', es: 'hasta el {moment}' };

const names = new Map<string, Intl.DateTimeFormat>();

function named(date: Temporal.PlainDate, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${options.month ?? ''} ${options.weekday ?? ''}`;
  let format = names.get(key);
  if (!format) names.set(key, (format = new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' })));
  return format.format(Date.UTC(date.year, date.month - 1, date.day));
}

function monthName(date: Temporal.PlainDate, locale: Locale): string {
  return named(date, locale, { month: 'long' });
}

function weekdayName(date: Temporal.PlainDate, locale: Locale, short: boolean): string {
  const name = named(date, locale, { weekday: short ? 'short' : 'long' });
  return short && locale === 'de' ? `${name.replace('.', '')}.` : name;
}

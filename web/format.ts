// How numbers, money, days and moments read in each language. Values come in as the operations give them (minor units,
// ISO instants); what leaves here goes into a sentence as it is.
import type { Locale } from './door.ts';
import { m } from '#web/paraglide/messages.js';
import { getLocale } from '#web/paraglide/runtime.js';

const TAG: Record<Locale, string> = { fr: 'fr-FR', it: 'it-IT', en: 'en-GB', de: 'de-DE', es: 'es-ES' };
const NBSP = '\u00a0';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<Locale, Intl.ListFormat>();

/** Grouping is always on: Italian and Spanish would leave 1234 bare. */
function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = getLocale() + JSON.stringify(options);
  let made = numbers.get(key);
  if (!made) numbers.set(key, (made = new Intl.NumberFormat(TAG[getLocale()], { ...options, useGrouping: 'always' })));
  return made;
}

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = getLocale() + JSON.stringify(options);
  let made = dates.get(key);
  if (!made) dates.set(key, (made = new Intl.DateTimeFormat(TAG[getLocale()], options)));
  return made;
}

export function number(value: number | bigint, digits = 0): string {
  return numberFormat({ maximumFractionDigits: digits }).format(value);
}

/** `0.97` is 97 %, spaced as the language asks. */
export function percent(share: number, digits = 0): string {
  return numberFormat({ style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** Minor units (cents) as written money. Text keeps every cent of an amount beyond 2^53. */
export function money(minor: bigint | number | string, currency: string, signed = false): string {
  const options: Intl.NumberFormatOptions = { style: 'currency', currency };
  if (signed) options.signDisplay = 'exceptZero';
  const format = numberFormat(options);
  const digits = digitsOf(format);
  const whole = BigInt(minor).toString();
  const negative = whole.startsWith('-');
  const padded = whole.replace('-', '').padStart(digits + 1, '0');
  const decimal = digits ? `${padded.slice(0, -digits)}.${padded.slice(-digits)}` : padded;
  return minus(format.format(`${negative ? '-' : ''}${decimal}` as Intl.StringNumericLiteral));
}

/** "7 credits"; a change reads "+ 7 credits". */
export function credits(count: number, signed = false): string {
  const text = m.credits({ count: Math.abs(count), shown: number(Math.abs(count)) });
  if (!signed) return count < 0 ? `−${NBSP}${text}` : text;
  return count === 0 ? text : `${count < 0 ? '−' : '+'}${NBSP}${text}`;
}

const digits = new WeakMap<Intl.NumberFormat, number>();

function digitsOf(format: Intl.NumberFormat): number {
  const found = digits.get(format) ?? format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(format, found);
  return found;
}

export type DayOptions = { zone: string; now?: string; style?: 'sentence' | 'list' };

/** A day for a sentence ("lundi 8 mars") or a list ("lun. 8 mars"). The year appears when it is not the current one. */
export function day(at: string, { zone, now, style = 'sentence' }: DayOptions): string {
  const when = instant(at);
  const locale = getLocale();
  const inList = style === 'list';
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: inList ? 'short' : 'long', timeZone: zone };
  if (inList || locale !== 'de') options.weekday = inList ? 'short' : 'long';
  if (!now || year(when, zone) !== year(instant(now), zone)) options.year = 'numeric';
  const text = dateFormat(options).format(when);
  if (locale === 'fr') return text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ');
  if (locale === 'es' || locale === 'en') return text.replace(',', '');
  return text;
}

/** A clock time for tables and clocks: 09:30. */
export function time(at: string, zone: string): string {
  return dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(instant(at));
}

/** Day and time, for a sentence ("lundi 8 mars à 17 h") or a list ("lun. 8 mars, 17:00"). */
export function moment(at: string, options: DayOptions): string {
  const clock = time(at, options.zone);
  if (options.style === 'list') return `${day(at, options)}, ${clock}`;
  const [hours, minutes] = clock.split(':') as [string, string];
  const bare = String(Number(hours));
  const french = minutes === '00' ? `${bare}${NBSP}h` : `${bare}${NBSP}h ${minutes}`;
  const said = { fr: french, it: clock, en: clock, de: clock, es: `${bare}:${minutes}` }[getLocale()];
  return m.moment({ day: day(at, options), time: said, hour: bare === '1' ? 'one' : 'other' });
}

/** A deadline at 24:00 is a day that is still whole: tells that day, or null when the deadline is within a day. */
export function lastWholeDay(at: string, options: DayOptions): string | null {
  if (time(at, options.zone) !== '00:00') return null;
  return day(new Date(instant(at).getTime() - 1).toISOString(), options);
}

/** "2 h 10 min"; from two days on "3 days 4 h". Rounded down, so that nobody is promised time that is not there. */
export function duration(minutes: number): string {
  const whole = Math.max(0, Math.floor(minutes));
  if (whole === 0) return m.duration_under_a_minute();
  const days = whole >= 48 * 60 ? Math.floor(whole / 1440) : 0;
  const hours = Math.floor((whole - days * 1440) / 60);
  const rest = days ? 0 : whole % 60;
  const parts: string[] = days ? [m.duration_days({ count: days, shown: number(days) })] : [];
  if (hours) parts.push(m.duration_hours({ hours }));
  if (rest) parts.push(getLocale() === 'fr' && hours ? String(rest).padStart(2, '0') : m.duration_minutes({ minutes: rest }));
  return parts.join(' ');
}

/** "2 h 10 min left". */
export function timeLeft(minutes: number): string {
  const whole = Math.floor(minutes);
  return m.clock_left({ time: duration(minutes), count: whole <= 1 || whole === 60 ? 1 : 2 });
}

export function minutesBetween(from: string, to: string): number {
  return (instant(to).getTime() - instant(from).getTime()) / 60_000;
}

/** "until the end of Monday 8 March", or until a moment. */
export function until(at: string, options: DayOptions): string {
  const whole = lastWholeDay(at, options);
  return whole ? m.until_end_of({ day: whole }) : m.until_moment({ moment: moment(at, options) });
}

export function list(items: string[]): string {
  const locale = getLocale();
  let made = lists.get(locale);
  if (!made) lists.set(locale, (made = new Intl.ListFormat(TAG[locale], { type: 'conjunction' })));
  return made.format(items);
}

export function fileSize(bytes: number): string {
  const mega = bytes >= 1_000_000;
  const unit = mega ? 'megabyte' : 'kilobyte';
  return numberFormat({ style: 'unit', unit, maximumFractionDigits: mega ? 1 : 0 }).format(mega ? bytes / 1e6 : Math.ceil(bytes / 1e3));
}

/** A calendar day (2026-11-20) is read at noon, so that no zone moves it. */
function instant(at: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(at) ? `${at}T12:00:00Z` : at);
}

function year(when: Date, zone: string): string {
  return dateFormat({ year: 'numeric', timeZone: zone }).format(when);
}

function minus(text: string): string {
  return text.replace('-', '−');
}

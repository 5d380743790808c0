// The calendar of a market: which days count (MSG-4, "Precisions: Time").
import type { Temporal } from 'temporal-polyfill';
import type { Locale, Text } from '../text.ts';
import { epochDayOf, weekdayOf, type EpochDay } from './local-days.ts';
import { publicHoliday } from './public-holidays.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Wall-clock times of the market, "09:00" to "18:00"; "24:00" ends the day. */
export type OfficeSpan = { readonly from: string; readonly to: string };

export type Calendar = {
  readonly market: string;
  /** IANA name, "Europe/Paris". */
  readonly timeZone: string;
  /** ISO 3166-1, "FR". */
  readonly country: string;
  /** Only if the market names its region; then that region's holidays count too: "67" in FR, "SCT" in GB, "BY" or "BY-A" in DE. */
  readonly region?: string;
  /** Days an operator made holidays. Dates are "2026-12-24". */
  readonly added: readonly { readonly on: string; readonly name: Text }[];
  /** Legal holidays an operator struck: they count as business days, unless they fall on a weekend. */
  readonly struck: readonly string[];
  /** Spans in ascending order. A weekday without spans is closed; Saturday and Sunday never count (MSG-4). */
  readonly officeHours: Readonly<Partial<Record<Weekday, readonly OfficeSpan[]>>>;
};

/** A planned absence that stops the clock (MSG-10), both days included. Whether it does so is judged before it comes here. */
export type Pause = { readonly firstOn: string; readonly lastOn: string };

export type DayKind = { readonly reason: 'counted' | 'weekend' | 'holiday' | 'absence'; readonly name?: Text };

/** Is this local date Monday to Friday without public holiday? */
export function isBusinessDay(date: Temporal.PlainDate | string, calendar: Calendar): boolean {
  return kindOf(epochDayOf(date), calendar, []).reason === 'counted';
}

/** The holiday's name for people, weekends included; undefined on any other day. */
export function holidayName(date: Temporal.PlainDate | string, calendar: Calendar, locale: Locale): string | undefined {
  return holidayOn(epochDayOf(date), calendar)?.[locale];
}

const weekend: DayKind = { reason: 'weekend' };
const counted: DayKind = { reason: 'counted' };
const absence: DayKind = { reason: 'absence' };

/** The calendar's reasons come before the person's: a holiday inside an absence is told as the holiday. */
export function kindOf(day: EpochDay, calendar: Calendar, pauses: readonly PausedDays[]): DayKind {
  if (weekdayOf(day) > 4) return weekend;
  const name = holidayOn(day, calendar);
  if (name) return { reason: 'holiday', name };
  return pauses.some((pause) => pause.first <= day && day <= pause.last) ? absence : counted;
}

export type PausedDays = { readonly first: EpochDay; readonly last: EpochDay };

export function pausedDays(pauses: readonly Pause[]): PausedDays[] {
  return pauses.map((pause) => ({ first: epochDayOf(pause.firstOn), last: epochDayOf(pause.lastOn) }));
}

function holidayOn(day: EpochDay, calendar: Calendar): Text | undefined {
  const { added, struck } = changesOf(calendar);
  return added.get(day) ?? (struck.has(day) ? undefined : publicHoliday(day, calendar.country, calendar.region));
}

type Changes = { added: ReadonlyMap<EpochDay, Text>; struck: ReadonlySet<EpochDay> };
const changes = new WeakMap<Calendar, Changes>();

function changesOf(calendar: Calendar): Changes {
  let known = changes.get(calendar);
  if (!known) {
    known = {
      added: new Map(calendar.added.map((day) => [epochDayOf(day.on), day.name])),
      struck: new Set(calendar.struck.map(epochDayOf)),
    };
    changes.set(calendar, known);
  }
  return known;
}

// Business days (REF-4, DISP-2, BOOK-9, MSG-11): the local day of the start does not count; due at 24:00 of the n-th after it.
import type { Temporal } from 'temporal-polyfill';
import { assert } from '../refusal.ts';
import type { Text } from '../text.ts';
import { kindOf, pausedDays, type Calendar, type DayKind, type Pause } from './calendar.ts';
import { dateOf, epochDayOf, instantOf, localDayOf, microsOf, startOf, type EpochDay } from './local-days.ts';

export type DaySegment = {
  readonly day: Temporal.PlainDate;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly counted: boolean;
  readonly reason: DayKind['reason'] | 'first_day';
  readonly name?: Text;
};

const longestWaitDays = 3660;

/**
 * Due at 24:00 of the n-th business day after the local day of `start`; n = 0 is 24:00 of that day itself.
 * `start: 'deadline'` counts from a deadline (MSG-11): one that ended at 24:00 belongs to the day it ended, not to the next.
 */
export function addBusinessDays(start: Temporal.Instant, n: number, calendar: Calendar, options: { start?: 'moment' | 'deadline'; pauses?: readonly Pause[] } = {}): { due: Temporal.Instant; segments: DaySegment[] } {
  assert(Number.isInteger(n) && n >= 0, `${n} is no number of business days`);
  const pauses = pausedDays(options.pauses ?? []);
  const micros = microsOf(start);
  const first = localDayOf(options.start === 'deadline' ? micros - 1 : micros, calendar.timeZone);
  const segments = [segmentOf(first, calendar, { reason: 'first_day' })];
  let day = first;
  for (let missing = n; missing > 0; ) {
    day += 1;
    assert(day - first < longestWaitDays, `the calendar of ${calendar.market} has no ${n} business days within ten years`);
    const kind = kindOf(day, calendar, pauses);
    segments.push(segmentOf(day, calendar, kind));
    if (kind.reason === 'counted') missing -= 1;
  }
  return { due: instantOf(startOf(day + 1, calendar.timeZone)), segments };
}

/** Business days from one date to another, both included. MSG-10 asks it of an absence. */
export function countBusinessDays(firstOn: Temporal.PlainDate | string, lastOn: Temporal.PlainDate | string, calendar: Calendar): number {
  const last = epochDayOf(lastOn);
  let count = 0;
  for (let day = epochDayOf(firstOn); day <= last; day += 1) if (kindOf(day, calendar, []).reason === 'counted') count += 1;
  return count;
}

function segmentOf(day: EpochDay, calendar: Calendar, kind: { reason: DaySegment['reason']; name?: Text }): DaySegment {
  const from = instantOf(startOf(day, calendar.timeZone));
  const to = instantOf(startOf(day + 1, calendar.timeZone));
  return { day: dateOf(day), from, to, counted: kind.reason === 'counted', ...kind };
}

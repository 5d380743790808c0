// Hours that count only on business days (MSG-4): real elapsed hours, so that a daylight-saving night neither gives nor takes.
import type { Temporal } from 'temporal-polyfill';
import { assert } from '../refusal.ts';
import type { Text } from '../text.ts';
import { kindOf, pausedDays, weekdays, type Calendar, type DayKind, type Pause, type PausedDays } from './calendar.ts';
import { hourMicros, instantOf, localDayOf, microsOf, startOf, wallTimeOf, weekdayOf, type EpochDay, type Micros } from './local-days.ts';

/** `whole_days`: a business day counts from 0:00 to 24:00. `office_hours`: only while the market's office is open. */
export type BusinessClock = 'whole_days' | 'office_hours';

export type Reason = DayKind['reason'] | 'closed';

/** A stretch of time that the clock ran or stood still, and why. Neighbours with the same reason and name are one. */
export type Segment = {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly counted: boolean;
  /** Elapsed hours between `from` and `to`. */
  readonly hours: number;
  readonly reason: Reason;
  /** The holiday's name. */
  readonly name?: Text;
};

type Stretch = { from: Micros; to: Micros; reason: Reason; name?: Text };

// Ten years without enough open hours is a broken calendar (no office hours at all), not a long wait.
const longestWaitDays = 3660;

/**
 * MSG-4: the earliest instant at which `hours` business hours are complete. Friday 0:00 + 24 is Friday 24:00,
 * Friday 17:00 + 24 is Monday 17:00, Saturday 10:00 + 24 is Monday 24:00. MSG-10: `pauses` stop the clock.
 * `hours` may be a fraction (75 % of 24). Precise to the microsecond.
 */
export function addBusinessHours(start: Temporal.Instant, hours: number, calendar: Calendar, clock: BusinessClock = 'whole_days', pauses: readonly Pause[] = []): { due: Temporal.Instant; segments: Segment[] } {
  assert(hours >= 0 && Number.isFinite(hours), `${hours} is no number of hours to add`);
  const trail: Stretch[] = [];
  let missing = Math.round(hours * hourMicros);
  if (missing === 0) return { due: start, segments: [] };
  for (const stretch of stretchesFrom(microsOf(start), calendar, clock, pausedDays(pauses))) {
    const to = stretch.reason === 'counted' ? Math.min(stretch.to, stretch.from + missing) : stretch.to;
    append(trail, { ...stretch, to });
    if (stretch.reason === 'counted') missing -= to - stretch.from;
    if (missing === 0) return { due: instantOf(to), segments: trail.map(segmentOf) };
  }
  throw new Error(`the calendar of ${calendar.market} has no ${hours} business hours within ten years`);
}

/** Business hours elapsed between two instants, and the segments that say which ones. MSG-5 warns by their share. */
export function countBusinessTime(from: Temporal.Instant, to: Temporal.Instant, calendar: Calendar, clock: BusinessClock = 'whole_days', pauses: readonly Pause[] = []): { hours: number; segments: Segment[] } {
  const end = microsOf(to);
  assert(microsOf(from) <= end, 'business time is counted forwards');
  const trail: Stretch[] = [];
  let counted = 0;
  for (const stretch of stretchesFrom(microsOf(from), calendar, clock, pausedDays(pauses), Infinity)) {
    if (stretch.from >= end) break;
    const cut = { ...stretch, to: Math.min(stretch.to, end) };
    append(trail, cut);
    if (cut.reason === 'counted') counted += cut.to - cut.from;
  }
  return { hours: counted / hourMicros, segments: trail.map(segmentOf) };
}

function* stretchesFrom(start: Micros, calendar: Calendar, clock: BusinessClock, pauses: readonly PausedDays[], days = longestWaitDays): Generator<Stretch> {
  const first = localDayOf(start, calendar.timeZone);
  for (let day = first; day < first + days; day += 1)
    for (const stretch of stretchesOf(day, calendar, clock, pauses))
      if (stretch.to > start) yield stretch.from < start ? { ...stretch, from: start } : stretch;
}

function stretchesOf(day: EpochDay, calendar: Calendar, clock: BusinessClock, pauses: readonly PausedDays[]): Stretch[] {
  const from = startOf(day, calendar.timeZone);
  const to = startOf(day + 1, calendar.timeZone);
  const kind = kindOf(day, calendar, pauses);
  if (clock === 'whole_days' || kind.reason !== 'counted') return [{ from, to, ...kind }];
  const stretches: Stretch[] = [];
  let shut = from;
  for (const span of calendar.officeHours[weekdays[weekdayOf(day)]!] ?? []) {
    const open = wallTimeOf(day, span.from, calendar.timeZone);
    const close = wallTimeOf(day, span.to, calendar.timeZone);
    stretches.push({ from: shut, to: open, reason: 'closed' }, { from: open, to: close, reason: 'counted' });
    shut = close;
  }
  stretches.push({ from: shut, to, reason: 'closed' });
  return stretches.filter((stretch) => stretch.to > stretch.from);
}

function append(trail: Stretch[], next: Stretch): void {
  const last = trail.at(-1);
  if (last && last.to === next.from && last.reason === next.reason && last.name === next.name) last.to = next.to;
  else trail.push(next);
}

function segmentOf({ from, to, reason, name }: Stretch): Segment {
  const segment = { from: instantOf(from), to: instantOf(to), counted: reason === 'counted', hours: (to - from) / hourMicros, reason };
  return name ? { ...segment, name } : segment;
}

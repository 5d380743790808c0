import { minutesBetween } from './format.ts';
import type { Segment } from './shown.ts';

export type Bar = { x: number; width: number; kind: 'counted' | 'gone' | 'skipped' };

/** The bars of a clock: every segment in its place, what has gone by drawn over it. One unit is one minute. */
export function strip(segments: Segment[], now: string): { width: number; bars: Bar[] } {
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return { width: 0, bars: [] };

  const bars: Bar[] = [];
  for (const segment of segments) {
    const x = Math.round(minutesBetween(first.from, segment.from));
    const width = Math.round(minutesBetween(segment.from, segment.to));
    bars.push({ x, width, kind: segment.counted ? 'counted' : 'skipped' });
    const gone = Math.min(width, Math.round(minutesBetween(segment.from, now)));
    if (segment.counted && gone > 0) bars.push({ x, width: gone, kind: 'gone' });
  }
  return { width: Math.round(minutesBetween(first.from, last.to)), bars };
}

/** Counted minutes that have gone by. */
export function goneMinutes(segments: Segment[], now: string): number {
  return segments
    .filter((segment) => segment.counted)
    .map((segment) => Math.min(minutesBetween(segment.from, segment.to), Math.max(0, minutesBetween(segment.from, now))))
    .reduce((sum, minutes) => sum + minutes, 0);
}

/** The end of the counted segment that runs now: until then the time left falls minute by minute. */
export function countingUntil(segments: Segment[] | undefined, due_at: string, now: string): string | null {
  if (!segments?.length) return due_at;
  const running = segments.find((one) => one.counted && one.from <= now && minutesBetween(now, one.to) > 0 && minutesBetween(one.from, now) >= 0);
  return running ? running.to : null;
}

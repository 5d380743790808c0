import { minutesBetween } from '#web/format.ts';
import type { ClockShown } from '#web/shown.ts';

/** The clock of a time limit in which every minute counts. */
export function deadline(due_at: string, now: string, clause?: string): ClockShown {
  const left = minutesBetween(now, due_at);
  return { due_at, state: left >= 0 ? 'running' : 'missed', minutes: Math.abs(left), ...(clause ? { clause } : {}) };
}

// The marketplace's time. In production it is the real one; in the sandbox it can run ahead; in tests it stands still.
import { Temporal } from 'temporal-polyfill';

export interface Clock {
  now(): Temporal.Instant;
}

export const realClock: Clock = {
  now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
};

/** Runs like the real clock, some time ahead of it. It never goes back: what was decided stays in the past. */
export class AheadClock implements Clock {
  #aheadMilliseconds = 0;

  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(Date.now() + this.#aheadMilliseconds);
  }

  aheadBy(milliseconds: number): void {
    this.#aheadMilliseconds = Math.max(this.#aheadMilliseconds, milliseconds);
  }

  get aheadMilliseconds(): number {
    return this.#aheadMilliseconds;
  }

  moveTo(moment: Temporal.Instant): void {
    this.aheadBy(moment.epochMilliseconds - Date.now());
  }
}

/** Stands still until it is moved: the clock of tests and stories. */
export class StillClock implements Clock {
  #now: Temporal.Instant;

  constructor(start: string) {
    this.#now = Temporal.Instant.from(start);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  moveTo(moment: Temporal.Instant): void {
    if (Temporal.Instant.compare(moment, this.#now) > 0) this.#now = moment;
  }
}

export type MovableClock = Clock & { moveTo(moment: Temporal.Instant): void };

export const isMovable = (clock: Clock): clock is MovableClock => 'moveTo' in clock;

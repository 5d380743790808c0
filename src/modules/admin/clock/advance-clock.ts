import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { addBusinessDays, addDays, addMonths } from '#kernel/business-time/index.ts';
import { moment } from '#kernel/input.ts';
import { write, type Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { calendarOf, marketOf } from '#catalogue';
import { clockNeverBack, clockTooFar, sandboxOnly } from '../refusals.ts';

const steps = ['hour', 'business_day', 'three_days', 'month'] as const;
const farthestDays = 400;

export const advanceClock = write({
  name: 'admin.advanceClock',
  summary: 'Sandbox: move the marketplace’s time forward; every job due on the way runs at its own moment, in order',
  method: 'POST',
  path: '/clock/advance',
  input: z.object({
    step: z.enum(steps).optional(),
    to: moment().optional().describe('A moment to come; instead of `step`'),
    market: z.string().length(2).default('FR').describe('Whose business days and months count'),
  }),
  output: z.object({ now: z.string(), jobs_run: z.int() }),
  refusals: [sandboxOnly, clockNeverBack, clockTooFar],
  allow: anyone,
  audit: (_input, output) => ({ subject: 'test_clock', detail: { now: output.now } }),
  async run(call, input) {
    const { timeline } = call.ports;
    if (!timeline) refuse(sandboxOnly);
    const to = (input.to ? Temporal.Instant.from(input.to) : later(call, input.step ?? 'hour', input.market)).round('millisecond');
    if (Temporal.Instant.compare(to, call.now) < 0) refuse(clockNeverBack, { now: { moment: call.now.toString() } });
    if (Temporal.Instant.compare(to, call.now.add({ hours: farthestDays * 24 })) > 0) refuse(clockTooFar, { days: farthestDays });

    const jobs = await timeline.advanceTo(to);

    return { now: to.toString(), jobs_run: jobs };
  },
});

function later(call: Call, step: (typeof steps)[number], market: string): Temporal.Instant {
  const { timeZone } = marketOf(market);
  if (step === 'hour') return call.now.add({ hours: 1 });
  if (step === 'three_days') return addDays(call.now, 3, timeZone);
  if (step === 'month') return addMonths(call.now, 1, timeZone);
  // The same time of day on the next business day.
  const { due } = addBusinessDays(call.now, 1, calendarOf(market));
  const day = due.subtract({ milliseconds: 1 }).toZonedDateTimeISO(timeZone).toPlainDate();
  return day.toZonedDateTime({ timeZone, plainTime: call.now.toZonedDateTimeISO(timeZone).toPlainTime() }).toInstant();
}

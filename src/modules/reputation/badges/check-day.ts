// The day until which a document holds: not past, and not further away than such papers go.
import { Temporal } from 'temporal-polyfill';
import { localDate } from '#kernel/business-time/index.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { dateTooFar, documentExpired } from './refusals.ts';
import { longestYears } from './rules.ts';

export function checkDay(call: Pick<Call, 'now'>, day: string, zone: string, field: string): void {
  const wanted = Temporal.PlainDate.from(day);
  const today = localDate(call.now, zone);
  const latest = today.add({ years: longestYears });
  const facts = { day: { day } };
  if (Temporal.PlainDate.compare(wanted, today) < 0) refuse(documentExpired, facts, [{ path: field, say: documentExpired.say, values: facts }]);
  if (Temporal.PlainDate.compare(wanted, latest) > 0) {
    const values = { ...facts, latest: { day: latest.toString() } };
    refuse(dateTooFar, values, [{ path: field, say: dateTooFar.say, values }]);
  }
}

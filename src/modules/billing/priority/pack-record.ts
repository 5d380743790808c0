// For the first-contacts guarantee: what the record says of a pro's payments and pack (GUAR-3, GUAR-5).
import type { Temporal } from 'temporal-polyfill';
import { endOfDay, localDate } from '#kernel/business-time/index.ts';
import type { Call } from '#kernel/operation.ts';
import { priorityDiscount } from './priority-discount.ts';
import { findPeriodIn, listIncidentsOf } from './store.ts';

/** Payment incidents of a person, by the moment they were opened; paid ones too. */
export async function incidentsOf(call: Pick<Call, 'db'>, person: string): Promise<readonly Temporal.Instant[]> {
  return (await call.db.many(listIncidentsOf, [person])).map(({ openedAt }) => openedAt);
}

/** Whether the pack of the priority service is active at some time of the local day of now. A renewal that is our delay counts. */
export async function isPackActiveToday(call: Pick<Call, 'db' | 'now'>, person: string, zone: string): Promise<boolean> {
  const today = localDate(call.now, zone);
  const tomorrow = endOfDay(today, zone);
  const period = await call.db.maybe(findPeriodIn, [person, today.toZonedDateTime(zone).toInstant(), tomorrow]);
  return period !== null || (await priorityDiscount(call, person)) > 0;
}

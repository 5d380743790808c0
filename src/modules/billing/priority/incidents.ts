// SUB-4: a payment incident says what failed, the amount and when it is tried again; it closes by itself when paid.
import { addDays } from '#kernel/business-time/index.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { markets, type MarketKey } from '#catalogue';
import { rulesAt } from '#rulebook';
import type { PaymentRow } from '../payments/store.ts';
import { closeIncident, findOpenIncident, movePriority, openIncident, type IncidentRow, type PriorityRow } from './store.ts';

export async function openIncidentOf(call: Call, priority: PriorityRow, failed: PaymentRow): Promise<void> {
  const rules = await rulesAt(call);
  const zone = markets[priority.market as MarketKey].timeZone;
  const days = rules.value('dunning') as readonly number[];
  const retries = days.map((day) => addDays(call.now, day, zone));
  const incident = await call.db.one(openIncident, [
    newId(), priority.id, priority.person, failed.currency, failed.grossMinor, failed.failureCode, retries.map(String), rules.version, call.now,
  ]);
  await call.db.one(movePriority, [priority.id, priority.state, 'past_due']);
  for (const [index, at] of retries.entries()) await call.schedule('billing.retryPriorityPayment', { priority: priority.id, incident: incident.id, retry: index + 1 }, at, retryKey(incident, index + 1));

  await call.emit('billing.payment_incident_opened', { ...eventOf(incident), retries_at: retries.map(String) });
  await call.tell([priority.person], 'priority');
}

/** Closes the incident of a priority service, if one is open, and drops the retries to come. */
export async function settleIncident(call: Call, priority: string, outcome: 'paid' | 'unpaid' | 'cancelled'): Promise<void> {
  const open = await call.db.maybe(findOpenIncident, [priority]);
  if (!open) return;
  await call.db.one(closeIncident, [open.id, call.now, outcome]);
  for (const [index] of open.retriesAt.entries()) await call.cancelScheduled(retryKey(open, index + 1));
  await call.emit('billing.payment_incident_closed', { ...eventOf(open), outcome });
}

const retryKey = (incident: IncidentRow, retry: number): string => `payment_incident:${incident.id}:${retry}`;

const eventOf = ({ id, person, priority, currency, grossMinor, failureCode }: IncidentRow) =>
  ({ person, incident: id, priority, currency, gross_minor: Number(grossMinor), failure_code: failureCode });

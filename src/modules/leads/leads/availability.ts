// LEAD-4: whether a request still takes a further pro. What the page shows beforehand and what refuses is this one function.
import { Temporal } from 'temporal-polyfill';
import { marketOf } from '#catalogue';
import { refuse } from '#kernel/refusal.ts';
import type { RequestRow } from '../requests/store.ts';
import { answersStopped, requestFull, requestOver } from './refusals.ts';

export const availabilities = ['open', 'full', 'stopped', 'ended'] as const;
export type Availability = (typeof availabilities)[number];

export function availabilityOf(request: Pick<RequestRow, 'state' | 'expiresAt' | 'placesTaken' | 'maxPros'>, now: Temporal.Instant): Availability {
  if (request.state === 'stopped') return 'stopped';
  if (request.state !== 'open' || !request.expiresAt || Temporal.Instant.compare(now, request.expiresAt) > 0) return 'ended';
  return request.placesTaken < (request.maxPros ?? 0) ? 'open' : 'full';
}

export function refuseUnlessAvailable(request: RequestRow, now: Temporal.Instant): void {
  const available = availabilityOf(request, now);
  const rule = { rule: { clause: 'LEAD-4' } };
  if (available === 'stopped') refuse(answersStopped, rule);
  if (available === 'ended') {
    const ended = request.endedAt ?? request.expiresAt;
    refuse(requestOver, { ...rule, ended: ended ? { moment: ended.toString(), zone: marketOf(request.market).timeZone } : null });
  }
  if (available === 'full') refuse(requestFull, { ...rule, max: request.maxPros });
}

// A pro takes one of the places of a request (LEAD-4). The row's own CHECK stands behind this.
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { takePlace as takeOne } from '../requests/store.ts';
import type { Held } from './access.ts';
import { refuseUnlessAvailable } from './availability.ts';
import { requestFull } from './refusals.ts';

export async function takePlace(call: Pick<Call, 'db' | 'now'>, { lead, request }: Held): Promise<void> {
  if (lead.placeTakenAt) return;
  refuseUnlessAvailable(request, call.now);
  const taken = await call.db.maybe(takeOne, [request.id, call.now]);
  if (!taken) refuse(requestFull, { max: request.maxPros, rule: { clause: 'LEAD-4' } });
}

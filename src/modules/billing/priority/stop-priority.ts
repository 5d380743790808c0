// SUB-2: what is paid stays until its term and is not renewed; with a payment open, or none made, it ends at once.
import type { Call } from '#kernel/operation.ts';
import { settleIncident } from './incidents.ts';
import { endPriority, movePriority, type PriorityRow } from './store.ts';

export async function stopPriority(call: Call, live: PriorityRow): Promise<PriorityRow> {
  if (live.state === 'ending') return live;
  if (live.state === 'active') {
    const ending = await call.db.one(movePriority, [live.id, 'active', 'ending']);
    await call.emit('billing.priority_cancelled', { person: live.person, priority: live.id, paid_until: live.paidUntil?.toString() ?? null });
    return ending;
  }
  await settleIncident(call, live.id, 'cancelled');
  const ended = await call.db.one(endPriority, [live.id, live.state, call.now]);
  await call.emit('billing.priority_ended', { person: live.person, priority: live.id, reason: 'cancelled' });
  return ended;
}

// At the end of each month paid: the next one is charged, or the service ends.
import { Temporal } from 'temporal-polyfill';
import type { Task } from '#kernel/operation.ts';
import { chargeMonth } from './charge-month.ts';
import { openIncidentOf } from './incidents.ts';
import { endPriority, lockPriority } from './store.ts';

export const renewPriority: Task = {
  name: 'billing.renewPriority',
  async run(call, payload) {
    const priority = await call.db.one(lockPriority, [payload['priority']]);
    if (!priority.paidUntil || Temporal.Instant.compare(priority.paidUntil, call.now) > 0) return;
    if (priority.state === 'ending') {
      await call.db.one(endPriority, [priority.id, 'ending', call.now]);
      await call.emit('billing.priority_ended', { person: priority.person, priority: priority.id, reason: 'cancelled' });
      return call.tell([priority.person], 'priority');
    }
    if (priority.state !== 'active') return;

    const payment = await chargeMonth(call, priority);
    if (payment.state !== 'succeeded') await openIncidentOf(call, priority, payment);
  },
};

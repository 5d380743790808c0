// SUB-4: tried again after 3, 7 and 14 days (`dunning`); when the last attempt fails, the service ends and nothing is owed.
import type { Task } from '#kernel/operation.ts';
import { chargeMonth } from './charge-month.ts';
import { settleIncident } from './incidents.ts';
import { countAttempt, endPriority, findOpenIncident, lockPriority } from './store.ts';

export const retryPriorityPayment: Task = {
  name: 'billing.retryPriorityPayment',
  async run(call, payload) {
    const priority = await call.db.one(lockPriority, [payload['priority']]);
    const incident = await call.db.maybe(findOpenIncident, [priority.id]);
    if (!incident || incident.id !== payload['incident'] || priority.state !== 'past_due') return;

    const payment = await chargeMonth(call, priority);
    if (payment.state === 'succeeded') return;
    await call.db.one(countAttempt, [incident.id, payment.failureCode ?? payment.state]);
    if (Number(payload['retry']) < incident.retriesAt.length) return call.tell([priority.person], 'priority');

    await settleIncident(call, priority.id, 'unpaid');
    await call.db.one(endPriority, [priority.id, 'past_due', call.now]);
    await call.emit('billing.priority_ended', { person: priority.person, priority: priority.id, reason: 'unpaid' });
    await call.tell([priority.person], 'priority');
  },
};

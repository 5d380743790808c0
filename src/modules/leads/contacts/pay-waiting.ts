// LEAD-6: credits have arrived, and clients' messages wait for them: the oldest first, as far as the credits reach.
import type { Task } from '#kernel/operation.ts';
import { findLeadById, listUnpaid } from '../leads/store.ts';
import { lockBoth } from '../leads/access.ts';
import { payFor } from './pay.ts';

export const payWaiting: Task = {
  name: 'leads.payWaiting',
  on: ['billing.pack_bought', 'leads.credits_arrived'],
  async run(call, payload) {
    const pro = payload['person'] ?? payload['pro'];
    if (typeof pro !== 'string') return;
    for (const { id } of await call.db.many(listUnpaid, [pro])) {
      const found = await call.db.one(findLeadById, [id]);
      const held = await lockBoth(call, found);
      if (held.lead.state !== 'unpaid') continue;
      const charge = await payFor(call, held, 'client_message', 'leads.payWaiting');
      if (charge.outcome === 'too_few') return;
    }
  },
};

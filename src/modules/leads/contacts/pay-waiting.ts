// LEAD-6: credits have arrived, or a status that may buy, and clients' messages wait for them: the oldest first, as far as the credits reach.
import type { Task } from '#kernel/operation.ts';
import { lockBoth } from '../leads/access.ts';
import { findLeadById, listUnpaid } from '../leads/store.ts';
import { barOn } from './bar.ts';
import { payFor } from './pay.ts';

/** One appointment for each lead: a transaction that held two requests and a wallet could stand in another's way. */
export const payWaiting: Task = {
  name: 'leads.payWaiting',
  on: ['billing.pack_bought', 'billing.priority_paid', 'identity.legal_status_declared', 'identity.profile_updated'],
  async run(call, payload) {
    const pro = payload['person'] ?? payload['personId'];
    if (typeof pro !== 'string') return;
    for (const { id } of await call.db.many(listUnpaid, [pro])) {
      await call.schedule('leads.payWaitingLead', { lead: id }, call.now, `lead_payment:${id}`);
    }
  },
};

export const payWaitingLead: Task = {
  name: 'leads.payWaitingLead',
  async run(call, payload) {
    const found = await call.db.maybe(findLeadById, [payload['lead']]);
    if (found?.state !== 'unpaid') return;
    const held = await lockBoth(call, found);
    if (held.lead.state === 'unpaid' && !(await barOn(call, held.lead.proId))) await payFor(call, held, 'client_message', 'leads.payWaiting');
  },
};

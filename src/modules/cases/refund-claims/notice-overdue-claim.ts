// REF-4: the moment the decision was due. Nobody's claim lapses: it stands first in the queue, and operators are told.
import type { Task } from '#kernel/operation.ts';
import { findClaim } from './store.ts';

export const noticeOverdueClaim: Task = {
  name: 'cases.noticeOverdueClaim',
  async run(call, payload) {
    const claim = await call.db.maybe(findClaim, [payload['claim']]);
    if (!claim || (claim.state !== 'open' && claim.state !== 'contested')) return;
    await call.emit('cases.refund_claim_overdue', { role: 'support', facts: { reference: claim.reference }, path: `/operator/refund-claims/${claim.id}` });
  },
};

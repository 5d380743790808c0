// REF-6: the appeal was due. It stands first in the queue, and operators are told.
import type { Task } from '#kernel/operation.ts';
import { findPackClaim } from './store.ts';

export const noticeOverduePackAppeal: Task = {
  name: 'cases.noticeOverduePackAppeal',
  async run(call, payload) {
    const claim = await call.db.maybe(findPackClaim, [payload['claim']]);
    if (claim?.state !== 'contested') return;
    await call.emit('cases.refund_claim_overdue', { role: 'support', facts: { reference: claim.reference }, path: `/operator/pack-refunds/${claim.id}` });
  },
};

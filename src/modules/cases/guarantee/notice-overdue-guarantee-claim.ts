// The moment the decision was due. Nothing lapses: the claim stands first in the queue, and operators are told.
import type { Task } from '#kernel/operation.ts';
import { findClaim } from './store.ts';

export const noticeOverdueGuaranteeClaim: Task = {
  name: 'cases.noticeOverdueGuaranteeClaim',
  async run(call, payload) {
    const claim = await call.db.maybe(findClaim, [payload['claim']]);
    if (!claim || (claim.state !== 'open' && claim.state !== 'contested')) return;
    await call.emit('cases.guarantee_claim_overdue', { role: 'support', facts: { reference: claim.reference }, path: `/operator/guarantee/${claim.id}` });
  },
};

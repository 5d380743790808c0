// Whose guarantee claims: a pro's own; those of everyone for the operators who decide them.
import type { Actor } from '#kernel/actor.ts';
import type { Call } from '#kernel/operation.ts';
import { findClaim, findClaimOfPro, type GuaranteeClaimRow } from './store.ts';

export async function findReadableGuaranteeClaim(call: Call<Actor>, id: string): Promise<GuaranteeClaimRow | null> {
  if (call.actor.kind === 'member') return call.db.maybe(findClaimOfPro, [id, call.actor.id]);
  const claim = call.actor.kind === 'operator' ? await call.db.maybe(findClaim, [id]) : null;
  // What a pro has only begun to write is nobody else's.
  return claim?.state === 'draft' ? null : claim;
}

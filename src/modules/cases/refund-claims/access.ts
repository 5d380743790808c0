// Whose refund claims: a pro's own; those of everyone for the operators who decide them.
import type { Actor } from '#kernel/actor.ts';
import type { Call } from '#kernel/operation.ts';
import { findClaim, findClaimOfPro, type ClaimRow } from './store.ts';

export async function findReadableClaim(call: Call<Actor>, id: string): Promise<ClaimRow | null> {
  if (call.actor.kind === 'operator') return call.db.maybe(findClaim, [id]);
  return call.actor.kind === 'member' ? call.db.maybe(findClaimOfPro, [id, call.actor.id]) : null;
}

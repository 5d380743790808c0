// Whose badges: a pro's own; those of everyone for the certifiers.
import type { Actor } from '#kernel/actor.ts';
import type { Call } from '#kernel/operation.ts';
import { findBadge, findBadgeOfPro, type BadgeRow } from './store.ts';

export async function findReadableBadge(call: Call<Actor>, id: string): Promise<BadgeRow | null> {
  if (call.actor.kind === 'operator') return call.db.maybe(findBadge, [id]);
  return call.actor.kind === 'member' ? call.db.maybe(findBadgeOfPro, [id, call.actor.id]) : null;
}

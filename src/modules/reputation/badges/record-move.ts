import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { keepBadgeMove } from './store.ts';

export async function recordBadgeMove(call: Call, badge: string, move: string): Promise<void> {
  await call.db.run(keepBadgeMove, [newId(), badge, move, call.now, 'id' in call.actor ? call.actor.id : null]);
}

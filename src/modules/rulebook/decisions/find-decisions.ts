// The decisions about one subject, oldest first.
import type { Call } from '#kernel/operation.ts';
import { listDecisionsOfSubject, type DecisionRow } from './store.ts';

export async function findDecisionsOf(call: Pick<Call, 'db'>, subject: string): Promise<DecisionRow[]> {
  return call.db.many(listDecisionsOfSubject, [subject]);
}

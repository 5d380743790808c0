// Whose findings: those in one's own texts; all for the operators who decide about them.
import type { Member, Operator } from '#kernel/actor.ts';
import { operators } from '#kernel/allow.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { leakNotFound } from '../refusals.ts';
import { findLeak, findLeakOfAuthor, type LeakRow } from './store.ts';

export const moderators = operators('moderator', 'admin');

export async function getReadableLeak({ actor, db }: Pick<Call<Member | Operator>, 'actor' | 'db'>, id: string): Promise<LeakRow> {
  const row = actor.kind === 'operator' ? await db.maybe(findLeak, [id]) : await db.maybe(findLeakOfAuthor, [id, actor.id]);
  if (!row) refuse(leakNotFound);
  return row;
}

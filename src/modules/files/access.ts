// Whose files: one's own, those attached to subjects one was admitted to, and for operators those their role may open.
import type { Member, Operator } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { fileNotFound } from './refusals.ts';
import { findFileForMember, findFileForOperator, keepReading, type FileRow } from './store.ts';

/** `logged`: an operator opened what is not their own, and the people concerned can see it (ACC-13). */
export async function getReadableFile(call: Call<Member | Operator>, file: string): Promise<{ row: FileRow; logged: boolean }> {
  const { actor, db } = call;
  const row = actor.kind === 'operator'
    ? await db.maybe(findFileForOperator, [file, actor.id, [...actor.roles]])
    : await db.maybe(findFileForMember, [file, actor.id]);
  if (!row) refuse(fileNotFound);
  return { row, logged: actor.kind === 'operator' && row.ownerId !== actor.id };
}

export async function logReading(call: Call<Member | Operator>, file: string): Promise<void> {
  const { actor } = call;
  if (actor.kind !== 'operator') return;
  await call.db.run(keepReading, [newId(), file, actor.id, actor.name, [...actor.roles], call.now]);
}

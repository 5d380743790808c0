// Whose conversations: one's own. Operators of the roles below read all, and each reading is kept where both can see it.
import type { Member, Operator } from '#kernel/actor.ts';
import { operators } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { conversationNotFound } from './refusals.ts';
import { findConversation, findOwnConversation, keepReading, type ConversationRow } from './store.ts';

export const readingOperators = operators('support', 'follow-up', 'moderator', 'admin');

export async function getReadableConversation(call: Call<Member | Operator>, id: string): Promise<ConversationRow> {
  const { actor, db } = call;
  const row = actor.kind === 'operator' ? await db.maybe(findConversation, [id]) : await db.maybe(findOwnConversation, [id, actor.id]);
  if (!row) refuse(conversationNotFound);
  return row;
}

/** Kept before anything is shown. */
export async function logReading(call: Call<Member | Operator>, conversation: string, first: number, last: number): Promise<void> {
  const { actor } = call;
  if (actor.kind !== 'operator') return;
  await call.db.run(keepReading, [newId(), conversation, actor.id, actor.name, [...actor.roles], first, last, call.now]);
}

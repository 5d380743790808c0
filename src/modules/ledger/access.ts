// Whose credits an actor may read: a member their own, these operators anybody's.
import type { Member, Operator } from '#kernel/actor.ts';
import { either, members, operators } from '#kernel/allow.ts';
import { refuse } from '#kernel/refusal.ts';
import { accountNotFound } from './refusals.ts';

export const readersOfCredits = either(members, operators('finance', 'support', 'admin'));
export const readersOfBooks = operators('finance', 'admin');

/** What is not yours is not found. */
export function ownerAsked(actor: Member | Operator, asked: string | undefined): string {
  const owner = asked ?? (actor.kind === 'member' ? actor.id : undefined);
  if (owner === undefined || (actor.kind === 'member' && owner !== actor.id)) refuse(accountNotFound);
  return owner;
}

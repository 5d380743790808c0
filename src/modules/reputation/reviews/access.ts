// Who may review: the two people of a contact. What others wrote is found when it concerns who asks.
import type { Member } from '#kernel/actor.ts';
import type { Call } from '#kernel/operation.ts';
import { contactOfLead, type ContactRow } from '#leads';
import type { Side } from './rules.ts';
import { findReview, type ReviewRow } from './store.ts';

export type Party = { readonly contact: ContactRow; readonly side: Side; readonly other: string };

/** Null when no credits were taken, or when it is somebody else's contact. */
export async function findParty(call: Call<Member>, lead: string): Promise<Party | null> {
  const contact = await contactOfLead(call, lead);
  if (contact?.clientId === call.actor.id) return { contact, side: 'client', other: contact.proId };
  if (contact?.proId === call.actor.id) return { contact, side: 'pro', other: contact.clientId };
  return null;
}

export async function findReceived(call: Call<Member>, review: string): Promise<ReviewRow | null> {
  const row = await call.db.maybe(findReview, [review]);
  return row && row.reviewed === call.actor.id && row.state !== 'waiting' ? row : null;
}

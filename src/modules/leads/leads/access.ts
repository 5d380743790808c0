// Whose leads: the pro's they were offered to; the client's from the pro's first answer on. Locks in the order request, lead.
import type { Member } from '#kernel/actor.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { lockRequest, type RequestRow } from '../requests/store.ts';
import { leadNotFound } from './refusals.ts';
import { findLeadOf, findLeadOfPro, lockLead, type LeadRow } from './store.ts';

export type Held = { readonly lead: LeadRow; readonly request: RequestRow };

export async function lockLeadOfPro(call: Call<Member>, id: string): Promise<Held> {
  const found = await call.db.maybe(findLeadOfPro, [id, call.actor.id]);
  if (!found) refuse(leadNotFound);
  return lockBoth(call, found);
}

export async function lockLeadOf(call: Call<Member>, id: string): Promise<Held> {
  const found = await call.db.maybe(findLeadOf, [id, call.actor.id]);
  if (!found) refuse(leadNotFound);
  return lockBoth(call, found);
}

export async function lockBoth(call: Pick<Call, 'db'>, found: { id: string; requestId: string }): Promise<Held> {
  const request = await call.db.one(lockRequest, [found.requestId]);
  const lead = await call.db.one(lockLead, [found.id]);
  return { lead, request };
}

/** For other modules: the client of a lead that this pro was offered. */
export async function clientOfLead(call: Pick<Call, 'db'>, lead: string, pro: string): Promise<string | null> {
  return (await call.db.maybe(findLeadOfPro, [lead, pro]))?.clientId ?? null;
}

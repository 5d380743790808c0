// What came of a request. Whoever hired one of the pros is invited to review them some days later (REV-1).
import type { Member } from '#kernel/actor.ts';
import { addDays } from '#kernel/business-time/index.ts';
import { marketOf } from '#catalogue';
import { findPerson } from '#identity';
import type { Call, Task } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { leadNotFound } from '../leads/refusals.ts';
import { findLeadById, findLeadOf } from '../leads/store.ts';
import { factsOf } from './publish.ts';
import { findRequest, outcomes, saveOutcome, type RequestRow } from './store.ts';

export { outcomes };
export type Outcome = (typeof outcomes)[number];

const invitationKey = (request: string) => `review_invitation:${request}`;

/** Refuses `lead.not_found` for a pro who neither answered this request nor took its contact. Said again, it changes nothing. */
export async function keepOutcome(call: Call<Member>, request: RequestRow, outcome: Outcome, chosen: string | null): Promise<void> {
  const lead = outcome === 'hired' ? await call.db.maybe(findLeadOf, [chosen, call.actor.id]) : null;
  if (outcome === 'hired' && (lead?.requestId !== request.id || !lead.placeTakenAt)) refuse(leadNotFound);
  if (request.outcome === outcome && request.outcomeLead === (lead?.id ?? null)) return;

  await call.db.run(saveOutcome, [request.id, outcome, lead?.id ?? null, call.now]);
  await call.tell([request.clientId], `request:${request.id}`);
  if (!lead) return call.cancelScheduled(invitationKey(request.id));

  await call.emit('leads.pro_hired', { to: [lead.proId], lead: lead.id, request: request.id, client: request.clientId, pro: lead.proId, facts: factsOf(request), path: `/leads/${lead.id}` });
  const invitedAt = addDays(call.now, (await rulesAt(call)).whole('lead.review_after'), marketOf(request.market).timeZone);
  await call.schedule('leads.inviteToReview', { request: request.id, lead: lead.id }, invitedAt, invitationKey(request.id));
}

/** Only a paid contact can be reviewed; by then the client has changed their mind, or not. */
export const inviteToReview: Task = {
  name: 'leads.inviteToReview',
  async run(call, payload) {
    const request = await call.db.maybe(findRequest, [payload['request']]);
    if (!request?.outcomeLead || request.outcomeLead !== payload['lead']) return;
    const lead = await call.db.one(findLeadById, [request.outcomeLead]);
    const pro = await findPerson(call.db, lead.proId);
    if (lead.state !== 'paid' || !pro) return;
    await call.emit('leads.review_due', { to: [request.clientId], lead: lead.id, request: request.id, pro: lead.proId, facts: { ...factsOf(request), pro: pro.name }, path: `/reviews/new?lead=${lead.id}` });
  },
};

// The answers of pros to a request, as its client sees them.
import * as z from 'zod';
import { firstMessageOf } from '#conversations';
import { findPeople } from '#identity';
import type { Call } from '#kernel/operation.ts';
import { listWaiting, type LeadRow } from '../leads/store.ts';

export const answerOfPro = z.object({
  lead: z.uuid().describe('Write to it with leads.writeMessage, decline it with leads.sayNoThanks'),
  pro: z.object({ id: z.uuid(), name: z.string() }),
  state: z.enum(['answered', 'in_touch', 'waiting', 'no_thanks']).describe('waiting: your message is kept until the pro has taken the contact'),
  answered_at: z.string().nullable().describe('Null: the pro has taken your contact details and not written yet'),
  first_answer: z.string().nullable(),
  distance_km: z.number().nullable(),
  conversation: z.uuid().nullable(),
  waiting_messages: z.array(z.object({ text: z.string(), written_at: z.string() })),
});

export async function viewAnswersOfPros(call: Call, leads: readonly LeadRow[]): Promise<z.input<typeof answerOfPro>[]> {
  const people = await findPeople(call.db, leads.map(({ proId }) => proId));
  const nameOf = (person: string) => people.find(({ id }) => id === person)?.name ?? '–';
  const waiting = await call.db.many(listWaiting, [leads.map((lead) => lead.id)]);

  return Promise.all(leads.map(async (lead) => ({
    lead: lead.id,
    pro: { id: lead.proId, name: nameOf(lead.proId) },
    state: stateFor(lead),
    answered_at: lead.answeredAt?.toString() ?? null,
    first_answer: lead.conversationId ? ((await firstMessageOf(call, lead.conversationId, lead.proId))?.body ?? null) : null,
    distance_km: lead.distanceKm === null ? null : Math.round(lead.distanceKm),
    conversation: lead.conversationId,
    waiting_messages: waiting.filter(({ leadId }) => leadId === lead.id).map(({ body, writtenAt }) => ({ text: body, written_at: writtenAt.toString() })),
  })));
}

function stateFor(lead: LeadRow): z.input<typeof answerOfPro>['state'] {
  if (lead.firstClientNoThanks) return 'no_thanks';
  if (lead.state === 'unpaid') return 'waiting';
  return lead.firstClientMessageAt || lead.state === 'paid' ? 'in_touch' : 'answered';
}

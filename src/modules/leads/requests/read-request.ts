import * as z from 'zod';
import { firstMessageOf } from '#conversations';
import { findPeople } from '#identity';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { listLeadsOfRequest, listWaiting, type LeadRow } from '../leads/store.ts';
import { requestNotFound } from './refusals.ts';
import { findRequestOf } from './store.ts';
import { requestView, viewRequest } from './views.ts';

const answerOfPro = z.object({
  lead: z.uuid().describe('Write to it with leads.writeMessage, decline it with leads.sayNoThanks'),
  pro: z.object({ id: z.uuid(), name: z.string() }),
  state: z.enum(['answered', 'in_touch', 'waiting', 'no_thanks']).describe('waiting: your message is kept until the pro has taken the contact'),
  answered_at: z.string().nullable().describe('Null: the pro has taken your contact details and not written yet'),
  first_answer: z.string().nullable(),
  distance_km: z.number().nullable(),
  conversation: z.uuid().nullable(),
  waiting_messages: z.array(z.object({ text: z.string(), written_at: z.string() })),
});

export const readRequest = read({
  name: 'leads.readRequest',
  summary: 'One of my requests, with the answers of the pros side by side',
  method: 'GET',
  path: '/requests/{request}',
  clauses: ['LEAD-1', 'LEAD-4'],
  input: z.object({ request: id() }),
  output: requestView.extend({ pros_answered: z.array(answerOfPro) }),
  refusals: [requestNotFound],
  allow: members,
  async run(call, input) {
    const { actor, db } = call;
    const request = await db.maybe(findRequestOf, [input.request, actor.id]);

    if (!request) refuse(requestNotFound);

    const leads = await db.many(listLeadsOfRequest, [request.id]);
    const people = await findPeople(db, leads.map(({ proId }) => proId));
    const nameOf = (person: string) => people.find(({ id: one }) => one === person)?.name ?? '–';
    const waiting = await db.many(listWaiting, [leads.map((lead) => lead.id)]);

    return {
      ...(await viewRequest(call, request)),
      pros_answered: await Promise.all(leads.map(async (lead) => ({
        lead: lead.id,
        pro: { id: lead.proId, name: nameOf(lead.proId) },
        state: stateFor(lead),
        answered_at: lead.answeredAt?.toString() ?? null,
        first_answer: lead.conversationId ? ((await firstMessageOf(call, lead.conversationId, lead.proId))?.body ?? null) : null,
        distance_km: lead.distanceKm === null ? null : Math.round(lead.distanceKm),
        conversation: lead.conversationId,
        waiting_messages: waiting.filter(({ leadId }) => leadId === lead.id).map(({ body, writtenAt }) => ({ text: body, written_at: writtenAt.toString() })),
      }))),
    };
  },
});

function stateFor(lead: LeadRow): z.input<typeof answerOfPro>['state'] {
  if (lead.firstClientNoThanks) return 'no_thanks';
  if (lead.state === 'unpaid') return 'waiting';
  return lead.firstClientMessageAt || lead.state === 'paid' ? 'in_touch' : 'answered';
}

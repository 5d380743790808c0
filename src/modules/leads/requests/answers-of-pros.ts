// The answers of pros to a request, as its client sees them side by side.
import * as z from 'zod';
import { firstMessagesIn } from '#conversations';
import { filesById, fileView } from '#files';
import { findPeople, listPublicProfiles } from '#identity';
import type { Call } from '#kernel/operation.ts';
import type { Temporal } from 'temporal-polyfill';
import { findAnswerPrices, listWaiting, type LeadRow } from '../leads/store.ts';
import { answerPrice, viewAnswerPrice } from '../leads/views.ts';

export const answerOfPro = z.object({
  lead: z.uuid().describe('Write to it with leads.writeMessage, decline it with leads.sayNoThanks'),
  pro: z.object({
    id: z.uuid(), name: z.string(),
    address: z.string().nullable().describe('Of the public profile, while it is shown'),
    headline: z.string(),
    languages: z.array(z.string()),
    since: z.string().nullable().describe('With us since'),
  }),
  state: z.enum(['answered', 'in_touch', 'waiting', 'no_thanks']).describe('waiting: your message is kept until the pro has taken the contact'),
  answered_at: z.string().nullable().describe('Null: the pro has taken your contact details and not written yet'),
  minutes_to_answer: z.int().nullable().describe('From the offer of the request to the answer'),
  first_answer: z.string().nullable(),
  files: z.array(fileView).describe('Sent with the first answer'),
  price: answerPrice.nullable().describe('What the pro asks for the work'),
  favourite: z.boolean(),
  phone_shared: z.boolean().describe('This pro has your number, or gets it with the contact'),
  distance_km: z.number().nullable(),
  conversation: z.uuid().nullable(),
  waiting_messages: z.array(z.object({ text: z.string(), written_at: z.string(), files: z.array(fileView) })),
});

type View = z.input<typeof answerOfPro>;

export async function viewAnswersOfPros(call: Call, leads: readonly LeadRow[]): Promise<View[]> {
  if (leads.length === 0) return [];
  const ids = leads.map(({ id }) => id);
  const pros = leads.map(({ proId }) => proId);
  const people = byKey(await findPeople(call.db, pros), ({ id }) => id);
  const profiles = byKey(await listPublicProfiles(call.db, pros, call.now), ({ personId }) => personId);
  const prices = byKey(await call.db.many(findAnswerPrices, [ids]), ({ leadId }) => leadId);
  const first = await firstMessagesIn(call, leads.flatMap(({ conversationId, proId }) => (conversationId ? [{ conversation: conversationId, person: proId }] : [])));
  const waiting = await call.db.many(listWaiting, [ids]);
  const waitingFiles = await filesById(call, waiting.flatMap(({ fileIds }) => fileIds));

  return leads.map((lead) => {
    const profile = profiles.get(lead.proId);
    const price = prices.get(lead.id);
    const answer = lead.conversationId ? first.get(lead.conversationId) : undefined;
    return {
      lead: lead.id,
      pro: {
        id: lead.proId, name: people.get(lead.proId)?.name ?? '–', address: profile?.address ?? null, headline: profile?.headline ?? '',
        languages: profile?.languages ?? [], since: profile?.since.toString() ?? null,
      },
      state: stateFor(lead),
      answered_at: lead.answeredAt?.toString() ?? null,
      minutes_to_answer: lead.answeredAt ? minutesBetween(lead.offeredAt, lead.answeredAt) : null,
      first_answer: answer?.body ?? null,
      files: [...(answer?.files ?? [])],
      price: price ? viewAnswerPrice(price) : null,
      favourite: lead.favouriteAt !== null,
      phone_shared: lead.phoneSharedAt !== null,
      distance_km: lead.distanceKm === null ? null : Math.round(lead.distanceKm),
      conversation: lead.conversationId,
      waiting_messages: waiting.filter(({ leadId }) => leadId === lead.id)
        .map(({ body, writtenAt, fileIds }) => ({ text: body, written_at: writtenAt.toString(), files: fileIds.flatMap((file) => waitingFiles.get(file) ?? []) })),
    };
  });
}

const byKey = <Row>(rows: readonly Row[], key: (row: Row) => string) => new Map(rows.map((row) => [key(row), row]));
const minutesBetween = (from: Temporal.Instant, to: Temporal.Instant) => Math.floor((to.epochMilliseconds - from.epochMilliseconds) / 60_000);

function stateFor(lead: LeadRow): View['state'] {
  if (lead.firstClientNoThanks) return 'no_thanks';
  if (lead.state === 'unpaid') return 'waiting';
  return lead.firstClientMessageAt || lead.state === 'paid' ? 'in_touch' : 'answered';
}

// Leads as their pros see them. Before the contact is paid nothing leaves by which the client could be reached.
import * as z from 'zod';
import { findService } from '#catalogue';
import { filesById, fileView } from '#files';
import { findPerson } from '#identity';
import type { Member } from '#kernel/actor.ts';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import type { Locale, Text } from '#kernel/text.ts';
import { spendable } from '../contacts/charge.ts';
import { findContactOfLead, ways, type ContactRow } from '../contacts/store.ts';
import { answerView, viewAnswers } from '../requests/answers.ts';
import { findRequest, type RequestRow } from '../requests/store.ts';
import { changeView, versionsOf, viewChanges } from '../requests/versions.ts';
import { availabilities, availabilityOf } from './availability.ts';
import { leadLife } from './lifecycle.ts';
import { findAnswerPrices, findLeadById, priceUnits, type LeadRow, type PriceRow } from './store.ts';

export const chargeMoments = ['at_answer', 'at_client_message'] as const;
export const chargeMomentTexts: Readonly<Record<(typeof chargeMoments)[number], Text>> = {
  at_answer: { fr: 'à votre réponse', it: 'alla tua risposta', en: 'at your answer', de: 'bei Ihrer Antwort', es: 'con tu respuesta' },
  at_client_message: { fr: 'au premier message du client', it: 'al primo messaggio del cliente', en: 'at the client’s first message', de: 'bei der ersten Nachricht der Kundin oder des Kunden', es: 'con el primer mensaje del cliente' },
};

export const answerPrice = z.object({ minor: z.int(), currency: z.string(), unit: z.enum(priceUnits), valid_until: z.string().nullable(), stated_at: z.string() });

export const viewAnswerPrice = (row: PriceRow): z.input<typeof answerPrice> => ({
  minor: Number(row.minor), currency: row.currency, unit: row.unit, valid_until: row.validUntil, stated_at: row.at.toString(),
});

export const leadSummary = z.object({
  id: z.uuid(),
  state: z.enum(leadLife.states),
  availability: z.enum(availabilities).describe('Whether a further pro can still answer the request (LEAD-4)'),
  request: z.uuid(),
  reference: z.string(),
  service: z.object({ key: z.string(), name: z.string() }),
  place: z.string().nullable().describe('Town, never an address'),
  distance_km: z.number().nullable(),
  remote: z.boolean(),
  offered_at: z.string(),
  expires_at: z.string(),
  wanted_from: z.string().nullable(),
  wanted_until: z.string().nullable(),
  budget: z.object({ minor: z.int(), currency: z.string() }).nullable(),
  excerpt: z.string(),
  list_credits: z.int().describe('Price without discount'),
  discount: z.int().describe('Basis points: 2000 is 20 %'),
  credits: z.int().describe('What the contact costs you; fixed when it was offered'),
  charged: z.enum(chargeMoments).describe('at_answer: the client shares a phone number (LEAD-2 a)'),
  places_taken: z.int(),
  max_pros: z.int(),
  seen: z.boolean(),
  hidden: z.boolean().describe('You took it out of your lists'),
  answered_at: z.string().nullable(),
  conversation: z.uuid().nullable(),
  client_waits_since: z.string().nullable().describe('The client has written; the message is shown when the contact is paid (LEAD-6)'),
});

export const contactView = z.object({
  id: z.uuid(),
  way: z.enum(ways),
  charged_at: z.string(),
  credits: z.int(),
  refunded_at: z.string().nullable(),
});

export const leadView = leadSummary.extend({
  text: z.string(),
  changes: z.array(changeView).describe('What the client changed since it was offered to you, oldest first'),
  answers: z.array(answerView),
  files: z.array(fileView),
  languages: z.array(z.string()),
  client: z.object({
    name: z.string(),
    phone: z.string().nullable().describe('Only when the contact is paid and the client shares it'),
    email: z.string().nullable().describe('Only when the contact is paid'),
  }),
  price: answerPrice.nullable().describe('What you ask for the work, as the client sees it beside your answer'),
  contact: contactView.nullable(),
  first_client_message: z.object({ at: z.string(), no_thanks: z.boolean() }).nullable(),
  decision: z.uuid().nullable().describe('Why credits were or were not taken'),
  balance: z.int().describe('Credits that you can spend now'),
});

export function viewLeadSummary(lead: LeadRow, request: RequestRow, call: Pick<Call, 'now' | 'locale'>): z.input<typeof leadSummary> {
  return {
    id: lead.id,
    state: lead.state,
    availability: availabilityOf(request, call.now),
    request: request.id,
    reference: request.reference,
    service: serviceOf(request, call.locale),
    place: request.placeName,
    distance_km: lead.distanceKm === null ? null : Math.round(lead.distanceKm),
    remote: request.remote,
    offered_at: lead.offeredAt.toString(),
    expires_at: String(request.expiresAt),
    wanted_from: request.wantedFrom,
    wanted_until: request.wantedUntil,
    budget: request.budgetMinor === null ? null : { minor: Number(request.budgetMinor), currency: request.budgetCurrency as string },
    excerpt: request.body.length > 200 ? `${request.body.slice(0, 199)}…` : request.body,
    list_credits: lead.listCredits,
    discount: lead.discount,
    credits: lead.credits,
    charged: request.sharePhone && (lead.state === 'offered' || lead.state === 'declined') ? 'at_answer' : 'at_client_message',
    places_taken: request.placesTaken,
    max_pros: request.maxPros ?? 0,
    seen: lead.seenAt !== null,
    hidden: lead.hiddenAt !== null,
    answered_at: lead.answeredAt?.toString() ?? null,
    conversation: lead.conversationId,
    client_waits_since: lead.state === 'unpaid' ? String(lead.firstClientMessageAt) : null,
  };
}

export function viewContact(contact: ContactRow): z.input<typeof contactView> {
  return { id: contact.id, way: contact.way, charged_at: contact.chargedAt.toString(), credits: contact.creditsCharged, refunded_at: contact.refundedAt?.toString() ?? null };
}

/** The lead as it is now, for its pro; the caller has made sure that it is theirs. */
export async function viewLead(call: Call<Member>, id: string): Promise<z.input<typeof leadView>> {
  const lead = await call.db.one(findLeadById, [id]);
  assert(lead.proId === call.actor.id, 'a lead is shown to its own pro');
  const request = await call.db.one(findRequest, [lead.requestId]);
  const contact = await call.db.maybe(findContactOfLead, [id]);
  const client = await findPerson(call.db, lead.clientId);
  const files = await filesById(call, request.fileIds);
  const [price] = await call.db.many(findAnswerPrices, [[id]]);
  return {
    ...viewLeadSummary(lead, request, call),
    text: request.body,
    changes: viewChanges(await versionsOf(call, request.id), request, call.locale, lead.offeredAt),
    answers: viewAnswers(request, call.locale),
    files: request.fileIds.flatMap((file) => files.get(file) ?? []),
    languages: request.languages,
    client: { name: client?.name ?? '–', phone: contact && lead.phoneSharedAt ? request.phone : null, email: contact ? (client?.email ?? null) : null },
    price: price ? viewAnswerPrice(price) : null,
    contact: contact ? viewContact(contact) : null,
    first_client_message: lead.firstClientMessageAt ? { at: lead.firstClientMessageAt.toString(), no_thanks: lead.firstClientNoThanks === true } : null,
    decision: contact?.decisionId ?? lead.decisionId,
    balance: await spendable(call, lead.proId),
  };
}

export function serviceOf(request: RequestRow, locale: Locale): { key: string; name: string } {
  const service = request.service ? findService(request.service) : undefined;
  return { key: request.service ?? '', name: service?.name[locale] ?? request.service ?? '' };
}

// What the record says about a lead and its contact, for those who decide on refunds and the guarantee.
import type { Temporal } from 'temporal-polyfill';
import { firstMessageOf } from '#conversations';
import { namesOfTheDay } from '#identity';
import type { Call } from '#kernel/operation.ts';
import type { Text } from '#kernel/text.ts';
import { readAnswers, type ReadAnswer } from '../requests/answers.ts';
import { findRequest, type RequestRow, type VersionRow } from '../requests/store.ts';
import { serviceName, versionAt, versionsOf } from '../requests/versions.ts';
import { findFirstWaiting, findLeadById, findLeadOfPro, type LeadRow } from '../leads/store.ts';
import {
  findContact, findContactOfLead, findContactOfPro, listContactsOfPro, listContactsSince, listSameRequests, lockContactRow, markContactRefunded,
  type ContactRow, type Way,
} from './store.ts';

export type LeadRecord = {
  readonly lead: string;
  readonly request: string;
  /** From the pro's first answer, or the purchase, on. */
  readonly conversation: string | null;
  readonly reference: string;
  readonly market: string;
  readonly service: Text;
  readonly serviceKey: string;
  readonly pro: string;
  /** `phone`: only when the contact is paid and the client shares it. */
  readonly client: { readonly id: string; readonly name: string; readonly phone: string | null };
  /** Town; a dash for work that is done remotely. As it was when the contact was paid, like the text and the answers. */
  readonly place: string;
  readonly requestText: string;
  readonly requestAnswers: readonly ReadAnswer[];
  /** REF-2, reason 2: what the request says now, when the client has changed it since; `substantial`: another place or service. */
  readonly requestNow: {
    readonly service: Text;
    readonly place: string;
    readonly text: string;
    readonly answers: readonly ReadAnswer[];
    readonly changedAt: Temporal.Instant;
    readonly substantial: boolean;
  } | null;
  /** The request; the same request again is told from another by how far apart they were. */
  readonly publishedAt: Temporal.Instant;
  readonly offeredAt: Temporal.Instant;
  readonly answeredAt: Temporal.Instant | null;
  readonly firstAnswerText: string | null;
  readonly firstClientMessage: { readonly text: string; readonly at: Temporal.Instant; readonly isClearNoThanks: boolean } | null;
  readonly contact: {
    readonly id: string;
    readonly way: Way;
    readonly chargedAt: Temporal.Instant;
    readonly credits: number;
    readonly discount: number;
    readonly posting: string;
    readonly decision: string;
    readonly rulebookVersion: number;
    readonly refundedAt: Temporal.Instant | null;
  } | null;
  /** REF-2, reason 3: other charges of this pro for the same client, service, place and text, at most 30 days apart. */
  readonly sameRequests: readonly { readonly lead: string; readonly contact: string; readonly chargedAt: Temporal.Instant; readonly publishedAt: Temporal.Instant; readonly refunded: boolean }[];
};

/** Null when the lead was not offered to this pro. */
export async function claimFactsOf(call: Pick<Call, 'db' | 'now'>, lead: string, pro: string): Promise<LeadRecord | null> {
  const found = await call.db.maybe(findLeadOfPro, [lead, pro]);
  return found ? recordOf(call, found) : null;
}

export async function contactFacts(call: Pick<Call, 'db' | 'now'>, contact: string): Promise<LeadRecord | null> {
  const found = await call.db.maybe(findContact, [contact]);
  return found ? recordOf(call, await call.db.one(findLeadById, [found.leadId])) : null;
}

async function recordOf(call: Pick<Call, 'db' | 'now'>, lead: LeadRow): Promise<LeadRecord> {
  const request = await call.db.one(findRequest, [lead.requestId]);
  const contact = await call.db.maybe(findContactOfLead, [lead.id]);
  const [client = '–'] = await namesOfTheDay(call.db, [{ id: lead.clientId, at: contact?.chargedAt ?? lead.offeredAt }]);
  const firstAnswer = lead.conversationId ? await firstMessageOf(call, lead.conversationId, lead.proId) : null;
  const same = contact ? await call.db.many(listSameRequests, [contact.id]) : [];
  const versions = await versionsOf(call, request.id);
  const read = versionAt(versions, contact?.chargedAt ?? lead.answeredAt ?? lead.offeredAt) ?? request;
  return {
    lead: lead.id,
    request: request.id,
    conversation: lead.conversationId,
    reference: request.reference,
    market: request.market,
    service: serviceName(read.service),
    serviceKey: read.service ?? '',
    pro: lead.proId,
    client: { id: lead.clientId, name: client, phone: contact && lead.phoneSharedAt ? request.phone : null },
    place: read.placeName ?? '–',
    requestText: read.body,
    requestAnswers: readAnswers(read),
    requestNow: nowSaid(request, versions.filter(({ number }) => 'number' in read && number > read.number)),
    publishedAt: request.publishedAt ?? lead.offeredAt,
    offeredAt: lead.offeredAt,
    answeredAt: lead.answeredAt,
    firstAnswerText: firstAnswer?.body ?? null,
    firstClientMessage: await firstClientMessage(call, lead),
    contact: contact ? contactOf(contact) : null,
    sameRequests: same,
  };
}

/** `later`: the versions since the one that the pro read. */
function nowSaid(request: RequestRow, later: readonly VersionRow[]): LeadRecord['requestNow'] {
  const last = later.at(-1);
  if (!last) return null;
  return {
    service: serviceName(request.service), place: request.placeName ?? '–', text: request.body, answers: readAnswers(request),
    changedAt: last.at, substantial: later.some(({ substantial }) => substantial),
  };
}

const contactOf = (contact: ContactRow): LeadRecord['contact'] => ({
  id: contact.id,
  way: contact.way,
  chargedAt: contact.chargedAt,
  credits: contact.creditsCharged,
  discount: contact.discount,
  posting: contact.postingId,
  decision: contact.decisionId,
  rulebookVersion: contact.rulebookVersion,
  refundedAt: contact.refundedAt,
});

/** The instant is when it was written, also when it waited for the contact to be paid. */
async function firstClientMessage(call: Pick<Call, 'db'>, lead: LeadRow): Promise<LeadRecord['firstClientMessage']> {
  if (!lead.firstClientMessageAt) return null;
  const waited = await call.db.maybe(findFirstWaiting, [lead.id]);
  const sent = waited || !lead.conversationId ? null : await firstMessageOf(call, lead.conversationId, lead.clientId);
  return { text: waited?.body ?? sent?.body ?? '', at: lead.firstClientMessageAt, isClearNoThanks: lead.firstClientNoThanks === true };
}

/** The contact of a lead, whoever asks; null when no credits were taken. */
export async function contactOfLead(call: Pick<Call, 'db'>, lead: string): Promise<ContactRow | null> {
  return call.db.maybe(findContactOfLead, [lead]);
}

export async function findContactOf(call: Pick<Call, 'db'>, contact: string, pro: string): Promise<ContactRow | null> {
  return call.db.maybe(findContactOfPro, [contact, pro]);
}

export async function lockContact(call: Pick<Call, 'db'>, contact: string): Promise<ContactRow | null> {
  return call.db.maybe(lockContactRow, [contact]);
}

/** By the id of the contact or of its lead. False when it was refunded before. */
export async function markRefunded(call: Pick<Call, 'db' | 'now'>, contactOrLead: string): Promise<boolean> {
  return (await call.db.run(markContactRefunded, [contactOrLead, call.now])) === 1;
}

export type ContactPage = { readonly before?: { readonly at: string; readonly id: string } | null; readonly limit?: number };

/** Newest first. */
export async function listContactsOf(call: Pick<Call, 'db'>, pro: string, { before = null, limit = 100 }: ContactPage = {}): Promise<ContactRow[]> {
  return call.db.many(listContactsOfPro, [pro, before?.at ?? null, before?.id ?? null, limit, null]);
}

/** In order of time, by any way of LEAD-2; refunded ones say so (GUAR-1). */
export async function contactsInOrder(call: Pick<Call, 'db'>, pro: string, { since = null, limit = 100 }: { since?: Temporal.Instant | null; limit?: number } = {}): Promise<ContactRow[]> {
  return call.db.many(listContactsSince, [pro, since, limit]);
}

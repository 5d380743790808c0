// What a ticket can be filed under: the latest things of the asker's own, of the kinds that the matter names.
import { invoicesHeld, paymentsHeld } from '#billing';
import { claimsHeld } from '#cases';
import type { Holding, HoldingSource } from '#kernel/holding.ts';
import type { Call } from '#kernel/operation.ts';
import { contactsHeld, requestsHeld } from '#leads';
import type { Matter, SubjectKind } from './matter.ts';

const sources: Readonly<Record<SubjectKind, HoldingSource>> = { request: requestsHeld, contact: contactsHeld, refund_claim: claimsHeld, payment: paymentsHeld, invoice: invoicesHeld };

/** Enough for a list to choose from; older things are named in the text. */
const latest = 30;

export type Subject = Holding & { readonly subject: string };

/** What the page lists and what filing accepts is the same list. */
export async function subjectsOf(call: Pick<Call, 'db' | 'now' | 'locale'>, person: { id: string; timeZone: string }, matter: Matter): Promise<Subject[]> {
  if (matter.way.kind !== 'ticket') return [];
  const reader = { id: person.id, locale: call.locale, zone: person.timeZone };
  const found: Subject[] = [];
  for (const kind of matter.way.subjects) {
    for (const one of await sources[kind](call, reader, { before: null, limit: latest })) found.push({ ...one, subject: `${kind}:${one.id}` });
  }
  return found;
}

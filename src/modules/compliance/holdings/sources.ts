// ACC-8: where everything held of a person comes from. A new module adds its line here, and its kind to the kernel.
import { entriesHeld } from '#admin';
import { invoicesHeld, paymentsHeld, promotionsHeld } from '#billing';
import { claimsHeld, guaranteeClaimsHeld, packRefundsHeld, questionsHeld } from '#cases';
import { messagesHeld } from '#conversations';
import { filesHeld } from '#files';
import { acknowledgementsHeld, legalStatusesHeld, sessionsHeld } from '#identity';
import type { Holding, HoldingKind, HoldingPage, HoldingReader, HoldingSource } from '#kernel/holding.ts';
import type { Call } from '#kernel/operation.ts';
import { callsHeld, contactsHeld, requestsHeld } from '#leads';
import { creditsHeld } from '#ledger';
import { mailsHeld } from '#notifications';
import { badgesHeld, invitationsHeld, reviewsHeld } from '#reputation';
import { decisionsHeld } from '#rulebook';
import { ticketsHeld } from '#support';
import { commitmentsHeld } from '../commitments/holdings.ts';

export const sources: Readonly<Record<HoldingKind, HoldingSource>> = {
  message: messagesHeld,
  mail: mailsHeld,
  decision: decisionsHeld,
  acknowledgement: acknowledgementsHeld,
  legal_status: legalStatusesHeld,
  request: requestsHeld,
  contact: contactsHeld,
  call: callsHeld,
  refund_claim: claimsHeld,
  pack_refund: packRefundsHeld,
  guarantee_claim: guaranteeClaimsHeld,
  question: questionsHeld,
  review: reviewsHeld,
  invitation: invitationsHeld,
  badge: badgesHeld,
  payment: paymentsHeld,
  invoice: invoicesHeld,
  credits: creditsHeld,
  promotion: promotionsHeld,
  file: filesHeld,
  commitment: commitmentsHeld,
  support_ticket: ticketsHeld,
  session: sessionsHeld,
  entry: entriesHeld,
};

/** What is written between people and the platform; the entries of the log say the same once more, in the words of machines. */
export const exchanged = (Object.keys(sources) as HoldingKind[]).filter((kind) => kind !== 'entry' && kind !== 'session');

/** One page over all kinds asked for, newest first: each source gives its newest, the newest of all are kept. */
export async function holdingsOf(call: Pick<Call, 'db' | 'now'>, reader: HoldingReader, kinds: readonly HoldingKind[], page: HoldingPage): Promise<Holding[]> {
  const found: Holding[] = [];
  for (const kind of kinds) found.push(...(await sources[kind](call, reader, page)));
  return found.sort(newestFirst).slice(0, page.limit);
}

export const newestFirst = (a: Holding, b: Holding): number => b.at.epochMilliseconds - a.at.epochMilliseconds || (a.id < b.id ? 1 : -1);

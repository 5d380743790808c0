// What the record says about one contact, gathered for the rules.
import type { Temporal } from 'temporal-polyfill';
import { marketOf } from '#catalogue';
import type { Call } from '#kernel/operation.ts';
import { claimFactsOf, type LeadRecord } from '#leads';
import { rulesAt, rulesOfVersion, type Rulebook } from '#rulebook';
import type { ClaimFacts, ClaimParameters } from './rules.ts';
import { findClaimOfLead, findMistakeGranted, findMistakeOpen, type ClaimRow } from './store.ts';

export type Gathered = { record: LeadRecord; facts: ClaimFacts; rules: Rulebook; parameters: ClaimParameters };

/** Null when the lead is not this pro's. The rules are those of the day the contact was charged; today's if none was. */
export async function gatherFacts(call: Pick<Call, 'db' | 'now'>, lead: string, pro: string, apart?: ClaimRow): Promise<Gathered | null> {
  const record = await claimFactsOf(call, lead, pro);
  if (!record) return null;
  const { contact } = record;
  const rules = contact ? await rulesOfVersion(call, contact.rulebookVersion) : await rulesAt(call);
  const earlier = await call.db.maybe(findClaimOfLead, [lead, pro]);
  const mistake = await call.db.maybe(findMistakeGranted, [pro]);
  const open = await call.db.maybe(findMistakeOpen, [pro]);
  const other = (row: ClaimRow | null) => (row && row.id !== apart?.id ? row : null);
  const used = other(mistake);
  const before = other(earlier);
  return {
    record,
    rules,
    parameters: { windowDays: rules.whole('refund.window'), window: rules.fact('refund.window'), sameRequestDays: rules.whole('refund.same_request') },
    facts: {
      now: call.now,
      zone: marketOf(record.market).timeZone,
      offeredAt: record.offeredAt,
      creditsTaken: contact?.credits ?? 0,
      way: contact?.way ?? null,
      chargedAt: contact?.chargedAt ?? null,
      firstClientMessageIsNoThanks: record.firstClientMessage?.isClearNoThanks ?? null,
      publishedAt: record.publishedAt,
      sameRequests: record.sameRequests,
      earlierClaim: before ? { reference: before.reference, openedAt: before.openedAt } : null,
      mistakeUsed: used ? { reference: used.reference, decidedAt: used.decidedAt as Temporal.Instant } : null,
      mistakeOpen: other(open),
    },
  };
}

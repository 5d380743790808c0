// GUAR-1: the credits of a claim that are still to give back. A contact whose refund claim is under way is counted out: its
// credits are for that claim to give back.
import type { Facts } from '#kernel/fact.ts';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { lockContact, type ContactRow } from '#leads';
import { leftOfSpends } from '#ledger';
import { listPendingRefunds, type GuaranteeClaimRow, type StatementRow } from './store.ts';

export type CreditsOfClaim = { readonly spends: readonly string[]; readonly credits: number; readonly facts: Facts };

export async function creditsOf(call: Call, claim: GuaranteeClaimRow, statements: readonly StatementRow[]): Promise<CreditsOfClaim> {
  const contacts = await lockAll(call, statements);
  const pending = await call.db.many(listPendingRefunds, [contacts.map(({ leadId }) => leadId)]);
  const counted = contacts.filter(({ leadId }) => !pending.some(({ lead }) => lead === leadId));
  const spends = counted.map(({ postingId }) => postingId);
  const credits = (await leftOfSpends(call.db, spends)).reduce((sum, { amount }) => sum + amount, 0);
  const before = (claim.credits ?? 0) - credits;
  return {
    spends,
    credits,
    facts: {
      credits_back: { credits },
      ...(before > 0 ? { credits_counted_out: { credits: before } } : {}),
      ...(pending.length > 0 ? { refund_claims_under_way: { list: pending.map(({ reference }) => reference) } } : {}),
    },
  };
}

/** In the order of their ids, so that two who lock several never wait in a circle. */
async function lockAll(call: Call, statements: readonly StatementRow[]): Promise<readonly ContactRow[]> {
  const locked: ContactRow[] = [];
  for (const contact of statements.map((one) => one.contact).sort()) {
    const row = await lockContact(call, contact);
    assert(row, 'a statement has its contact');
    locked.push(row);
  }
  return locked;
}

import * as z from 'zod';
import { findDecisionsOf, decisionView, viewDecision } from '#rulebook';
import type { Call } from '#kernel/operation.ts';
import { kindTexts, type Promised } from './rules.ts';
import type { CommitmentRow } from './store.ts';

export const commitmentView = z.object({
  id: z.uuid(),
  reference: z.string(),
  person: z.uuid(),
  kind: z.enum(['refund', 'special_offer', 'deadline', 'other']),
  kind_name: z.string(),
  wording: z.string().describe('The promise as it was written'),
  credits: z.int().nullable(),
  amount: z.object({ minor: z.int(), currency: z.string() }).nullable(),
  until_on: z.string().nullable().describe('The last day, included'),
  state: z.enum(['open', 'kept', 'withdrawn', 'lapsed']),
  overdue: z.boolean().describe('Its day is over and it is still to be kept'),
  recorded_by: z.string(),
  recorded_at: z.string(),
  release_asked: z.object({ reason: z.string(), at: z.string() }).nullable().describe('Staff ask the person to release them; only the person can'),
  closed_at: z.string().nullable(),
  how_kept: z.string().nullable(),
  decisions: z.array(decisionView).describe('Oldest first'),
});

export const promisedBy = (row: CommitmentRow): Promised => ({
  reference: row.reference,
  kind: row.kind,
  credits: row.credits,
  amount: row.amountMinor === null || row.currency === null ? null : { minor: Number(row.amountMinor), currency: row.currency },
  untilOn: row.untilOn,
  untilAt: row.untilAt,
});

export async function viewCommitment(call: Call, row: CommitmentRow): Promise<z.input<typeof commitmentView>> {
  const decisions = await findDecisionsOf(call, `commitment:${row.id}`);
  return {
    id: row.id,
    reference: row.reference,
    person: row.person,
    kind: row.kind,
    kind_name: kindTexts[row.kind][call.locale],
    wording: row.wording,
    credits: row.credits,
    amount: promisedBy(row).amount,
    until_on: row.untilOn,
    state: row.state,
    overdue: row.state === 'open' && row.overdueAt !== null,
    recorded_by: row.recordedByName,
    recorded_at: row.recordedAt.toString(),
    release_asked: row.state === 'open' && row.withdrawalReason !== null && row.withdrawalAskedAt !== null ? { reason: row.withdrawalReason, at: row.withdrawalAskedAt.toString() } : null,
    closed_at: row.closedAt?.toString() ?? null,
    how_kept: row.howKept,
    decisions: await Promise.all(decisions.map((decision) => viewDecision(call, decision, call.locale))),
  };
}

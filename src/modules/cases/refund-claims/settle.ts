// Carrying a decision out: the decision is kept, the claim moves, the credits come back, people are told; all or nothing.
import type { Temporal } from 'temporal-polyfill';
import { calendarOf, marketOf } from '#catalogue';
import { addBusinessDays, endOfDayAfter } from '#kernel/business-time/index.ts';
import type { Verdict } from '#kernel/decision.ts';
import type { Facts } from '#kernel/fact.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { markRefunded } from '#leads';
import { returnCredits } from '#ledger';
import { recordDecision, type Rulebook } from '#rulebook';
import { claimClosed, nothingLeft, stateTexts } from './refusals.ts';
import { gatherFacts } from './gather-facts.ts';
import { judgeClaim, lastDayOf } from './rules.ts';
import { keepMove, moveClaim, nextWaitingMistake, settleClaim, type ClaimRow, type ClaimState } from './store.ts';

export type Settlement = {
  readonly claim: ClaimRow;
  readonly verdict: Verdict<'grant' | 'refuse'>;
  readonly rules: Rulebook;
  readonly postingOfCharge: string | null;
  readonly byOperator: boolean;
  readonly grounds?: string;
  readonly barred?: boolean;
};

/** Answers the state the claim is in afterwards. */
export async function settle(call: Call, settlement: Settlement): Promise<ClaimState> {
  const { claim, verdict, rules } = settlement;
  const granted = verdict.outcome === 'grant';
  const contested = claim.state === 'contested';
  const state: ClaimState = granted ? 'granted' : contested ? 'confirmed' : 'refused';
  const zone = marketOf(claim.market).timeZone;
  // Only a refusal can be contested, and only once (REF-6).
  const contestUntil = state === 'refused' ? endOfDayAfter(call.now, rules.whole('refund.contest'), zone) : null;

  const decision = await recordDecision(call, {
    kind: granted ? 'refund' : 'refuse',
    verdict,
    subject: `refund_claim:${claim.id}`,
    concerns: [claim.pro],
    rules,
    byOperator: settlement.byOperator,
    ...(settlement.grounds ? { grounds: settlement.grounds } : {}),
    ...(contestUntil ? { contestUntil } : {}),
  });
  const posting = granted ? await giveBack(call, claim, settlement.postingOfCharge, decision) : null;
  const moved = await call.db.run(settleClaim, [
    claim.id, [claim.state], state, decision, settlement.byOperator && 'id' in call.actor ? call.actor.id : null, call.now, contestUntil, settlement.barred ?? (!granted && claim.barred), posting,
  ]);
  if (moved === 0) refuse(claimClosed, { state: { text: stateTexts[claim.state] } });
  await recordMove(call, claim.id, granted ? 'grant' : contested ? 'confirm' : 'refuse');

  await call.cancelScheduled(`refund_claim_due:${claim.id}`);
  await resumeWaiting(call, claim);
  await tellOutcome(call, claim, granted, contestUntil, zone);
  return state;
}

/** REF-5: the credits go back into the lots they came from. */
async function giveBack(call: Call, claim: ClaimRow, charge: string | null, decision: string): Promise<string> {
  if (!charge) refuse(nothingLeft);
  await markRefunded(call, claim.lead);
  const answer = await returnCredits(call, {
    owner: claim.pro,
    type: 'lead',
    spends: [charge],
    as: 'origin',
    cause: `refund_claim:${claim.id}`,
    operation: 'cases.refundClaim',
    decision,
    subject: `lead:${claim.lead}`,
    facts: { claim: claim.reference, clause: { clause: 'REF-5' } },
  });
  if (answer.outcome === 'nothing_left') refuse(nothingLeft);
  return answer.postingId;
}

/** REF-2: of two open mistake claims the second waited; now the record is read again, and the reason may be used up. */
export async function resumeWaiting(call: Call, settled: ClaimRow): Promise<void> {
  if (settled.reason !== 5) return;
  const waiting = await call.db.maybe(nextWaitingMistake, [settled.pro]);
  if (!waiting) return;
  const gathered = await gatherFacts(call, waiting.lead, waiting.pro, waiting);
  assert(gathered, 'a claim has its lead');
  const { facts, rules, parameters, record } = gathered;
  // The time limit was kept on the day of the claim.
  const verdict = judgeClaim({ ...facts, now: waiting.openedAt }, waiting.reason, parameters);
  // Another is still under way: an appeal, or the one that both waited for.
  if (verdict.outcome === 'wait') return;
  const dueAt = reviewDue(call, waiting.market, rules);
  await call.db.run(moveClaim, [waiting.id, 'waiting', 'open', dueAt]);
  await recordMove(call, waiting.id, 'resume');
  if (verdict.outcome === 'grant' || verdict.outcome === 'refuse') {
    const claim = { ...waiting, state: 'open' as const };
    await settle(call, { claim, verdict: { ...verdict, outcome: verdict.outcome }, rules, postingOfCharge: record.contact?.posting ?? null, byOperator: false, barred: verdict.outcome === 'refuse' });
  } else {
    await call.schedule('cases.noticeOverdueClaim', { claim: waiting.id }, dueAt, `refund_claim_due:${waiting.id}`);
  }
}

/** REF-4: 24:00 of the n-th business day after today. */
export function reviewDue(call: Pick<Call, 'now'>, market: string, rules: Rulebook): Temporal.Instant {
  return addBusinessDays(call.now, rules.whole('refund.review'), calendarOf(market)).due;
}

export async function recordMove(call: Call, claim: string, move: string): Promise<void> {
  await call.db.run(keepMove, [newId(), claim, move, call.now, 'id' in call.actor ? call.actor.id : null]);
}

async function tellOutcome(call: Call, claim: ClaimRow, granted: boolean, contestUntil: Temporal.Instant | null, zone: string): Promise<void> {
  const facts: Facts = {
    reference: claim.reference,
    credits: { credits: claim.credits },
    ...(contestUntil ? { contest_until: { until_end_of: lastDayOf(contestUntil, zone) } } : {}),
  };
  await call.emit(granted ? 'cases.refund_claim_granted' : contestUntil ? 'cases.refund_claim_refused' : 'cases.refund_claim_confirmed', {
    to: [claim.pro],
    facts,
    path: `/refund-claims/${claim.id}`,
  });
  await call.tell([claim.pro], `refund_claim:${claim.id}`);
}

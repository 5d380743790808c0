// Carrying the outcome out: the decision is kept, the claim stands, the money goes back; all or nothing.
import { refundPack } from '#billing';
import { marketOf } from '#catalogue';
import { endOfDayAfter } from '#kernel/business-time/index.ts';
import type { Verdict } from '#kernel/decision.ts';
import type { Facts } from '#kernel/fact.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { recordDecision, type Rulebook } from '#rulebook';
import { packUsed } from './refusals.ts';
import { lastDay, moneyDue } from './rules.ts';
import { keepPackMove, type PackClaimRow } from './store.ts';

export async function keepDecisionOf(call: Call, claim: string, pro: string, what: { verdict: Verdict<'grant' | 'refuse'>; rules: Rulebook; market: string; grounds?: string; byOperator?: boolean; canContest: boolean }) {
  const granted = what.verdict.outcome === 'grant';
  const zone = marketOf(what.market).timeZone;
  const contestUntil = !granted && what.canContest ? endOfDayAfter(call.now, what.rules.whole('refund.contest'), zone) : null;
  const decision = await recordDecision(call, {
    kind: granted ? 'refund' : 'refuse',
    verdict: what.verdict,
    subject: `pack_refund:${claim}`,
    concerns: [pro],
    rules: what.rules,
    byOperator: what.byOperator ?? false,
    ...(what.grounds ? { grounds: what.grounds } : {}),
    ...(contestUntil ? { contestUntil } : {}),
  });
  return { decision, contestUntil, moneyDueAt: granted ? moneyDue(call.now, zone, what.rules.whole('refund.money_within')) : null };
}

/** Last in its transaction: what the payment service has done cannot be rolled back. */
export async function payBack(call: Call, claim: PackClaimRow): Promise<void> {
  const answer = await refundPack(call, { payment: claim.payment, decision: claim.decision, operation: 'cases.claimPackRefund' });
  if (answer.outcome === 'used') refuse(packUsed);
}

export async function tellPackOutcome(call: Call, claim: PackClaimRow): Promise<void> {
  const zone = marketOf(claim.market).timeZone;
  const facts: Facts = {
    reference: claim.reference,
    amount: { money: { minor: Number(claim.grossMinor), currency: claim.currency } },
    ...(claim.moneyDueAt ? { money_until: { until_end_of: lastDay(claim.moneyDueAt, zone) } } : {}),
    ...(claim.state === 'refused' && claim.contestUntil ? { contest_until: { until_end_of: lastDay(claim.contestUntil, zone) } } : {}),
  };
  const event = { granted: 'cases.pack_refund_granted', refused: 'cases.pack_refund_refused', confirmed: 'cases.pack_refund_confirmed', contested: 'cases.pack_refund_contested' }[claim.state];
  await call.emit(event, { to: [claim.pro], facts, path: `/credits/packs/${claim.payment}` });
  await call.tell([claim.pro], 'credits');
}

export async function recordPackMove(call: Call, claim: string, move: string): Promise<void> {
  await call.db.run(keepPackMove, [newId(), claim, move, call.now, 'id' in call.actor ? call.actor.id : null]);
}

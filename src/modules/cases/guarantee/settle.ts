// Carrying a decision about the guarantee out: it is kept, the claim moves, credits come back as one lot or the account is
// suspended, people are told; all or nothing.
import type { Temporal } from 'temporal-polyfill';
import { marketOf } from '#catalogue';
import { reinstatePerson, suspendPerson } from '#identity';
import { addDays, addMonths, endOfDayAfter } from '#kernel/business-time/index.ts';
import type { DecisionKind, Verdict } from '#kernel/decision.ts';
import type { Facts } from '#kernel/fact.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { returnCredits } from '#ledger';
import { recordDecision, rulesOfVersion, type Rulebook } from '#rulebook';
import { lastDayOf } from '../refund-claims/rules.ts';
import { guaranteeClaimClosed, stateTexts } from './refusals.ts';
import type { GuaranteeClaimState } from './lifecycle.ts';
import { keepMove, settleClaim, type GuaranteeClaimRow } from './store.ts';

export type Settlement = {
  readonly claim: GuaranteeClaimRow;
  readonly outcome: 'grant' | 'refuse' | 'abuse';
  readonly verdict: Verdict;
  readonly byOperator: boolean;
  readonly grounds?: string;
  /** The purchases whose credits come back, and how many. */
  readonly giveBack?: { readonly spends: readonly string[]; readonly credits: number };
};

export async function settle(call: Call, settlement: Settlement): Promise<void> {
  const { claim, outcome, byOperator } = settlement;
  assert(claim.rulebookVersion, 'a claim that was made has its rules');
  const rules = await rulesOfVersion(call, claim.rulebookVersion);
  const contested = claim.state === 'contested';
  const state: GuaranteeClaimState = outcome === 'grant' ? 'granted' : contested ? 'confirmed' : 'refused';
  const zone = marketOf(claim.market).timeZone;
  const contestUntil = state === 'refused' ? lastToContest(call, outcome === 'abuse', rules, zone) : null;
  // The suspension of a first decision runs on while it is appealed.
  const until = outcome === 'abuse' && !contested ? addDays(call.now, rules.whole('sanction.suspension'), zone) : null;
  const kinds = { grant: 'grant', refuse: 'refuse', abuse: 'sanction' } as const satisfies Record<string, DecisionKind>;

  const decision = await recordDecision(call, {
    kind: kinds[outcome],
    verdict: until ? { ...settlement.verdict, facts: { ...settlement.verdict.facts, suspended_until: { moment: until.toString(), zone } } } : settlement.verdict,
    subject: `guarantee_claim:${claim.id}`,
    concerns: [claim.pro],
    rules,
    byOperator,
    ...(settlement.grounds ? { grounds: settlement.grounds } : {}),
    ...(contestUntil ? { contestUntil } : {}),
  });
  const posting = settlement.giveBack ? await giveBack(call, claim, settlement.giveBack, decision) : null;
  const moved = await call.db.run(settleClaim, [
    claim.id, claim.state, state, decision, byOperator && 'id' in call.actor ? call.actor.id : null, call.now, contestUntil, outcome === 'abuse', posting, settlement.giveBack?.credits ?? null,
  ]);
  if (moved === 0) refuse(guaranteeClaimClosed, { state: { text: stateTexts[claim.state] } });
  await recordMove(call, claim.id, outcome === 'grant' ? 'grant' : contested ? 'confirm' : 'refuse');
  await call.cancelScheduled(`guarantee_due:${claim.id}`);

  // An appeal that clears the pro of abuse lifts the suspension.
  if (until) await suspendPerson(call, claim.pro, until);
  if (contested && claim.abuse && outcome !== 'abuse') await reinstatePerson(call, claim.pro);
  await tellOutcome(call, settlement, { state, contestUntil, until, zone });
}

/** REF-6 for a refusal, SAN-4 for a suspension; until 24:00 of the last day. */
function lastToContest(call: Pick<Call, 'now'>, abuse: boolean, rules: Rulebook, zone: string): Temporal.Instant {
  return abuse ? endOfDayAfter(addMonths(call.now, rules.whole('sanction.contest'), zone), 0, zone) : endOfDayAfter(call.now, rules.whole('refund.contest'), zone);
}

/** GUAR-1: what was really charged and not given back since, as one lot of credits. */
async function giveBack(call: Call, claim: GuaranteeClaimRow, what: NonNullable<Settlement['giveBack']>, decision: string): Promise<string> {
  const answer = await returnCredits(call, {
    owner: claim.pro,
    type: 'lead',
    spends: what.spends,
    as: 'guarantee',
    cause: `guarantee_claim:${claim.id}`,
    operation: 'cases.decideGuaranteeClaim',
    decision,
    subject: `guarantee_claim:${claim.id}`,
    facts: { claim: claim.reference, clause: { clause: 'GUAR-1' } },
  });
  // The contacts are locked, so this is never somebody else's refund; if it were, the whole decision begins again.
  if (answer.outcome === 'nothing_left' || answer.credits !== what.credits) throw Object.assign(new Error('credits of the guarantee changed while it was decided'), { code: '40001' });
  return answer.postingId;
}

export async function recordMove(call: Call, claim: string, move: string): Promise<void> {
  await call.db.run(keepMove, [newId(), claim, move, call.now, 'id' in call.actor ? call.actor.id : null]);
}

type Told = { readonly state: GuaranteeClaimState; readonly contestUntil: Temporal.Instant | null; readonly until: Temporal.Instant | null; readonly zone: string };

async function tellOutcome(call: Call, { claim, outcome, giveBack: back }: Settlement, { state, contestUntil, until, zone }: Told): Promise<void> {
  const moment = (instant: Temporal.Instant) => ({ moment: instant.toString(), zone });
  const facts: Facts = {
    reference: claim.reference,
    ...(back ? { credits: { credits: back.credits } } : {}),
    ...(contestUntil ? { contest_until: { until_end_of: lastDayOf(contestUntil, zone) } } : {}),
    ...(until ? { suspended_until: moment(until) } : {}),
  };
  const event = state === 'confirmed' ? 'cases.guarantee_claim_confirmed' : { grant: 'cases.guarantee_claim_granted', refuse: 'cases.guarantee_claim_refused', abuse: 'cases.guarantee_abuse_found' }[outcome];
  await call.emit(event, { to: [claim.pro], person: claim.pro, claim: claim.id, facts, path: `/guarantee/claims/${claim.id}` });
  await call.tell([claim.pro], `guarantee_claim:${claim.id}`);
}

// A pack and whether its money can come back, as the operations answer it.
import { m } from '#web/paraglide/messages.js';
import { until } from '#web/format.ts';
import type { Condition } from '#web/shown.ts';
import type { Decision } from '#web/reason.ts';

export type PackClaim = {
  id: string;
  reference: string;
  payment: string;
  currency: string;
  gross_minor: number;
  credits: number;
  state: 'granted' | 'refused' | 'contested' | 'confirmed';
  claimed_at: string;
  decided_at: string;
  money_due_at: string | null;
  contest_until: string | null;
  contested_at: string | null;
  due_at: string | null;
};
type Name = 'case_in_force' | 'single_pack' | 'in_time' | 'nothing_used' | 'no_request' | 'first_time';
export type PackRecord = {
  payment: string;
  pack: string;
  credits: number;
  currency: string;
  gross_minor: number;
  bought_at: string;
  claim_until: string;
  money_due_at: string;
  outcome: 'grant' | 'refuse';
  conditions: { name: Name; state: 'met' | 'lost'; clause: string; facts: Record<string, string> }[];
};
export type PackPreview = PackRecord & { claim: PackClaim | null };
export type FullPackClaim = PackClaim & { pro: { id: string; name: string }; contest_statement: string | null; record: PackRecord; decisions: Decision[] };

export const PACK_STATES: Record<PackClaim['state'], { says: () => string; tone?: 'good' | 'harm' }> = {
  granted: { says: m.claims_state_granted, tone: 'good' },
  refused: { says: m.claims_state_refused, tone: 'harm' },
  contested: { says: m.claims_state_contested },
  confirmed: { says: m.claims_state_confirmed, tone: 'harm' },
};

/** The conditions of the rule that decides, in words. */
export function conditionsOf(record: PackRecord, options: { zone: string; now: string }): Condition[] {
  const end = until(record.claim_until, options);
  return record.conditions.map(({ name, state, clause, facts }) => {
    const met = state === 'met';
    const texts: Record<Name, () => string> = {
      case_in_force: met ? m.papers_pack_case_in_force_met : m.papers_pack_case_in_force_lost,
      single_pack: met ? m.papers_pack_single_pack_met : m.papers_pack_single_pack_lost,
      in_time: () => (met ? m.papers_pack_in_time_met({ until: end }) : m.papers_pack_in_time_lost({ until: end })),
      nothing_used: () => (met ? m.papers_pack_nothing_used_met() : m.papers_pack_nothing_used_lost({ used: facts.pack_credits_used ?? '' })),
      no_request: () => (met ? m.papers_pack_no_request_met() : m.papers_pack_no_request_lost({ count: facts.requests_offered ?? '', first: facts.first_request_at ?? '' })),
      first_time: () => (met ? m.papers_pack_first_time_met() : m.papers_pack_first_time_lost({ reference: facts.earlier_pack_refund ?? '' })),
    };
    return { state, clause, text: texts[name]() };
  });
}

// The first-contacts guarantee as the operations answer it, in words.
import { m } from '#web/paraglide/messages.js';
import type { Decision } from '#web/reason.ts';
import type { Reason } from '#web/shown.ts';

export type Condition = {
  name: string;
  clause: string;
  state: 'met' | 'not_yet' | 'lost';
  title: string;
  detail: string | null;
  until: string | null;
  facts: { name: string; label: string; value: string }[];
  rule: string | null;
};
export type Fate = 'no_answer' | 'declined' | 'other_pro' | 'postponed' | 'no_agreement' | 'job';
export type GuaranteeContact = {
  number: number;
  contact: string;
  lead: string;
  client_name: string;
  bought_at: string;
  credits: number;
  discounted: boolean;
  first_contact: { at: string; by: 'call' | 'message' } | null;
  first_contact_until: string;
  first_contact_state: 'met' | 'not_yet' | 'lost';
  reviews: number;
  statement: { fate: Fate | null; note: string } | null;
};
export type GuaranteeState = 'draft' | 'open' | 'granted' | 'refused' | 'contested' | 'confirmed';
export type GuaranteeSummary = {
  id: string;
  reference: string;
  state: GuaranteeState;
  credits: number | null;
  abuse: boolean;
  claimed_at: string | null;
  due_at: string | null;
  decided_at: string | null;
  contest_until: string | null;
};
export type Guarantee = {
  state: 'met' | 'not_yet' | 'lost';
  needed: number;
  bought: number;
  refunded: number;
  credits: number;
  conditions: Condition[];
  contacts: GuaranteeContact[];
  fates: { fate: Fate; label: string }[];
  rulebook_version: number;
  due_at: string;
  draft: string | null;
  claims: GuaranteeSummary[];
};
export type Finding = 'true' | 'unknown' | 'false';
export type CheckedContact = GuaranteeContact & {
  conversation: string | null;
  refunded_at: string | null;
  refund_claim_under_way: string | null;
  fate_label: string | null;
  check: { finding: Finding | null; evidence: string; found_at: string | null };
};
export type GuaranteeClaim = GuaranteeSummary & {
  pro: { id: string; name: string };
  contest_statement: string | null;
  conditions: Condition[];
  contacts: CheckedContact[];
  questions: { id: string; contact: string | null; question: string; asked_at: string; answer: string | null; answered_at: string | null }[];
  decisions: Decision[];
};

export const STATES: Record<GuaranteeState, { says: () => string; tone?: 'good' | 'harm' }> = {
  draft: { says: m.guarantee_state_draft },
  open: { says: m.claims_state_open },
  granted: { says: m.claims_state_granted, tone: 'good' },
  refused: { says: m.claims_state_refused, tone: 'harm' },
  contested: { says: m.claims_state_contested },
  confirmed: { says: m.claims_state_confirmed, tone: 'harm' },
};

export const FINDINGS: Record<Finding, () => string> = { true: m.guarantee_finding_true, unknown: m.guarantee_finding_unknown, false: m.guarantee_finding_false };

export const isUnderWay = (state: GuaranteeState): boolean => state === 'open' || state === 'contested';

/** Why a condition is lost, by the clause and values of its version. */
export function whyLost(condition: Condition, at: string, version: number): Reason | null {
  if (condition.state !== 'lost' || !condition.rule) return null;
  return { rule: condition.rule, clause: condition.clause, facts: condition.facts.map(({ label, value }) => ({ label, text: value })), at, version };
}

// A decision (rulebook.readDecision) as <Why> shows it.
import { m } from '#web/paraglide/messages.js';
import type { Reason } from './shown.ts';

export type DecisionRead = {
  clauses: { id: string; title: string; text: string }[];
  facts: { name: string; label: string; value: string }[];
  rulebook_version: number;
  decided_by: string;
  decided_at: string;
  grounds: string | null;
  contest_until: string | null;
};

const ROLES: Record<string, () => string> = {
  support: m.conversations_role_support,
  'follow-up': m.conversations_role_follow_up,
  mediator: m.conversations_role_mediator,
  certifier: m.conversations_role_certifier,
  finance: m.conversations_role_finance,
  moderator: m.conversations_role_moderator,
  admin: m.conversations_role_admin,
};

/** A role of our team, in words. */
export const roleName = (role: string): string => ROLES[role]?.() ?? role;

export function reasonOf(decision: DecisionRead): Reason {
  const [first] = decision.clauses;
  return {
    rule: first?.text ?? '',
    clause: first?.id ?? '',
    facts: decision.facts.map(({ label, value }) => ({ label, text: value })),
    by: decision.decided_by === 'system' ? undefined : m.letter_team({ role: roleName(decision.decided_by) }),
    at: decision.decided_at,
    version: decision.rulebook_version,
  };
}

// Keeping a decision: one call, in the transaction of what it decides.
import type { Temporal } from 'temporal-polyfill';
import { personId } from '#kernel/actor.ts';
import type { DecisionKind, Verdict } from '#kernel/decision.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { findClause } from '../clauses/index.ts';
import type { Rulebook } from '../rulebook.ts';
import { keepDecision } from './store.ts';

export type NewDecision = {
  readonly kind: DecisionKind;
  readonly verdict: Verdict;
  /** `noun:id`: what it is about. */
  readonly subject: string;
  /** The people who may read it. */
  readonly concerns: readonly string[];
  readonly rules: Rulebook;
  /** Set when a person decided; the system decides otherwise, also when a member's own act set it off. */
  readonly byOperator?: boolean;
  readonly grounds?: string;
  readonly contestUntil?: Temporal.Instant;
};

/** Answers the decision's id; movements, mails and "why?" refer to it. */
export async function recordDecision(call: Call, decision: NewDecision): Promise<string> {
  const { verdict, rules } = decision;
  for (const clause of verdict.clauses) assert(findClause(clause), `no clause is called ${clause}`);
  const id = newId();
  const operator = decision.byOperator && call.actor.kind === 'operator' ? call.actor : null;
  await call.db.run(keepDecision, [
    id, decision.kind, verdict.outcome, decision.subject, decision.concerns, verdict.clauses, JSON.stringify(verdict.facts), rules.version,
    operator ? personId(operator) : null, operator ? [...operator.roles].join(',') : null, decision.grounds ?? null, decision.contestUntil ?? null, call.now,
  ]);
  return id;
}

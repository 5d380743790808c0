// A decision: what was found out, by which clauses, with what outcome. Rules return a Verdict; the rulebook module keeps it.
import type { Facts } from './fact.ts';

export type DecisionKind = 'charge' | 'refund' | 'refuse' | 'grant' | 'sanction' | 'publish' | 'mask' | 'deadline';

export type Verdict<Outcome extends string = string> = {
  readonly outcome: Outcome;
  /** Clause ids in the order in which they were applied. */
  readonly clauses: readonly string[];
  readonly facts: Facts;
};

export function verdict<const Outcome extends string>(outcome: Outcome, clauses: readonly string[], facts: Facts = {}): Verdict<Outcome> {
  return { outcome, clauses, facts };
}

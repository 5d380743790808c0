// All SQL of decisions.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { DecisionKind } from '#kernel/decision.ts';
import type { Facts } from '#kernel/fact.ts';

export type DecisionRow = {
  id: string;
  kind: DecisionKind;
  outcome: string;
  subject: string;
  concerns: string[];
  clauses: string[];
  facts: Facts;
  rulebookVersion: number;
  decidedBy: string | null;
  decidedByRole: string | null;
  grounds: string | null;
  contestUntil: Temporal.Instant | null;
  decidedAt: Temporal.Instant;
};

const columns = `id, kind, outcome, subject, concerns, clauses, facts, rulebook_version as "rulebookVersion", decided_by as "decidedBy",
  decided_by_role as "decidedByRole", grounds, contest_until as "contestUntil", decided_at as "decidedAt"`;

export const keepDecision = statement('rulebook.keep_decision', `
  insert into decisions (id, kind, outcome, subject, concerns, clauses, facts, rulebook_version, decided_by, decided_by_role, grounds, contest_until, decided_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`);
export const findDecision = statement<DecisionRow>('rulebook.find_decision', `select ${columns} from decisions where id = $1`);
export const findDecisionConcerning = statement<DecisionRow>('rulebook.find_decision_concerning', `
  select ${columns} from decisions where id = $1 and $2::uuid = any (concerns)`);
export const listDecisionsOfSubject = statement<DecisionRow>('rulebook.list_decisions_of_subject', `
  select ${columns} from decisions where subject = $1 order by decided_at, id`);
export const listDecisionsConcerning = statement<DecisionRow>('rulebook.list_decisions_concerning', `
  select ${columns} from decisions where concerns @> array[$1::uuid] and ($2::timestamptz is null or (decided_at, id) < ($2, $3::uuid))
  order by decided_at desc, id desc limit $4`);

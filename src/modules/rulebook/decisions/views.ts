// A decision as the person concerned reads it, in their language: the answer to "why?".
import * as z from 'zod';
import { readFact } from '#kernel/read-fact.ts';
import type { Call } from '#kernel/operation.ts';
import type { Locale } from '#kernel/text.ts';
import { findClause } from '../clauses/index.ts';
import { factLabel, outcomeLabel } from '../labels.ts';
import { rulesOfVersion } from '../versions/in-force.ts';
import type { DecisionRow } from './store.ts';

export const decisionView = z.object({
  id: z.uuid(),
  kind: z.string(),
  outcome: z.string().describe('Machine word of the outcome'),
  outcome_label: z.string(),
  subject: z.string().describe('noun:id of what was decided'),
  clauses: z.array(z.object({ id: z.string(), title: z.string(), text: z.string().describe('The clause with the values of its version') })),
  facts: z.array(z.object({ name: z.string(), label: z.string(), value: z.string() })),
  rulebook_version: z.int(),
  decided_by: z.string().describe('"system", or the role of the operator'),
  decided_at: z.string(),
  grounds: z.string().nullable(),
  contest_until: z.string().nullable(),
});

export async function viewDecision(call: Pick<Call, 'db' | 'now'>, row: DecisionRow, locale: Locale): Promise<z.input<typeof decisionView>> {
  const rules = await rulesOfVersion(call, row.rulebookVersion);
  return {
    id: row.id,
    kind: row.kind,
    outcome: row.outcome,
    outcome_label: outcomeLabel(row.outcome, locale),
    subject: row.subject,
    clauses: row.clauses.map((id) => ({ id, title: findClause(id)?.title[locale] ?? id, text: rules.clauseText(id, locale) })),
    facts: Object.entries(row.facts).map(([name, fact]) => ({ name, label: factLabel(name, locale), value: readFact(fact, locale, { now: call.now }) })),
    rulebook_version: row.rulebookVersion,
    decided_by: row.decidedByRole ?? 'system',
    decided_at: row.decidedAt.toString(),
    grounds: row.grounds,
    contest_until: row.contestUntil?.toString() ?? null,
  };
}

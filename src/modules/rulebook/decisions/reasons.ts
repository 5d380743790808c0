// Why, before anything is decided: a verdict as a page shows it beside what cannot be done. Nothing is kept.
import * as z from 'zod';
import type { Verdict } from '#kernel/decision.ts';
import type { Call } from '#kernel/operation.ts';
import { readFact } from '#kernel/read-fact.ts';
import { findClause } from '../clauses/index.ts';
import { factLabel } from '../labels.ts';
import type { Rulebook } from '../rulebook.ts';

export const reasonView = z.object({
  outcome: z.string(),
  clauses: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  facts: z.array(z.object({ name: z.string(), label: z.string(), value: z.string() })),
  rulebook_version: z.int(),
  at: z.string(),
});

export function viewReason(call: Pick<Call, 'now' | 'locale'>, { outcome, clauses, facts }: Verdict, rules: Rulebook): z.input<typeof reasonView> {
  return {
    outcome,
    clauses: clauses.map((id) => ({ id, title: findClause(id)?.title[call.locale] ?? id, text: rules.clauseText(id, call.locale) })),
    facts: Object.entries(facts).map(([name, fact]) => ({ name, label: factLabel(name, call.locale), value: readFact(fact, call.locale, { now: call.now }) })),
    rulebook_version: rules.version,
    at: call.now.toString(),
  };
}

import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { ParameterValue } from '../clause.ts';
import { findClause } from '../clauses/index.ts';
import { clauseNotFound } from '../refusals.ts';
import { formatValue } from '../rulebook.ts';
import { rulesAt } from './in-force.ts';
import { listHistory } from './store.ts';
import { clauseView, viewClause } from './views.ts';

export const readClause = read({
  name: 'rulebook.readClause',
  summary: 'One rule: its words, its values today, and every earlier and coming value',
  method: 'GET',
  path: '/rules/{clause}',
  input: z.object({ clause: z.string().max(12) }),
  output: clauseView.extend({
    history: z.array(z.object({ parameter: z.string(), title: z.string(), version: z.int(), in_force_at: z.string().nullable(), formatted: z.string() })),
  }),
  refusals: [clauseNotFound],
  allow: anyone,
  async run(call, input) {
    const clause = findClause(input.clause.toUpperCase());

    if (!clause) refuse(clauseNotFound);

    const rules = await rulesAt(call);
    const changes = await call.db.many(listHistory);
    const history = clause.parameters.flatMap((parameter) => {
      const shared = { parameter: parameter.key, title: parameter.title[call.locale] };
      const first = { ...shared, version: 1, in_force_at: null, formatted: formatValue(parameter, parameter.value as ParameterValue, call.locale) };
      const later = changes
        .filter((change) => change.parameter === parameter.key)
        .map((change) => ({ ...shared, version: change.version, in_force_at: change.inForceAt.toString(), formatted: formatValue(parameter, change.value, call.locale) }));
      return later.length > 0 ? [first, ...later] : [];
    });

    return { ...viewClause(clause, rules, call.locale), history };
  },
});

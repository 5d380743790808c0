// ACC-8: every decision that concerns a person, with its clauses and facts in their language.
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import { listDecisionsConcerning } from './store.ts';
import { viewDecision } from './views.ts';

export const decisionsHeld: HoldingSource = async (call, reader, page) => {
  const rows = await call.db.many(listDecisionsConcerning, pageParameters(reader, page));
  return Promise.all(rows.map(async (row) => {
    const view = await viewDecision(call, row, reader.locale);
    return {
      kind: 'decision' as const,
      id: row.id,
      at: row.decidedAt,
      by: 'platform' as const,
      title: view.outcome_label,
      text: [...view.facts.map(({ label, value }) => `${label}: ${value}`), ...(view.grounds ? [view.grounds] : [])].join('\n'),
      path: `/decisions/${row.id}`,
      data: { ...view },
    };
  }));
};

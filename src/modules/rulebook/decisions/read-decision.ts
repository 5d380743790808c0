import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { decisionNotFound } from '../refusals.ts';
import { findDecision, findDecisionConcerning } from './store.ts';
import { decisionView, viewDecision } from './views.ts';

export const readDecision = read({
  name: 'rulebook.readDecision',
  summary: 'Why? A decision with its clauses, values and facts',
  method: 'GET',
  path: '/decisions/{decision}',
  input: z.object({ decision: id() }),
  output: decisionView,
  refusals: [decisionNotFound],
  allow: signedIn,
  async run(call, input) {
    const mine = call.actor.kind === 'member' ? call.actor.id : null;
    const row = mine ? await call.db.maybe(findDecisionConcerning, [input.decision, mine]) : await call.db.maybe(findDecision, [input.decision]);

    if (!row) refuse(decisionNotFound);

    return viewDecision(call, row, call.locale);
  },
});

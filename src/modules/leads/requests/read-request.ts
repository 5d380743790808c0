import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { findDecisionsOf } from '#rulebook';
import { listLeadsOfRequest } from '../leads/store.ts';
import { answerOfPro, viewAnswersOfPros } from './answers-of-pros.ts';
import { requestNotFound } from './refusals.ts';
import { findRequestOf } from './store.ts';
import { requestView, viewRequest } from './views.ts';

export const readRequest = read({
  name: 'leads.readRequest',
  summary: 'One of my requests, with the answers of the pros side by side',
  method: 'GET',
  path: '/requests/{request}',
  clauses: ['LEAD-1', 'LEAD-4'],
  input: z.object({ request: id() }),
  output: requestView.extend({
    decision: z.uuid().nullable().describe('Why it stands as it stands; see rulebook.readDecision'),
    pros_answered: z.array(answerOfPro),
  }),
  refusals: [requestNotFound],
  allow: members,
  async run(call, input) {
    const { actor, db } = call;
    const request = await db.maybe(findRequestOf, [input.request, actor.id]);

    if (!request) refuse(requestNotFound);

    const decisions = await findDecisionsOf(call, `request:${request.id}`);

    return {
      ...(await viewRequest(call, request)),
      decision: decisions.at(-1)?.id ?? null,
      pros_answered: await viewAnswersOfPros(call, await db.many(listLeadsOfRequest, [request.id])),
    };
  },
});

import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { leadNotFound } from '../leads/refusals.ts';
import { findLeadOf } from '../leads/store.ts';
import { answerOfPro, viewAnswersOfPros } from './answers-of-pros.ts';
import { findRequestOf } from './store.ts';
import { requestView, viewRequest } from './views.ts';

export const readAnswer = read({
  name: 'leads.readAnswer',
  summary: 'One pro’s answer to my request, with the request: what a conversation is about',
  method: 'GET',
  path: '/answers/{lead}',
  clauses: ['LEAD-1', 'LEAD-3'],
  input: z.object({ lead: id() }),
  output: z.object({ request: requestView, answer: answerOfPro }),
  refusals: [leadNotFound],
  allow: members,
  async run(call, input) {
    const lead = await call.db.maybe(findLeadOf, [input.lead, call.actor.id]);
    const request = lead && (await call.db.maybe(findRequestOf, [lead.requestId, call.actor.id]));

    if (!lead || !request) refuse(leadNotFound);

    const [answer] = await viewAnswersOfPros(call, [lead]);
    return { request: await viewRequest(call, request), answer: answer as z.input<typeof answerOfPro> };
  },
});

import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { guaranteeQuestionNotFound } from './refusals.ts';
import { answerQuestion, findQuestion } from './store.ts';
import { guaranteeQuestionView, viewQuestion } from './views.ts';

export const answerGuaranteeQuestion = write({
  name: 'cases.answerGuaranteeQuestion',
  summary: 'Answer a question that an operator asked me about a guarantee claim',
  method: 'POST',
  path: '/guarantee-questions/{question}/answer',
  clauses: ['GUAR-7'],
  input: z.object({ question: id(), answer: paragraphs(4000) }),
  output: guaranteeQuestionView,
  refusals: [guaranteeQuestionNotFound],
  allow: members,
  audit: (input) => ({ subject: `guarantee_question:${input.question}` }),
  async run(call, input) {
    const answered = await call.db.run(answerQuestion, [input.question, call.actor.id, input.answer, call.now]);

    if (answered === 0) refuse(guaranteeQuestionNotFound);

    const row = await call.db.maybe(findQuestion, [input.question]);
    assert(row, 'an answered question is there');
    await call.tell([row.askedBy], `guarantee_claim:${row.claim}`);
    return viewQuestion(row);
  },
});

import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { questionNotFound } from './refusals.ts';
import { answerQuestion, findClaim, findQuestion } from './store.ts';
import { questionView, viewQuestion } from './views.ts';

export const answerRefundClaimQuestion = write({
  name: 'cases.answerRefundClaimQuestion',
  summary: 'Answer a question that an operator asked me about a refund claim',
  method: 'POST',
  path: '/refund-claim-questions/{question}/answer',
  clauses: ['REF-3'],
  input: z.object({ question: id(), answer: paragraphs(4000) }),
  output: questionView,
  refusals: [questionNotFound],
  allow: members,
  audit: (input) => ({ subject: `refund_claim_question:${input.question}` }),
  async run(call, input) {
    const answered = await call.db.run(answerQuestion, [input.question, call.actor.id, input.answer, call.now]);

    if (answered === 0) refuse(questionNotFound);

    const row = await call.db.maybe(findQuestion, [input.question]);
    const claim = row && (await call.db.maybe(findClaim, [row.claim]));
    assert(row && claim, 'an answered question has its claim');
    await call.emit('cases.refund_claim_answered', { claim: claim.id });
    await call.tell([row.askedBy], `refund_claim:${claim.id}`);
    return viewQuestion(row, claim);
  },
});

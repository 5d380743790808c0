import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { claimClosed, claimNotFound, stateTexts } from './refusals.ts';
import { askQuestion, findQuestion, lockClaim } from './store.ts';
import { questionView, viewQuestion } from './views.ts';

export const askInRefundClaim = write({
  name: 'cases.askInRefundClaim',
  summary: 'Ask the client or the pro about a refund claim; question and answer join the case',
  method: 'POST',
  path: '/refund-claims/{claim}/questions',
  clauses: ['REF-3'],
  input: z.object({ claim: id(), of: z.enum(['client', 'pro']), question: paragraphs(2000, 5) }),
  output: questionView,
  refusals: [claimNotFound, claimClosed],
  allow: operators('support', 'follow-up', 'admin'),
  audit: (input, output) => ({ subject: `refund_claim:${input.claim}`, detail: { question: output.id, of: input.of } }),
  async run(call, input) {
    const claim = await call.db.maybe(lockClaim, [input.claim]);

    if (!claim) refuse(claimNotFound);
    if (claim.state !== 'open' && claim.state !== 'contested') refuse(claimClosed, { state: { text: stateTexts[claim.state] } });

    const person = input.of === 'client' ? claim.client : claim.pro;
    const question = newId();
    await call.db.run(askQuestion, [question, claim.id, person, call.actor.id, input.question, call.now]);
    await call.emit('cases.refund_claim_question', { to: [person], facts: { reference: claim.reference, question: input.question }, path: `/questions/${question}` });
    await call.tell([person], `refund_claim:${claim.id}`);

    const row = await call.db.maybe(findQuestion, [question]);
    assert(row, 'the question was asked');
    return viewQuestion(row, claim);
  },
});

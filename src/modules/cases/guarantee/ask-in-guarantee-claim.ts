import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { newId } from '#kernel/ids.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { findContactOf } from '#leads';
import { contactNotClaimable, guaranteeClaimClosed, guaranteeClaimNotFound, stateTexts } from './refusals.ts';
import { askQuestion, findQuestion, listStatements, lockClaim } from './store.ts';
import { guaranteeQuestionView, viewQuestion } from './views.ts';

export const askInGuaranteeClaim = write({
  name: 'cases.askInGuaranteeClaim',
  summary: 'Ask the client of a contact, or the pro, about a guarantee claim; question and answer join the case',
  method: 'POST',
  path: '/guarantee/claims/{claim}/questions',
  clauses: ['GUAR-7'],
  input: z.object({ claim: id(), contact: id().nullish().describe('Ask the client of this contact; without it the pro'), question: paragraphs(2000, 5) }),
  output: guaranteeQuestionView,
  refusals: [guaranteeClaimNotFound, guaranteeClaimClosed, contactNotClaimable],
  allow: operators('support', 'follow-up', 'admin'),
  audit: (input, output) => ({ subject: `guarantee_claim:${input.claim}`, detail: { question: output.id, contact: input.contact ?? null } }),
  async run(call, input) {
    const claim = await call.db.maybe(lockClaim, [input.claim]);
    if (!claim || claim.state === 'draft') refuse(guaranteeClaimNotFound);
    if (claim.state !== 'open' && claim.state !== 'contested') refuse(guaranteeClaimClosed, { state: { text: stateTexts[claim.state] } });
    const stated = (await call.db.many(listStatements, [claim.id])).some(({ contact }) => contact === input.contact);
    const contact = input.contact && stated ? await findContactOf(call, input.contact, claim.pro) : null;

    if (input.contact && !contact) refuse(contactNotClaimable);

    const person = contact?.clientId ?? claim.pro;
    const question = newId();
    await call.db.run(askQuestion, [question, claim.id, contact?.id ?? null, person, call.actor.id, input.question, call.now]);
    await call.emit('cases.guarantee_question', { to: [person], facts: { reference: claim.reference, question: input.question }, path: `/questions/${question}` });
    await call.tell([person], `guarantee_claim:${claim.id}`);

    const row = await call.db.maybe(findQuestion, [question]);
    assert(row, 'the question was asked');
    return viewQuestion(row);
  },
});

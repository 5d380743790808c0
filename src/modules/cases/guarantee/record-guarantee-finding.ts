import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { contactNotClaimable, guaranteeClaimClosed, guaranteeClaimNotFound, stateTexts } from './refusals.ts';
import { keepFinding, listStatements, lockClaim } from './store.ts';
import { findingView, viewFinding } from './views.ts';

export const recordGuaranteeFinding = write({
  name: 'cases.recordGuaranteeFinding',
  summary: 'Say what checking one statement of a guarantee claim found: true, unknown, or knowingly false',
  method: 'POST',
  path: '/guarantee/claims/{claim}/findings',
  clauses: ['GUAR-7'],
  input: z.object({
    claim: id(),
    contact: id(),
    finding: z.enum(['true', 'unknown', 'false']).describe('false: found knowingly false'),
    evidence: paragraphs(2000, 0).default('').describe('What it rests on: the client’s answer, the conversation, a review'),
  }),
  output: findingView.extend({ contact: z.uuid() }),
  refusals: [guaranteeClaimNotFound, guaranteeClaimClosed, contactNotClaimable],
  allow: operators('support', 'follow-up', 'admin'),
  audit: (input) => ({ subject: `guarantee_claim:${input.claim}`, detail: { contact: input.contact, finding: input.finding } }),
  async run(call, input) {
    const claim = await call.db.maybe(lockClaim, [input.claim]);

    if (!claim || claim.state === 'draft') refuse(guaranteeClaimNotFound);
    if (claim.state !== 'open' && claim.state !== 'contested') refuse(guaranteeClaimClosed, { state: { text: stateTexts[claim.state] } });
    const kept = await call.db.run(keepFinding, [claim.id, input.contact, input.finding, input.evidence, call.actor.id, call.now]);
    if (kept === 0) refuse(contactNotClaimable);

    const row = (await call.db.many(listStatements, [claim.id])).find(({ contact }) => contact === input.contact);
    return { contact: input.contact, ...viewFinding(row as NonNullable<typeof row>) };
  },
});

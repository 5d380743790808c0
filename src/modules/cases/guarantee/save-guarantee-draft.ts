import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { newId, shortReference } from '#kernel/ids.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { countedRows, gatherFacts } from './gather-facts.ts';
import { contactNotClaimable, guaranteeClaimUnderWay, stateTexts } from './refusals.ts';
import { fates } from './rules.ts';
import { beginDraft, lockGuaranteeOfPro, saveStatement } from './store.ts';

export const saveGuaranteeDraft = write({
  name: 'cases.saveGuaranteeDraft',
  summary: 'Keep what I have written so far about what became of my contacts; nothing is claimed yet',
  method: 'PUT',
  path: '/guarantee/draft',
  clauses: ['GUAR-7'],
  input: z.object({
    statements: z.array(z.object({ contact: id(), fate: z.enum(fates).nullish(), note: paragraphs(1000, 0).default('') })).min(1).max(100),
  }),
  output: z.object({ claim: z.uuid(), saved: z.int() }),
  refusals: [contactNotClaimable, guaranteeClaimUnderWay],
  allow: pros,
  audit: (_input, output) => ({ subject: `guarantee_claim:${output.claim}`, detail: { saved: output.saved } }),
  async run(call, input) {
    const pro = call.actor.id;
    await call.db.many(lockGuaranteeOfPro, [pro]);
    const gathered = await gatherFacts(call, pro);
    const { live, market } = gathered;
    const known = new Set(countedRows(gathered).map((row) => row.id));

    if (input.statements.some(({ contact }) => !known.has(contact))) refuse(contactNotClaimable);
    if (live && live.state !== 'draft') refuse(guaranteeClaimUnderWay, { reference: live.reference, state: { text: stateTexts[live.state] } });

    const claimId = newId();
    const draft = live ?? (await call.db.one(beginDraft, [claimId, shortReference(claimId, 'G'), pro, market, call.now]));
    for (const { contact, fate, note } of input.statements) await call.db.run(saveStatement, [draft.id, contact, fate ?? null, note, call.now]);

    return { claim: draft.id, saved: input.statements.length };
  },
});

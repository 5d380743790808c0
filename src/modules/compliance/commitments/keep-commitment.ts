import * as z from 'zod';
import { id, paragraphs } from '#kernel/input.ts';
import { credits } from '#kernel/money.ts';
import { write, type Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { grantCredits } from '#ledger';
import { recordDecision, rulesAt } from '#rulebook';
import { promisers } from '../access.ts';
import { endKey } from './end-commitment.ts';
import { commitmentClosed, commitmentNotFound, offerIsOver, stateTexts } from './refusals.ts';
import { judgeKeeping } from './rules.ts';
import { closeCommitment, lockCommitment, recordMove, type CommitmentRow } from './store.ts';
import { tellPerson } from './tell-person.ts';
import { commitmentView, promisedBy, viewCommitment } from './views.ts';

export const keepCommitment = write({
  name: 'compliance.keepCommitment',
  summary: 'Say that a commitment is kept; promised credits are given at once',
  description: 'Credits go to the person’s wallet and do not expire. A sum is paid by its own way; say here which one.',
  method: 'POST',
  path: '/commitments/{commitment}/kept',
  clauses: ['ACC-9', 'PAY-1'],
  input: z.object({ commitment: id(), how: paragraphs(1000).describe('How it was kept, as the person will read it') }),
  output: commitmentView,
  refusals: [commitmentNotFound, commitmentClosed, offerIsOver],
  allow: promisers,
  audit: (input, output) => ({ subject: `commitment:${input.commitment}`, concerns: [output.person] }),
  async run(call, input) {
    const row = await call.db.maybe(lockCommitment, [input.commitment]);

    if (!row) refuse(commitmentNotFound);
    if (row.state !== 'open') refuse(commitmentClosed, { state: { text: stateTexts[row.state] } });
    const verdict = judgeKeeping(promisedBy(row), call.now);
    if (verdict.outcome === 'commitment_lapsed') refuse(offerIsOver, { until: { until_end_of: row.untilOn as string } });

    const decision = await recordDecision(call, {
      kind: 'grant', verdict, subject: `commitment:${row.id}`, concerns: [row.person], rules: await rulesAt(call), byOperator: true, grounds: input.how,
    });
    const posting = await giveCredits(call, row, decision);
    const kept = await call.db.one(closeCommitment, [row.id, 'kept', decision, call.now, input.how, posting]);
    await recordMove(call, row.id, 'keep');
    await call.cancelScheduled(endKey(row.id));
    await tellPerson(call, row, 'compliance.commitment_kept', { how: input.how });

    return viewCommitment(call, kept);
  },
});

async function giveCredits(call: Call, row: CommitmentRow, decision: string): Promise<string | null> {
  if (row.credits === null) return null;
  const { postingId } = await grantCredits(call, {
    owner: row.person, credits: credits(row.credits), as: 'promotion', cause: `commitment:${row.id}`, decision, operation: 'compliance.keepCommitment',
    subject: `commitment:${row.id}`, facts: { commitment_reference: row.reference },
  });
  await call.tell([row.person], 'credits');
  return postingId;
}

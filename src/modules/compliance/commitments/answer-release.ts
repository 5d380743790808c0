import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { endKey } from './end-commitment.ts';
import { commitmentClosed, commitmentNotFound, releaseNotAsked, stateTexts } from './refusals.ts';
import { judgeWithdrawal } from './rules.ts';
import { closeCommitment, dropRelease, lockCommitmentOf, recordMove } from './store.ts';
import { commitmentView, promisedBy, viewCommitment } from './views.ts';

export const answerRelease = write({
  name: 'compliance.answerRelease',
  summary: 'Release the team from a commitment, or insist on it',
  method: 'POST',
  path: '/commitments/{commitment}/release',
  clauses: ['ACC-9'],
  input: z.object({ commitment: id(), released: z.boolean() }),
  output: commitmentView,
  refusals: [commitmentNotFound, commitmentClosed, releaseNotAsked],
  allow: members,
  audit: (input) => ({ subject: `commitment:${input.commitment}`, detail: { released: input.released } }),
  async run(call, input) {
    const row = await call.db.maybe(lockCommitmentOf, [input.commitment, call.actor.id]);

    if (!row) refuse(commitmentNotFound);
    if (row.state !== 'open') refuse(commitmentClosed, { state: { text: stateTexts[row.state] } });
    if (!row.withdrawalAskedAt) refuse(releaseNotAsked);

    if (!input.released) {
      await recordMove(call, row.id, 'decline_withdrawal');
      return viewCommitment(call, await call.db.one(dropRelease, [row.id]));
    }
    const verdict = judgeWithdrawal(promisedBy(row));
    const decision = await recordDecision(call, { kind: 'grant', verdict, subject: `commitment:${row.id}`, concerns: [row.person], rules: await rulesAt(call) });
    const closed = await call.db.one(closeCommitment, [row.id, 'withdrawn', decision, call.now, null, null]);
    await recordMove(call, row.id, 'withdraw');
    await call.cancelScheduled(endKey(row.id));

    return viewCommitment(call, closed);
  },
});

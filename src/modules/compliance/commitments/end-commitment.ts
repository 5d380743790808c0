// The day of a commitment is over: an offer lapses, anything else is overdue and goes to the team.
import type { Call, Task } from '#kernel/operation.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { judgeEnd } from './rules.ts';
import { closeCommitment, lockCommitment, markOverdue, recordMove, type CommitmentRow } from './store.ts';
import { tellPerson } from './tell-person.ts';
import { promisedBy } from './views.ts';

export const endKey = (commitment: string): string => `commitment_end:${commitment}`;

export async function scheduleEnd(call: Call, row: CommitmentRow): Promise<void> {
  if (row.untilAt) await call.schedule('compliance.endCommitment', { commitment: row.id }, row.untilAt.add({ milliseconds: 1 }), endKey(row.id));
}

export const endCommitment: Task = {
  name: 'compliance.endCommitment',
  async run(call, payload) {
    const row = await call.db.maybe(lockCommitment, [payload['commitment']]);
    const verdict = row?.state === 'open' && !row.overdueAt ? judgeEnd(promisedBy(row), call.now) : null;
    if (!row || !verdict) return;

    const decision = await recordDecision(call, { kind: 'deadline', verdict, subject: `commitment:${row.id}`, concerns: [row.person], rules: await rulesAt(call) });
    if (verdict.outcome === 'commitment_lapsed') {
      await call.db.one(closeCommitment, [row.id, 'lapsed', decision, call.now, null, null]);
      await recordMove(call, row.id, 'lapse');
      return tellPerson(call, row, 'compliance.commitment_lapsed');
    }
    await call.db.run(markOverdue, [row.id, call.now]);
    await recordMove(call, row.id, 'fall_due');
    await call.emit('compliance.commitment_overdue', { role: 'support', facts: { reference: row.reference }, path: `/operator/people/${row.person}#commitments` });
    await call.tell([row.person], 'commitments');
  },
};

import * as z from 'zod';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { promisers } from '../access.ts';
import { commitmentClosed, commitmentNotFound, stateTexts } from './refusals.ts';
import { askRelease as askReleaseFrom, lockCommitment, recordMove } from './store.ts';
import { tellPerson } from './tell-person.ts';
import { commitmentView, viewCommitment } from './views.ts';

export const askRelease = write({
  name: 'compliance.askRelease',
  summary: 'Ask the person to release us from a commitment; it binds until they do',
  method: 'POST',
  path: '/commitments/{commitment}/release-request',
  clauses: ['ACC-9'],
  input: z.object({ commitment: id(), reason: paragraphs(1000).describe('Why, as the person will read it') }),
  output: commitmentView,
  refusals: [commitmentNotFound, commitmentClosed],
  allow: promisers,
  audit: (input, output) => ({ subject: `commitment:${input.commitment}`, concerns: [output.person] }),
  async run(call, input) {
    const row = await call.db.maybe(lockCommitment, [input.commitment]);

    if (!row) refuse(commitmentNotFound);
    if (row.state !== 'open') refuse(commitmentClosed, { state: { text: stateTexts[row.state] } });

    const asked = await call.db.one(askReleaseFrom, [row.id, input.reason, call.actor.id, call.now]);
    await recordMove(call, row.id, 'ask_withdrawal');
    await tellPerson(call, row, 'compliance.commitment_release_asked', { reason: input.reason });

    return viewCommitment(call, asked);
  },
});

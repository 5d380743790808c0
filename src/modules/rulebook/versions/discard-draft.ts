import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { noDraft } from '../refusals.ts';
import { dropDraft, dropDraftValues, lockDraft } from './store.ts';

export const discardDraft = write({
  name: 'rulebook.discardDraft',
  summary: 'Discard the draft of the rules',
  method: 'DELETE',
  path: '/rules-draft',
  input: z.object({}),
  output: z.object({ discarded: z.int() }),
  refusals: [noDraft],
  allow: operators('admin'),
  audit: (_input, output) => ({ subject: `rulebook_version:${output.discarded}` }),
  async run(call) {
    const draft = await call.db.maybe(lockDraft);

    if (!draft) refuse(noDraft);

    await call.db.run(dropDraftValues, [draft.number]);
    await call.db.run(dropDraft, [draft.number]);
    return { discarded: draft.number };
  },
});

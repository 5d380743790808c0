import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { findParameter } from '../clauses/index.ts';
import { rulesAt } from './in-force.ts';
import { findDraft, listOwnValues } from './store.ts';
import { changeView, versionView, viewChanges, viewVersion } from './views.ts';

export const readDraft = read({
  name: 'rulebook.readDraft',
  summary: 'The open draft of the rules and the difference it makes',
  method: 'GET',
  path: '/rules-draft',
  input: z.object({}),
  output: z.object({ draft: versionView.nullable(), changes: z.array(changeView) }),
  allow: operators('admin'),
  async run(call) {
    const draft = await call.db.maybe(findDraft);
    if (!draft) return { draft: null, changes: [] };

    const values = await call.db.many(listOwnValues, [draft.number]);

    return { draft: viewVersion(draft), changes: viewChanges(values, await rulesAt(call), call.locale, findParameter) };
  },
});

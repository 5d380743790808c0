import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { findParameter } from '../clauses/index.ts';
import { rulesAt } from './in-force.ts';
import { listOwnValues, listVersions as listPublished } from './store.ts';
import { changeView, versionView, viewChanges, viewVersion } from './views.ts';

export const listVersions = read({
  name: 'rulebook.listVersions',
  summary: 'Every published version of the rules, newest first, and what each changed',
  method: 'GET',
  path: '/rules-versions',
  input: z.object({}),
  output: z.object({ items: z.array(versionView.extend({ changes: z.array(changeView) })) }),
  allow: anyone,
  async run(call) {
    const items = [];
    for (const row of await call.db.many(listPublished)) {
      const values = await call.db.many(listOwnValues, [row.number]);
      const before = row.number === 1 || !row.inForceAt ? null : await rulesAt(call, row.inForceAt.subtract({ milliseconds: 1 }));
      items.push({ ...viewVersion(row), changes: before ? viewChanges(values, before, call.locale, findParameter) : [] });
    }
    return { items };
  },
});

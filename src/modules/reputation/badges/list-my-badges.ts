import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { badgesNeeded } from './holding.ts';
import { listBadgesOfPro } from './store.ts';
import { badgeFields, badgeView, nameOf, viewBadge } from './views.ts';

export const listMyBadges = read({
  name: 'reputation.listMyBadges',
  summary: 'The badges that my services need, what I hold of them, and every document I sent',
  method: 'GET',
  path: '/me/badges',
  clauses: ['GUAR-2'],
  input: z.object({}),
  output: z.object({
    needed: z.array(z.object({ ...badgeFields, active: badgeView.nullable(), checking: badgeView.nullable() })),
    documents: z.array(badgeView),
  }),
  allow: pros,
  async run(call) {
    const rows = await call.db.many(listBadgesOfPro, [call.actor.id]);
    const views = rows.map((row) => viewBadge(row, call.locale));
    const needed = await badgesNeeded(call, call.actor.id);

    return {
      needed: needed.map(({ kind, authorisation }) => {
        const same = views.filter((view) => view.kind === kind && view.authorisation === (authorisation ?? null));
        return { ...nameOf(kind, authorisation, call.locale), active: same.find(({ state }) => state === 'active') ?? null, checking: same.find(({ state }) => state === 'checking') ?? null };
      }),
      documents: views,
    };
  },
});

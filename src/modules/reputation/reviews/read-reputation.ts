import * as z from 'zod';
import { findPublicProfileById } from '#identity';
import { anyone } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { listActiveAt } from '../badges/store.ts';
import { publicBadgeView, viewPublicBadge } from '../badges/views.ts';
import { proNotFound } from './refusals.ts';
import { formerSummaryOf, summaryOf } from './sums.ts';
import { summaryView, viewSummary } from './views.ts';

export const readReputation = read({
  name: 'reputation.readReputation',
  summary: 'What a pro has proven and how clients rate them: badges that hold now, average, count and distribution',
  description: 'The average is of clients with a proven contact, one rating a contact. Ratings of invited former clients stand apart.',
  method: 'GET',
  path: '/pros/{pro}/reputation',
  clauses: ['REV-1', 'REV-2', 'GUAR-2'],
  input: z.object({ pro: id() }),
  output: z.object({ badges: z.array(publicBadgeView), ratings: summaryView, former_clients: summaryView }),
  refusals: [proNotFound],
  allow: anyone,
  async run(call, input) {
    const profile = await findPublicProfileById(call.db, input.pro, call.now);

    if (!profile) refuse(proNotFound);

    return {
      badges: (await call.db.many(listActiveAt, [input.pro, call.now])).map((row) => viewPublicBadge(row, call.locale)),
      ratings: viewSummary(await summaryOf(call, input.pro, 'client')),
      former_clients: viewSummary(await formerSummaryOf(call, input.pro)),
    };
  },
});

import * as z from 'zod';
import { findPeople, findPublicProfileById } from '#identity';
import { anyone } from '#kernel/allow.ts';
import { decodeCursor, id, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { proNotFound } from './refusals.ts';
import { listPublicReviews } from './store.ts';
import { namesOf, reviewView, viewReview } from './views.ts';

export const listReviews = read({
  name: 'reputation.listReviews',
  summary: 'The published reviews of a pro, newest first',
  description: 'A removed review leaves its place with the reason and the rules of the decision.',
  method: 'GET',
  path: '/pros/{pro}/reviews',
  clauses: ['REV-1', 'REV-2'],
  input: z.object({ pro: id(), ...pageFields }),
  output: pageOf(reviewView),
  refusals: [proNotFound],
  allow: anyone,
  async run(call, input) {
    const profile = await findPublicProfileById(call.db, input.pro, call.now);

    if (!profile) refuse(proNotFound);

    const after = decodeCursor(input.after);
    const rows = await call.db.many(listPublicReviews, [input.pro, 'client', after?.at ?? null, after?.id ?? null, input.limit + 1]);
    const names = namesOf(await findPeople(call.db, [...new Set(rows.flatMap(({ author }) => author ?? []))]));
    return pageFrom(rows, input.limit, (row) => row.publishedAt ?? row.writtenAt, (row) => viewReview(row, names, call.locale));
  },
});

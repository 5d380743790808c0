import * as z from 'zod';
import { findPeople } from '#identity';
import { operators } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { listBadgesOfPro } from '../badges/store.ts';
import { badgeView, viewBadge } from '../badges/views.ts';
import { summaryOf } from './sums.ts';
import { listReviewsReceived, listReviewsWritten } from './store.ts';
import { namesOf, reviewView, summaryView, viewReview, viewSummary } from './views.ts';

const latest = 10;

export const readPersonReputation = read({
  name: 'reputation.readPersonReputation',
  summary: 'One person’s badges with their states, and the latest reviews by and about them, for those who answer them',
  method: 'GET',
  path: '/people/{id}/reputation',
  clauses: ['REV-1', 'GUAR-2'],
  input: z.object({ id: id() }),
  output: z.object({
    badges: z.array(badgeView.omit({ number: true, issuer: true, valid_until: true })).describe('Newest first, without what the documents say'),
    as_pro: summaryView,
    as_client: summaryView,
    received: z.array(reviewView).describe('The latest that are shown'),
    written: z.array(reviewView.extend({ about_whom: z.string() })).describe('The latest'),
  }),
  allow: operators('admin', 'support'),
  audit: (input) => ({ subject: `reputation:${input.id}`, concerns: [input.id] }),
  async run(call, input) {
    const received = await call.db.many(listReviewsReceived, [input.id, null, null, latest]);
    const written = await call.db.many(listReviewsWritten, [input.id, latest]);
    const names = namesOf(await findPeople(call.db, [...new Set([...received.flatMap(({ author }) => author ?? []), ...written.flatMap(({ author, reviewed }) => [author ?? [], reviewed].flat())])]));
    return {
      badges: (await call.db.many(listBadgesOfPro, [input.id])).map((row) => {
        const { number: _number, issuer: _issuer, valid_until: _until, ...view } = viewBadge(row, call.locale);
        return view;
      }),
      as_pro: viewSummary(await summaryOf(call, input.id, 'client')),
      as_client: viewSummary(await summaryOf(call, input.id, 'pro')),
      received: received.map((row) => viewReview(row, names, call.locale)),
      written: written.map((row) => ({ ...viewReview(row, names, call.locale), about_whom: names.get(row.reviewed) ?? '–' })),
    };
  },
});

import * as z from 'zod';
import { findPeople } from '#identity';
import { members } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { formerSummaryOf, summaryOf } from './sums.ts';
import { countWaitingFor, listReviewsReceived, listReviewsWritten } from './store.ts';
import { namesOf, reviewView, summaryView, viewReview, viewSummary } from './views.ts';

const mostWritten = 50;

export const listMyReviews = read({
  name: 'reputation.listMyReviews',
  summary: 'The reviews that I received, newest first, their sums, and those that I wrote',
  method: 'GET',
  path: '/me/reviews',
  clauses: ['REV-1', 'REV-2'],
  input: z.object(pageFields),
  output: pageOf(reviewView.extend({ can_reply: z.boolean(), lead: z.uuid().nullable() })).extend({
    waiting: z.int().describe('Written about me and not shown yet'),
    ratings: summaryView.describe('By clients with a proven contact'),
    former_clients: summaryView,
    written: z.array(reviewView.extend({ about_whom: z.string(), lead: z.uuid().nullable() })).describe('The latest that I wrote'),
  }),
  allow: members,
  async run(call, input) {
    const after = decodeCursor(input.after);
    const received = await call.db.many(listReviewsReceived, [call.actor.id, after?.at ?? null, after?.id ?? null, input.limit + 1]);
    const written = await call.db.many(listReviewsWritten, [call.actor.id, mostWritten]);
    const names = namesOf(await findPeople(call.db, [...new Set([call.actor.id, ...received.flatMap(({ author }) => author ?? []), ...written.map(({ reviewed }) => reviewed)])]));

    return {
      ...pageFrom(received, input.limit, (row) => row.publishedAt ?? row.writtenAt, (row) => ({
        ...viewReview(row, names, call.locale), lead: row.lead, can_reply: row.state === 'published' && row.reply === null,
      })),
      waiting: (await call.db.one(countWaitingFor, [call.actor.id])).count,
      ratings: viewSummary(await summaryOf(call, call.actor.id, call.actor.pro ? 'client' : 'pro')),
      former_clients: viewSummary(await formerSummaryOf(call, call.actor.id)),
      written: written.map((row) => ({ ...viewReview(row, names, call.locale), about_whom: names.get(row.reviewed) ?? '–', lead: row.lead })),
    };
  },
});

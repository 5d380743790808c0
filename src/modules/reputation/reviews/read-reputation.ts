import * as z from 'zod';
import { findPublicProfileById } from '#identity';
import { anyone } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read, type Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { findDecisionsOf, viewDecision } from '#rulebook';
import { listActiveAt, type BadgeRow } from '../badges/store.ts';
import { publicBadgeView, viewPublicBadge } from '../badges/views.ts';
import { proNotFound } from './refusals.ts';
import { formerSummaryOf, summaryOf } from './sums.ts';
import { summaryView, viewSummary } from './views.ts';

const publicReason = z.object({ clause: z.string(), text: z.string(), decided_by: z.string(), rulebook_version: z.int() }).describe('Without what the document says');

export const readReputation = read({
  name: 'reputation.readReputation',
  summary: 'What a pro has proven and how clients rate them: badges that hold now, average, count and distribution',
  description: 'The average is of clients with a proven contact, one rating a contact. Ratings of invited former clients stand apart.',
  method: 'GET',
  path: '/pros/{pro}/reputation',
  clauses: ['REV-1', 'REV-2', 'GUAR-2'],
  input: z.object({ pro: id() }),
  output: z.object({ badges: z.array(publicBadgeView.extend({ why: publicReason })), ratings: summaryView, former_clients: summaryView }),
  refusals: [proNotFound],
  allow: anyone,
  async run(call, input) {
    const profile = await findPublicProfileById(call.db, input.pro, call.now);

    if (!profile) refuse(proNotFound);

    return {
      badges: await Promise.all((await call.db.many(listActiveAt, [input.pro, call.now])).map(async (row) => ({ ...viewPublicBadge(row, call.locale), why: await whyOf(call, row) }))),
      ratings: viewSummary(await summaryOf(call, input.pro, 'client')),
      former_clients: viewSummary(await formerSummaryOf(call, input.pro)),
    };
  },
});

async function whyOf(call: Call, badge: BadgeRow): Promise<z.input<typeof publicReason>> {
  const decision = (await findDecisionsOf(call, `badge:${badge.id}`)).at(-1);
  assert(decision, 'a badge that holds has its decision');
  const { clauses, decided_by, rulebook_version } = await viewDecision(call, decision, call.locale);
  return { clause: clauses[0]?.id ?? '', text: clauses[0]?.text ?? '', decided_by, rulebook_version };
}

import * as z from 'zod';
import { findPeople } from '#identity';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { findService } from '#catalogue';
import { claimFactsOf } from '#leads';
import { rulesAt } from '#rulebook';
import { findParty } from './access.ts';
import { contactNotFound } from './refusals.ts';
import { listReviewsOfLead } from './store.ts';
import { namesOf, reviewView, viewReview } from './views.ts';

export const readLeadReviews = read({
  name: 'reputation.readLeadReviews',
  summary: 'The reviews of a paid contact of mine: what I wrote, what I may still write, and what of the other side is shown',
  method: 'GET',
  path: '/leads/{lead}/reviews',
  clauses: ['REV-1', 'GUAR-4'],
  input: z.object({ lead: id() }),
  output: z.object({
    lead: z.uuid(),
    side: z.enum(['client', 'pro']).describe('The side that I am on'),
    other: z.object({ id: z.uuid(), name: z.string() }),
    service: z.string(),
    reference: z.string().describe('Of the request'),
    open: z.array(z.enum(['contact', 'work'])).describe('What I may still review'),
    refunded: z.boolean().describe('The credits were given back: no new review'),
    blind_days: z.int().describe('REV-1: after so many days a single review is shown'),
    mine: z.array(reviewView),
    others: z.array(reviewView).describe('Only what is published'),
    other_has_written: z.array(z.enum(['contact', 'work'])).describe('Also what is not shown yet'),
  }),
  refusals: [contactNotFound],
  allow: members,
  async run(call, input) {
    const party = await findParty(call, input.lead);
    const record = party ? await claimFactsOf(call, input.lead, party.contact.proId) : null;

    if (!party || !record) refuse(contactNotFound);

    const rows = await call.db.many(listReviewsOfLead, [input.lead]);
    const names = namesOf(await findPeople(call.db, [call.actor.id, party.other]));
    const mine = rows.filter(({ side }) => side === party.side);
    const others = rows.filter(({ side }) => side !== party.side);
    const refunded = party.contact.refundedAt !== null;
    return {
      lead: input.lead,
      side: party.side,
      other: { id: party.other, name: names.get(party.other) ?? '–' },
      service: findService(record.serviceKey)?.name[call.locale] ?? record.serviceKey,
      reference: record.reference,
      open: refunded ? [] : (['work', 'contact'] as const).filter((about) => !mine.some((review) => review.about === about)),
      refunded,
      blind_days: (await rulesAt(call)).whole('review.blind'),
      mine: mine.map((row) => viewReview(row, names, call.locale)),
      others: others.filter(({ state }) => state !== 'waiting').map((row) => viewReview(row, names, call.locale)),
      other_has_written: others.map(({ about }) => about),
    };
  },
});

import * as z from 'zod';
import { filesOf } from '#files';
import { findPerson } from '#identity';
import { either, operators, pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { decisionView, findDecisionsOf, viewDecision } from '#rulebook';
import { findReadableBadge } from './access.ts';
import { badgesNeeded } from './holding.ts';
import { badgeNotFound } from './refusals.ts';
import { listBadgesOfPro } from './store.ts';
import { badgeView, viewBadge } from './views.ts';

const document = z.object({ id: z.uuid(), name: z.string(), media_type: z.string(), bytes: z.int(), address: z.string() });

export const readBadge = read({
  name: 'reputation.readBadge',
  summary: 'A badge: its documents, its decision, and what this pro sent before',
  method: 'GET',
  path: '/badges/{badge}',
  clauses: ['GUAR-2'],
  input: z.object({ badge: id() }),
  output: badgeView.extend({
    pro: z.object({ id: z.uuid(), name: z.string(), market: z.string() }),
    needed: z.boolean().describe('One of the services that the pro offers now asks for it'),
    files: z.array(document),
    earlier: z.array(badgeView).describe('Of the same kind, newest first'),
    decisions: z.array(decisionView),
  }),
  refusals: [badgeNotFound],
  allow: either(pros, operators('certifier', 'admin')),
  // MSG-1: an operator's look at private papers is itself logged; so is each opening of a file.
  audit: (input, output) => ({ subject: `badge:${input.badge}`, concerns: [output.pro.id] }),
  async run(call, input) {
    const badge = await findReadableBadge(call, input.badge);

    if (!badge) refuse(badgeNotFound);

    const subject = `badge:${badge.id}`;
    const files = (await filesOf(call, [subject])).get(subject) ?? [];
    const needed = await badgesNeeded(call, badge.pro);
    const all = await call.db.many(listBadgesOfPro, [badge.pro]);
    const same = (other: { kind: string; authorisation?: string | null }) => other.kind === badge.kind && (other.authorisation ?? null) === badge.authorisation;
    const decisions = await findDecisionsOf(call, subject);
    return {
      ...viewBadge(badge, call.locale),
      pro: { id: badge.pro, name: (await findPerson(call.db, badge.pro))?.name ?? '–', market: badge.market },
      needed: needed.some(same),
      files: files.map(({ id: file, name, media_type, bytes, address }) => ({ id: file, name, media_type, bytes, address })),
      earlier: all.filter((other) => other.id !== badge.id && same(other)).map((other) => viewBadge(other, call.locale)),
      decisions: await Promise.all(decisions.map((decision) => viewDecision(call, decision, call.locale))),
    };
  },
});

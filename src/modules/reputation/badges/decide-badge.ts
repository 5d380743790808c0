import * as z from 'zod';
import { marketOf } from '#catalogue';
import { operators } from '#kernel/allow.ts';
import { day, id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { badgeStates, refusalReasons } from '../labels.ts';
import { checkDay } from './check-day.ts';
import { badgeClosed, badgeNotFound, dateTooFar, detailsMissing, documentExpired } from './refusals.ts';
import { grantBadge, turnDown } from './settle.ts';
import { findBadge, lockBadge } from './store.ts';
import { badgeView, viewBadge } from './views.ts';

export const decideBadge = write({
  name: 'reputation.decideBadge',
  summary: 'Accept a document until a day, or refuse it with a reason; the pro reads why',
  method: 'POST',
  path: '/badges/{badge}/decision',
  clauses: ['GUAR-2'],
  input: z.object({
    badge: id(),
    outcome: z.enum(['grant', 'refuse']),
    until: day().nullish().describe('The last day on which the badge is active; needed to accept'),
    reason: z.enum(refusalReasons).nullish().describe('Needed to refuse'),
    grounds: paragraphs(2000, 0).default('').describe('Read by the pro'),
  }),
  output: badgeView,
  refusals: [badgeNotFound, badgeClosed, detailsMissing, documentExpired, dateTooFar],
  allow: operators('certifier', 'admin'),
  audit: (input, output) => ({ subject: `badge:${input.badge}`, detail: { outcome: input.outcome, state: output.state } }),
  async run(call, input) {
    const badge = await call.db.maybe(lockBadge, [input.badge]);

    if (!badge) refuse(badgeNotFound);
    if (badge.state !== 'checking') refuse(badgeClosed, { state: { text: badgeStates[badge.state] } });
    const missing = input.outcome === 'grant' ? (input.until ? null : 'until') : input.reason ? null : 'reason';
    if (missing) refuse(detailsMissing, {}, [{ path: missing, say: detailsMissing.say }]);

    if (input.outcome === 'grant' && input.until) {
      checkDay(call, input.until, marketOf(badge.market).timeZone, 'until');
      await grantBadge(call, badge, input.until, input.grounds);
    } else if (input.reason) {
      await turnDown(call, badge, input.reason, input.grounds);
    }

    const after = await call.db.maybe(findBadge, [badge.id]);
    assert(after, 'the badge is there');
    return viewBadge(after, call.locale);
  },
});

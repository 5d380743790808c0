import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { badgeStates } from '../labels.ts';
import { findReadableBadge } from './access.ts';
import { recordBadgeMove } from './record-move.ts';
import { badgeClosed, badgeNotFound } from './refusals.ts';
import { withdraw } from './store.ts';
import { badgeView, viewBadge } from './views.ts';

export const withdrawBadge = write({
  name: 'reputation.withdrawBadge',
  summary: 'Take back a document that is being checked, to send another',
  method: 'POST',
  path: '/badges/{badge}/withdraw',
  clauses: ['GUAR-2'],
  input: z.object({ badge: id() }),
  output: badgeView,
  refusals: [badgeNotFound, badgeClosed],
  allow: pros,
  audit: (input) => ({ subject: `badge:${input.badge}` }),
  async run(call, input) {
    const badge = await findReadableBadge(call, input.badge);

    if (!badge) refuse(badgeNotFound);
    const moved = await call.db.run(withdraw, [badge.id, call.actor.id]);
    if (moved === 0) refuse(badgeClosed, { state: { text: badgeStates[badge.state] } });

    await recordBadgeMove(call, badge.id, 'withdraw');

    return viewBadge({ ...badge, state: 'withdrawn' }, call.locale);
  },
});

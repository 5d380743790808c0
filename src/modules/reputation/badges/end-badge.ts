// The end of a badge: mails before it, and the day itself. Each may run twice.
import type { Temporal } from 'temporal-polyfill';
import { marketOf } from '#catalogue';
import type { Task } from '#kernel/operation.ts';
import { recordBadgeMove } from './record-move.ts';
import { tell } from './settle.ts';
import { countChecking, expire, findBadge, type BadgeRow } from './store.ts';

export const expireBadge: Task = {
  name: 'reputation.expireBadge',
  async run(call, payload) {
    const badge = await call.db.maybe(findBadge, [payload['badge']]);
    if (!badge || (await call.db.run(expire, [badge.id, call.now])) === 0) return;
    await recordBadgeMove(call, badge.id, 'expire');
    await tell(call, badge, 'reputation.badge_expired', {});
  },
};

/** Who has sent the next document in already needs no reminder. */
export const warnOfBadgeEnd: Task = {
  name: 'reputation.warnOfBadgeEnd',
  async run(call, payload) {
    const badge = await call.db.maybe(findBadge, [payload['badge']]);
    if (badge?.state !== 'active' || !badge.activeUntil) return;
    const { count } = await call.db.one(countChecking, [badge.pro, badge.kind, badge.authorisation]);
    if (count > 0) return;
    await tell(call, badge, 'reputation.badge_expiring', { until: { until_end_of: lastDay(badge, badge.activeUntil) } });
  },
};

const lastDay = ({ market }: BadgeRow, until: Temporal.Instant): string =>
  until.subtract({ milliseconds: 1 }).toZonedDateTimeISO(marketOf(market).timeZone).toPlainDate().toString();

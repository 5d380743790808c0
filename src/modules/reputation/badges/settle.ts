// Carrying a decision about a badge out: kept, moved, scheduled to end, told; all or nothing.
import { Temporal } from 'temporal-polyfill';
import { marketOf } from '#catalogue';
import { verdict } from '#kernel/decision.ts';
import type { Facts } from '#kernel/fact.ts';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { badgeName, refusalTexts, type RefusalReason } from '../labels.ts';
import { recordBadgeMove } from './record-move.ts';
import { activeFrom, activeUntil, warningsBefore } from './rules.ts';
import { grant, lockPrevious, refuseBadge, replace, type BadgeRow } from './store.ts';

const decider = (call: Call) => ('id' in call.actor ? call.actor.id : null);

const documentFacts = (badge: BadgeRow): Facts => ({
  badge: { text: badgeName(badge.kind, badge.authorisation) },
  document_number: badge.number,
  document_issuer: badge.issuer,
  ...(badge.validUntil ? { document_valid_until: { until_end_of: badge.validUntil } } : {}),
});

export async function grantBadge(call: Call, badge: BadgeRow, day: string, grounds: string): Promise<void> {
  const zone = marketOf(badge.market).timeZone;
  const previous = await call.db.maybe(lockPrevious, [badge.pro, badge.kind, badge.authorisation]);
  const from = activeFrom({ now: call.now, submittedAt: badge.submittedAt, previousUntil: previous?.activeUntil ?? null });
  const until = activeUntil(day, zone);

  const decision = await recordDecision(call, {
    kind: 'grant',
    verdict: verdict('grant_badge', ['GUAR-2'], { ...documentFacts(badge), badge_from: { moment: from.toString(), zone }, badge_until: { until_end_of: day } }),
    subject: `badge:${badge.id}`,
    concerns: [badge.pro],
    rules: await rulesAt(call),
    byOperator: true,
    ...(grounds ? { grounds } : {}),
  });
  if (previous?.state === 'active') {
    assert((await call.db.run(replace, [previous.id, from])) === 1, 'a locked badge that is active can be replaced');
    await recordBadgeMove(call, previous.id, 'replace');
    await cancelEnd(call, previous.id);
  }
  assert((await call.db.run(grant, [badge.id, from, until, decision, decider(call), call.now])) === 1, 'a locked badge being checked can be granted');
  await recordBadgeMove(call, badge.id, 'grant');
  await scheduleEnd(call, badge.id, until, zone);
  await tell(call, badge, 'reputation.badge_granted', { until: { until_end_of: day } });
}

export async function turnDown(call: Call, badge: BadgeRow, reason: RefusalReason, grounds: string): Promise<void> {
  const because: Facts = { badge_refused_because: { text: refusalTexts[reason] } };
  const decision = await recordDecision(call, {
    kind: 'refuse',
    verdict: verdict('refuse_badge', ['GUAR-2'], { ...because, ...documentFacts(badge) }),
    subject: `badge:${badge.id}`,
    concerns: [badge.pro],
    rules: await rulesAt(call),
    byOperator: true,
    ...(grounds ? { grounds } : {}),
  });
  assert((await call.db.run(refuseBadge, [badge.id, decision, decider(call), call.now])) === 1, 'a locked badge being checked can be refused');
  await recordBadgeMove(call, badge.id, 'refuse');
  await tell(call, badge, 'reputation.badge_refused', { because: { text: refusalTexts[reason] } });
}

async function scheduleEnd(call: Call, badge: string, until: Temporal.Instant, zone: string): Promise<void> {
  await call.schedule('reputation.expireBadge', { badge }, until, `badge_end:${badge}`);
  for (const { days, at } of warningsBefore(until, call.now, zone)) {
    await call.schedule('reputation.warnOfBadgeEnd', { badge, days }, at, `badge_warning:${badge}:${days}`);
  }
}

async function cancelEnd(call: Call, badge: string): Promise<void> {
  for (const key of [`badge_end:${badge}`, `badge_warning:${badge}:30`, `badge_warning:${badge}:7`]) await call.cancelScheduled(key);
}

export async function tell(call: Call, badge: BadgeRow, event: string, facts: Facts): Promise<void> {
  await call.emit(event, { to: [badge.pro], pro: badge.pro, badge: badge.id, facts: { badge: { text: badgeName(badge.kind, badge.authorisation) }, ...facts }, path: '/badges' });
  await call.tell([badge.pro], `badges:${badge.pro}`);
}

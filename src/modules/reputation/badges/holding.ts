// Which badges hold at an instant, and which a pro's trades need.
import type { Temporal } from 'temporal-polyfill';
import type { AuthorisationKey } from '#catalogue';
import { findProfileOf } from '#identity';
import type { Call } from '#kernel/operation.ts';
import { neededBadges, type BadgeKind, type BadgeWanted } from './rules.ts';
import { listActiveAt } from './store.ts';

export type BadgeHeld = {
  readonly kind: BadgeKind;
  readonly authorisation?: AuthorisationKey;
  readonly activeFrom: Temporal.Instant;
  readonly activeUntil: Temporal.Instant;
};

/** GUAR-2: those active at that instant. `activeUntil` is the first instant at which it no longer holds. */
export async function badgesAt(call: Pick<Call, 'db'>, pro: string, at: Temporal.Instant): Promise<readonly BadgeHeld[]> {
  const rows = await call.db.many(listActiveAt, [pro, at]);
  return rows.flatMap(({ kind, authorisation, activeFrom, activeUntil }) =>
    activeFrom && activeUntil ? [{ kind, ...(authorisation ? { authorisation } : {}), activeFrom, activeUntil }] : []);
}

/** GUAR-2: company, liability, and each authorisation of the services that the pro offers now. */
export async function badgesNeeded(call: Pick<Call, 'db'>, pro: string): Promise<readonly BadgeWanted[]> {
  return neededBadges((await findProfileOf(call.db, pro))?.serviceCategories ?? []);
}

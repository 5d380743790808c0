// Reputation: what people say of each other after a contact, and what a pro has proven (REV-1, REV-2, GUAR-2).
import type { Module } from '#kernel/operation.ts';

/** For the guarantee (GUAR-2, GUAR-4). */
export { badgesAt, badgesNeeded, type BadgeHeld } from './badges/holding.ts';
export { type BadgeKind, type BadgeWanted } from './badges/rules.ts';
export { ratingsOf, reviewsForGuarantee, type Ratings, type ReviewsForGuarantee } from './reviews/sums.ts';
export { positiveFrom } from './reviews/rules.ts';

export const reputation = {
  name: 'reputation',
  operations: {},
} satisfies Module;

// Reputation: what people say of each other after a contact, and what a pro has proven (REV-1, REV-2, GUAR-2).
import './labels.ts';
import type { Module } from '#kernel/operation.ts';
import { decideBadge } from './badges/decide-badge.ts';
import { expireBadge, warnOfBadgeEnd } from './badges/end-badge.ts';
import { listBadgeQueue } from './badges/list-badge-queue.ts';
import { listMyBadges } from './badges/list-my-badges.ts';
import { readBadge } from './badges/read-badge.ts';
import { submitBadge } from './badges/submit-badge.ts';
import { withdrawBadge } from './badges/withdraw-badge.ts';
import { declineInvitation } from './former-clients/decline-invitation.ts';
import { inviteFormerClient } from './former-clients/invite-former-client.ts';
import { lapseInvitation } from './former-clients/lapse-invitation.ts';
import { leaveFormerReview } from './former-clients/leave-former-review.ts';
import { listInvitations } from './former-clients/list-invitations.ts';
import { readInvitation } from './former-clients/read-invitation.ts';
import { resendInvitation } from './former-clients/resend-invitation.ts';
import { decideReviewReport } from './review-reports/decide-review-report.ts';
import { listReviewReportQueue } from './review-reports/list-review-report-queue.ts';
import { readReviewReport } from './review-reports/read-review-report.ts';
import { reportReview } from './review-reports/report-review.ts';
import { listMyReviews } from './reviews/list-my-reviews.ts';
import { listRatings } from './reviews/list-ratings.ts';
import { listReviews } from './reviews/list-reviews.ts';
import { publishReview } from './reviews/publish.ts';
import { readClientRating } from './reviews/read-client-rating.ts';
import { readLeadReviews } from './reviews/read-lead-reviews.ts';
import { readPersonReputation } from './reviews/read-person-reputation.ts';
import { readReputation } from './reviews/read-reputation.ts';
import { replyToReview } from './reviews/reply-to-review.ts';
import { writeReview } from './reviews/write-review.ts';

/** ACC-8 */
export { badgesHeld, invitationsHeld, reviewsHeld } from './holdings.ts';
/** ACC-7 */
export { leaveReputation } from './leave.ts';
export { obligationsOf } from './obligations.ts';
/** For the guarantee (GUAR-2, GUAR-4). */
export { badgesAt, badgesNeeded, type BadgeHeld } from './badges/holding.ts';
export { type BadgeKind, type BadgeWanted } from './badges/rules.ts';
/** REV-1: for search and for comparing answers. */
export { ratingsOf, reviewsForGuarantee, type Ratings, type ReviewsForGuarantee } from './reviews/sums.ts';
export { positiveFrom } from './reviews/rules.ts';

export const reputation = {
  name: 'reputation',
  operations: {
    writeReview, readLeadReviews, listMyReviews, listReviews, listRatings, readReputation, readClientRating, readPersonReputation, replyToReview,
    reportReview, listReviewReportQueue, readReviewReport, decideReviewReport,
    inviteFormerClient, resendInvitation, listInvitations, readInvitation, leaveFormerReview, declineInvitation,
    submitBadge, withdrawBadge, listMyBadges, readBadge, listBadgeQueue, decideBadge,
  },
  tasks: [publishReview, lapseInvitation, expireBadge, warnOfBadgeEnd],
} satisfies Module;

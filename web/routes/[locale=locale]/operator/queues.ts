// The queues of the desk: what waits for a person to decide, one line each. A module with a queue adds its line here.

import { m } from '#web/paraglide/messages.js';

export type Queue = {
  /** Under /operator, such as /operator/claims. */
  path: string;
  label: () => string;
  /** A reading operation; what it answers becomes how many wait, and the soonest deadline. */
  operation: string;
  input?: Record<string, unknown>;
  count: (output: any) => number;
  oldestDueAt: (output: any) => string | null;
  /** Where no deadline is set: since when the first one waits. */
  waitsSince?: (output: any) => string | null;
  /** Roles of our team that see it; an administrator sees all. */
  roles: readonly string[];
};

export type WaitingQueue = { path: string; label: string; count: number; dueAt: string | null; since: string | null };

export const QUEUES: readonly Queue[] = [
  {
    path: '/operator/refund-claims',
    label: () => m.nav_refund_claims(),
    operation: 'cases.listRefundClaimQueue',
    input: { limit: 1 },
    count: (output) => output.total,
    oldestDueAt: (output) => output.items[0]?.due_at ?? null,
    roles: ['support', 'follow-up'],
  },
  {
    path: '/operator/guarantee',
    label: () => m.guarantee_queue(),
    operation: 'cases.listGuaranteeClaimQueue',
    input: { limit: 1 },
    count: (output) => output.total,
    oldestDueAt: (output) => output.items[0]?.due_at ?? null,
    roles: ['support', 'follow-up'],
  },
  {
    path: '/operator/pack-refunds',
    label: () => m.papers_pack_queue(),
    operation: 'cases.listPackRefundQueue',
    input: { limit: 1 },
    count: (output) => output.total,
    oldestDueAt: (output) => output.items[0]?.due_at ?? null,
    roles: ['support', 'finance'],
  },
  {
    path: '/operator/promotions',
    label: () => m.papers_promotion_queue(),
    operation: 'billing.listPromotionQueue',
    input: { limit: 1 },
    count: (output) => output.total,
    oldestDueAt: () => null,
    waitsSince: (output) => output.items[0]?.submitted_at ?? null,
    roles: ['moderator'],
  },
  {
    path: '/operator/leaks',
    label: () => m.leaks_queue_title(),
    operation: 'conversations.listLeakQueue',
    input: { limit: 1 },
    count: (output) => output.total,
    oldestDueAt: (output) => output.items[0]?.due_at ?? null,
    roles: ['moderator'],
  },
  {
    path: '/operator/breaches',
    label: () => m.leaks_breaches_title(),
    operation: 'conversations.listBreachQueue',
    input: { limit: 1 },
    count: (output) => output.total,
    oldestDueAt: (output) => output.items[0]?.due_at ?? null,
    roles: ['moderator'],
  },
  {
    path: '/operator/support',
    label: () => m.support_title(),
    operation: 'support.listTicketQueue',
    input: { limit: 1 },
    count: (output) => output.total,
    oldestDueAt: (output) => output.items[0]?.due_at ?? null,
    roles: ['support', 'follow-up', 'mediator', 'certifier', 'finance', 'moderator'],
  },
  {
    path: '/operator/requests',
    label: () => m.checks_title(),
    operation: 'leads.listRequestsToCheck',
    input: { limit: 1 },
    count: (output) => output.total,
    oldestDueAt: () => null,
    waitsSince: (output) => output.items[0]?.submitted_at ?? null,
    roles: ['moderator'],
  },
  {
    path: '/operator/review-reports',
    label: () => m.reputation_desk_reports(),
    operation: 'reputation.listReviewReportQueue',
    input: { limit: 1 },
    count: (output) => output.total,
    oldestDueAt: () => null,
    waitsSince: (output) => output.items[0]?.reported_at ?? null,
    roles: ['moderator'],
  },
  {
    path: '/operator/badges',
    label: () => m.reputation_desk_badges(),
    operation: 'reputation.listBadgeQueue',
    input: { limit: 1 },
    count: (output) => output.total,
    oldestDueAt: () => null,
    waitsSince: (output) => output.items[0]?.submitted_at ?? null,
    roles: ['certifier'],
  },
];

// The states of a report of a review.
import { lifecycle } from '#kernel/lifecycle.ts';

export const reviewReportLifecycle = lifecycle({
  name: 'review_report',
  states: ['open', 'confirmed', 'dismissed'],
  initial: 'open',
  final: ['confirmed', 'dismissed'],
  moves: {
    confirm: { from: ['open'], to: 'confirmed' },
    dismiss: { from: ['open'], to: 'dismissed' },
  },
});

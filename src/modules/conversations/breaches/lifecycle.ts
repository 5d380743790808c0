import { lifecycle } from '#kernel/lifecycle.ts';

export const breachReportLifecycle = lifecycle({
  name: 'breach_report',
  states: ['open', 'confirmed', 'dismissed'],
  initial: 'open',
  final: ['confirmed', 'dismissed'],
  moves: {
    confirm: { from: ['open'], to: 'confirmed' },
    dismiss: { from: ['open'], to: 'dismissed' },
  },
});

export type BreachReportState = (typeof breachReportLifecycle.states)[number];

// A failed payment can still succeed with another card; a paid one never fails any more, whatever arrives late.
import { lifecycle } from '#kernel/lifecycle.ts';

export const paymentLife = lifecycle({
  name: 'payment',
  states: ['started', 'needs_confirmation', 'succeeded', 'failed', 'refunded', 'disputed'],
  initial: 'started',
  final: ['refunded'],
  moves: {
    askConfirmation: { from: ['started', 'failed'], to: 'needs_confirmation' },
    fail: { from: ['started', 'needs_confirmation'], to: 'failed' },
    succeed: { from: ['started', 'needs_confirmation', 'failed'], to: 'succeeded' },
    refund: { from: ['succeeded'], to: 'refunded' },
    dispute: { from: ['succeeded'], to: 'disputed' },
    winDispute: { from: ['disputed'], to: 'succeeded' },
    loseDispute: { from: ['disputed'], to: 'refunded' },
  },
});

export type PaymentState = (typeof paymentLife.states)[number];

// The states of a refund claim. `waiting`: another claim for the reason "by mistake" is still open.
import { lifecycle } from '#kernel/lifecycle.ts';

export const refundClaimLifecycle = lifecycle({
  name: 'refund_claim',
  states: ['waiting', 'open', 'granted', 'refused', 'withdrawn', 'contested', 'confirmed'],
  initial: 'open',
  final: ['granted', 'withdrawn', 'confirmed'],
  moves: {
    wait: { from: ['open'], to: 'waiting' },
    resume: { from: ['waiting'], to: 'open' },
    grant: { from: ['open', 'contested'], to: 'granted' },
    refuse: { from: ['open'], to: 'refused' },
    withdraw: { from: ['waiting', 'open'], to: 'withdrawn' },
    contest: { from: ['refused'], to: 'contested' },
    confirm: { from: ['contested'], to: 'confirmed' },
  },
});

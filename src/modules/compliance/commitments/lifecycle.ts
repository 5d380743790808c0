import { lifecycle } from '#kernel/lifecycle.ts';

/** `withdrawn`: by agreement. Staff ask to be released from it, the person alone does it. */
export const commitmentLife = lifecycle({
  name: 'commitment',
  states: ['open', 'kept', 'withdrawn', 'lapsed'],
  initial: 'open',
  final: ['kept', 'withdrawn', 'lapsed'],
  moves: {
    keep: { from: ['open'], to: 'kept' },
    withdraw: { from: ['open'], to: 'withdrawn' },
    lapse: { from: ['open'], to: 'lapsed' },
  },
});

export type CommitmentState = (typeof commitmentLife.states)[number];

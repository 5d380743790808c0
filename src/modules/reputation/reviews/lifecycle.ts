// The states of a review. `waiting`: written, not shown before the other side has rated or the time is over (REV-1).
import { lifecycle } from '#kernel/lifecycle.ts';

export const reviewLifecycle = lifecycle({
  name: 'review',
  states: ['waiting', 'published', 'hidden'],
  initial: 'waiting',
  final: ['hidden'],
  moves: {
    publish: { from: ['waiting'], to: 'published' },
    hide: { from: ['published'], to: 'hidden' },
  },
});

// What was found is masked (or flagged) at once. Its author may contest it once; a moderator confirms or lifts it.
import { lifecycle } from '#kernel/lifecycle.ts';

export const leakLifecycle = lifecycle({
  name: 'leak',
  states: ['found', 'contested', 'confirmed', 'lifted'],
  initial: 'found',
  final: ['confirmed', 'lifted'],
  moves: {
    contest: { from: ['found'], to: 'contested' },
    /** From `found` only where the message was sent as it is and our team checks (mode flag). */
    confirm: { from: ['found', 'contested'], to: 'confirmed' },
    lift: { from: ['found', 'contested'], to: 'lifted' },
  },
});

export type LeakState = (typeof leakLifecycle.states)[number];

import { lifecycle } from '#kernel/lifecycle.ts';

export const priorityLife = lifecycle({
  name: 'priority service',
  states: ['starting', 'active', 'ending', 'past_due', 'ended'],
  initial: 'starting',
  final: ['ended'],
  moves: {
    begin: { from: ['starting'], to: 'active' },
    giveUp: { from: ['starting'], to: 'ended' },
    cancel: { from: ['active'], to: 'ending' },
    fallBehind: { from: ['active'], to: 'past_due' },
    catchUp: { from: ['past_due'], to: 'active' },
    end: { from: ['ending', 'past_due'], to: 'ended' },
  },
});

export type PriorityState = (typeof priorityLife.states)[number];

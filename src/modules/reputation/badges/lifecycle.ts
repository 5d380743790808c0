// The states of a badge: one document, looked at by a person, that holds until a day (GUAR-2).
import { lifecycle } from '#kernel/lifecycle.ts';

export const badgeLifecycle = lifecycle({
  name: 'badge',
  states: ['checking', 'active', 'refused', 'withdrawn', 'replaced', 'expired'],
  initial: 'checking',
  final: ['refused', 'withdrawn', 'replaced', 'expired'],
  moves: {
    grant: { from: ['checking'], to: 'active' },
    refuse: { from: ['checking'], to: 'refused' },
    withdraw: { from: ['checking'], to: 'withdrawn' },
    replace: { from: ['active'], to: 'replaced' },
    expire: { from: ['active'], to: 'expired' },
  },
});

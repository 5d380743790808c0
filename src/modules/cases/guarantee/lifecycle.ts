// The states of a guarantee claim as data. The database has the same states in a CHECK and moves by compare-and-set.
import { lifecycle } from '#kernel/lifecycle.ts';

export const guaranteeClaimLifecycle = lifecycle({
  name: 'guarantee_claim',
  states: ['draft', 'open', 'granted', 'refused', 'contested', 'confirmed'],
  initial: 'draft',
  final: ['granted', 'confirmed'],
  moves: {
    claim: { from: ['draft'], to: 'open' },
    grant: { from: ['open', 'contested'], to: 'granted' },
    refuse: { from: ['open'], to: 'refused' },
    contest: { from: ['refused'], to: 'contested' },
    confirm: { from: ['contested'], to: 'confirmed' },
  },
});

export type GuaranteeClaimState = (typeof guaranteeClaimLifecycle.states)[number];

// The record decides at once; only an appeal is ever open.
import { lifecycle } from '#kernel/lifecycle.ts';

export const packRefundLifecycle = lifecycle({
  name: 'pack_refund',
  states: ['granted', 'refused', 'contested', 'confirmed'],
  initial: 'refused',
  final: ['granted', 'confirmed'],
  moves: {
    contest: { from: ['refused'], to: 'contested' },
    grant: { from: ['refused', 'contested'], to: 'granted' },
    confirm: { from: ['contested'], to: 'confirmed' },
  },
});

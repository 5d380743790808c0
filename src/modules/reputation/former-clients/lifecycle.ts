// The states of an invitation of a former client (REV-2).
import { lifecycle } from '#kernel/lifecycle.ts';

export const formerClientInvitationLifecycle = lifecycle({
  name: 'former_client_invitation',
  states: ['sent', 'reviewed', 'declined', 'lapsed'],
  initial: 'sent',
  final: ['reviewed', 'declined', 'lapsed'],
  moves: {
    review: { from: ['sent'], to: 'reviewed' },
    decline: { from: ['sent'], to: 'declined' },
    lapse: { from: ['sent'], to: 'lapsed' },
  },
});

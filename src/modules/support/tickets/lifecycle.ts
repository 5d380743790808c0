// The states of a support ticket. `unconfirmed`: a visitor's, until the link of the mail is opened; a member's is confirmed by
// itself. `waiting`: for the asker.
import { lifecycle } from '#kernel/lifecycle.ts';

export const supportTicketLifecycle = lifecycle({
  name: 'support_ticket',
  states: ['unconfirmed', 'open', 'waiting', 'answered', 'closed'],
  initial: 'unconfirmed',
  final: [],
  moves: {
    file: { from: ['unconfirmed'], to: 'open' },
    ask: { from: ['open'], to: 'waiting' },
    answer: { from: ['open', 'waiting'], to: 'answered' },
    write: { from: ['open', 'waiting', 'answered'], to: 'open' },
    hand_over: { from: ['open'], to: 'open' },
    lead_to_place: { from: ['open', 'waiting', 'answered'], to: 'closed' },
    close: { from: ['open', 'waiting', 'answered'], to: 'closed' },
    reopen: { from: ['closed'], to: 'open' },
  },
});

// The state of a request in words.
import { m } from '#web/paraglide/messages.js';
import type { Tone } from '#web/shown.ts';

export type RequestState = 'draft' | 'checking' | 'returned' | 'rejected' | 'open' | 'stopped' | 'closed' | 'expired';

export const stateName: Record<RequestState, () => string> = {
  draft: m.requests_state_draft,
  checking: m.requests_state_checking,
  returned: m.requests_state_returned,
  rejected: m.requests_state_rejected,
  open: m.requests_state_open,
  stopped: m.requests_state_stopped,
  closed: m.requests_state_closed,
  expired: m.requests_state_expired,
};

export const stateTone: Partial<Record<RequestState, Tone>> = { open: 'good', returned: 'due', rejected: 'harm' };

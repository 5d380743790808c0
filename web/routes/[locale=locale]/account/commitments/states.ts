import { m } from '#web/paraglide/messages.js';

const STATES = {
  open: { says: m.compliance_state_open, tone: undefined, mark: 'open' },
  kept: { says: m.compliance_state_kept, tone: 'good', mark: 'check' },
  withdrawn: { says: m.compliance_state_withdrawn, tone: undefined, mark: 'cross' },
  lapsed: { says: m.compliance_state_lapsed, tone: undefined, mark: 'cross' },
  overdue: { says: m.compliance_state_overdue, tone: 'harm', mark: 'alert' },
} as const;

export const stateOf = ({ state, overdue }: { state: 'open' | 'kept' | 'withdrawn' | 'lapsed'; overdue: boolean }) => STATES[overdue ? 'overdue' : state];

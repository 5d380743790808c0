// Badges as pages read them.
import { m } from '#web/paraglide/messages.js';

export type Badge = {
  id: string;
  reference: string;
  kind: 'company' | 'liability' | 'authorisation';
  authorisation: string | null;
  name: string;
  number: string;
  issuer: string;
  valid_until: string | null;
  state: 'checking' | 'active' | 'refused' | 'withdrawn' | 'replaced' | 'expired';
  submitted_at: string;
  active_from: string | null;
  active_until: string | null;
  decided_at: string | null;
  decision: string | null;
};

export const STATES = {
  checking: { says: m.reputation_badge_checking, tone: undefined, mark: 'clock' },
  active: { says: m.reputation_badge_active, tone: 'good', mark: 'check' },
  refused: { says: m.reputation_badge_refused, tone: 'harm', mark: 'cross' },
  withdrawn: { says: m.reputation_badge_withdrawn, tone: undefined, mark: undefined },
  replaced: { says: m.reputation_badge_replaced, tone: undefined, mark: undefined },
  expired: { says: m.reputation_badge_expired, tone: 'harm', mark: 'alert' },
} as const;

/** The instant of the end is 24:00 of the last day: people read that day. */
export const lastInstant = (until: string): string => new Date(Date.parse(until) - 1).toISOString();

/** "authorisation:electrician", as the list of the form sends it. */
export const wish = ({ kind, authorisation }: Pick<Badge, 'kind' | 'authorisation'>): string => (authorisation ? `${kind}:${authorisation}` : kind);

// The roles of our team as people read them.
import { m } from '#web/paraglide/messages.js';

const NAMES: Record<string, () => string> = {
  support: m.account_team_support,
  'follow-up': m.account_team_follow_up,
  mediator: m.account_team_mediator,
  certifier: m.account_team_certifier,
  finance: m.account_team_finance,
  moderator: m.account_team_moderator,
  admin: m.account_team_admin,
};

export const TEAM_ROLES = Object.keys(NAMES);

export const roleName = (role: string): string => NAMES[role]?.() ?? role;

import { m } from '#web/paraglide/messages.js';

const NAMES: Record<string, () => string> = {
  support: m.operator_role_support,
  'follow-up': m.operator_role_follow_up,
  mediator: m.operator_role_mediator,
  certifier: m.operator_role_certifier,
  finance: m.operator_role_finance,
  moderator: m.operator_role_moderator,
  admin: m.operator_role_admin,
};

/** A role of our team, in words. */
export const roleName = (role: string): string => NAMES[role]?.() ?? role;

/** "by our team (follow-up)". */
export const byWhom = (role: string): string => m.desk_by_team({ role: roleName(role) });

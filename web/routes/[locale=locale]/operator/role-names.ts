import { m } from '#web/paraglide/messages.js';

const NAMES: Record<string, () => string> = {
  support: m.desk_role_support,
  'follow-up': m.desk_role_follow_up,
  mediator: m.desk_role_mediator,
  certifier: m.desk_role_certifier,
  finance: m.desk_role_finance,
  moderator: m.desk_role_moderator,
  admin: m.desk_role_admin,
};

/** "by our team (follow-up)". */
export function byWhom(role: string): string {
  return m.desk_by_team({ role: NAMES[role]?.() ?? role });
}

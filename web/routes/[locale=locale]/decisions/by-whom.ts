import { m } from '#web/paraglide/messages.js';
import { roleName } from '../operator/roles.ts';

/** "by our team (follow-up)". */
export const byWhom = (role: string): string => m.desk_by_team({ role: roleName(role) });

import { error, redirect } from '@sveltejs/kit';
import { act, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

// There is nothing to read here that would refuse by itself: a page nobody but an administrator can use is not shown.
export const load = ({ locals }) => {
  if (!locals.door.person?.roles.includes('admin')) error(locals.door.person ? 404 : 401);
  return {};
};

export const actions = {
  default: async (event) => {
    const { name, email, locale, market, roles } = await values(event, { roles: 'list' });
    return act(event, 'identity.inviteOperator', { name, email, locale, market, roles }, () => redirect(303, href('/operator/people?invited')));
  },
};

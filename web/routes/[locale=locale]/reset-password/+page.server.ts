import { redirect } from '@sveltejs/kit';
import { act, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

export const actions = {
  default: async (event) => {
    const { password } = await values(event);
    const token = event.url.searchParams.get('token') ?? '';
    return act(event, 'identity.resetPassword', { token, password }, () => redirect(303, href('/sign-in?after=password')));
  },
};

import { redirect } from '@sveltejs/kit';
import { act, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { nextQuery, returnPath, startPage } from '#web/return-path.ts';
import { CHALLENGE } from '../enter.ts';

export const load = ({ locals, cookies, url }) => {
  const next = returnPath(url.searchParams.get('next'));
  if (locals.door.person) redirect(303, next ?? startPage(locals.door.person));
  return { next, begun: Boolean(cookies.get(CHALLENGE)) };
};

export const actions = {
  default: async (event) => {
    const { code } = await values(event);
    return act(event, 'identity.signInWithTotp', { challenge: event.cookies.get(CHALLENGE) ?? '-', code }, () => {
      event.cookies.delete(CHALLENGE, { path: '/' });
      redirect(303, href(`/sign-in${nextQuery(returnPath(event.url.searchParams.get('next')), '?')}`));
    });
  },
};

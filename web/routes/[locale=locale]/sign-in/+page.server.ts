import { redirect } from '@sveltejs/kit';
import { act, values } from '#web/act.ts';
import { returnPath, startPage } from '#web/return-path.ts';
import { enter } from './enter.ts';

export const load = ({ locals, url }) => {
  const next = returnPath(url.searchParams.get('next'));
  if (locals.door.person) redirect(303, next ?? startPage(locals.door.person));
  return { next, after: url.searchParams.get('after'), ended: url.searchParams.has('kept') };
};

export const actions = {
  password: async (event) => {
    const { email, password } = await values(event);
    return act(event, 'identity.signIn', { email, password }, (output) => enter(event, output));
  },
  link: async (event) => {
    const { email } = await values(event);
    return act(event, 'identity.requestMagicLink', { email }, (output: { email: string }) => ({ sent: output.email }));
  },
};

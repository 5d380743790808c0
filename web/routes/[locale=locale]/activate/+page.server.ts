import { act, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { enter } from '../sign-in/enter.ts';

export const actions = {
  default: async (event) => {
    await values(event);
    return act(event, 'identity.openActivationLink', { token: event.url.searchParams.get('token') ?? '' }, (output) => enter(event, output, href('/welcome')));
  },
};

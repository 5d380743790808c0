import { act, values } from '#web/act.ts';
import { enter } from '../enter.ts';

export const actions = {
  default: async (event) => {
    await values(event);
    return act(event, 'identity.openMagicLink', { token: event.url.searchParams.get('token') ?? '' }, (output) => enter(event, output));
  },
};

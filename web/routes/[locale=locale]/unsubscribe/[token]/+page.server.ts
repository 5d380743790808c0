import { act, read, values } from '#web/act.ts';
import type { Switch } from '../../account/notifications/+page.server.ts';

export const load = async (event) => ({ one: await read<Switch>(event, 'notifications.readSwitchLink', { token: event.params.token }) });

export const actions = {
  turn: async (event) => {
    const { on } = await values(event);
    return act(event, 'notifications.useSwitchLink', { token: event.params.token, on: on === 'true' }, () => ({ done: true }));
  },
};

import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

export type Switch = { kind: string; name: string; text: string; on: boolean; changed_at: string | null; changed_by: 'page' | 'link' | 'one_click' | null };

export const load = async (event) => ({
  switches: (await read<{ items: Switch[] }>(event, 'notifications.listNotificationSwitches')).items,
  saved: event.url.searchParams.has('saved'),
});

export const actions = {
  turn: async (event) => {
    const { kind, on } = await values(event);
    return act(event, 'notifications.setNotificationSwitch', { kind, on: on === 'true' }, () => redirect(303, href('/account/notifications?saved')));
  },
};

import { act, values } from '#web/act.ts';

type Done = { email: string; sessions_ended?: number };

export const actions = {
  default: async (event) => {
    await values(event);
    const token = event.url.searchParams.get('token') ?? '';
    return act(event, 'identity.stopEmailChange', { token }, ({ email, sessions_ended }: Done) => ({ email, ended: sessions_ended ?? 0 }));
  },
};

import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

type Person = {
  id: string;
  kind: 'member' | 'operator';
  name: string;
  email: string;
  locale: string;
  market: string;
  time_zone: string;
  pro: boolean;
  roles: string[];
  state: string;
  suspended_until: string | null;
  created_at: string;
  activated_at: string | null;
};

export const load = async (event) => ({ who: await read<Person>(event, 'identity.readPerson', { id: event.params.id }) });

const back = (id: string | undefined) => redirect(303, href(`/operator/people/${id}`));

export const actions = {
  give: async (event) => {
    const { role } = await values(event);
    return act(event, 'identity.grantOperatorRole', { id: event.params.id, role }, () => back(event.params.id));
  },
  take: async (event) => {
    const { role } = await values(event);
    return act(event, 'identity.revokeOperatorRole', { id: event.params.id, role }, () => back(event.params.id));
  },
};

import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

type Names = {
  name: string;
  former: { name: string; until: string }[];
  addresses: { address: string; current: boolean }[];
  may_change: boolean;
  next_change_at: string | null;
  after_change_at: string | null;
};
type Clause = { parameters: { formatted: string }[] };

export const load = async (event) => {
  const [names, { parameters }] = await Promise.all([read<Names>(event, 'identity.readMyNames'), read<Clause>(event, 'rulebook.readClause', { clause: 'ACC-3' })]);
  return { names, limit: parameters[0]?.formatted ?? '', after: event.url.searchParams.get('after') };
};

export const actions = {
  name: async (event) => {
    const { name } = await values(event);
    return act(event, 'identity.updateMe', { name: name ?? '' }, () => redirect(303, href('/account/name?after=changed')));
  },
};

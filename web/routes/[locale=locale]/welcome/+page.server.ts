import { read } from '#web/act.ts';
import { readBar } from '../standing.ts';

type Me = { kind: 'member' | 'operator'; pro: boolean };

/** What to do first, right after the account became active. */
export const load = async (event) => {
  const { kind, pro } = await read<Me>(event, 'identity.readMe');
  return { bar: pro ? await readBar(event, 'contact') : null, role: kind === 'operator' ? ('team' as const) : pro ? ('pro' as const) : ('client' as const) };
};

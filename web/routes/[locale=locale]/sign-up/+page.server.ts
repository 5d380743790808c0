import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { returnPath, startPage } from '#web/return-path.ts';
import { readCountries } from '../countries.ts';

type Clause = { parameters: { key: string; formatted: string }[] };

export const load = async (event) => {
  const next = returnPath(event.url.searchParams.get('next'));
  if (event.locals.door.person) redirect(303, next ?? startPage(event.locals.door.person));
  const { parameters } = await read<Clause>(event, 'rulebook.readClause', { clause: 'ACC-1' });
  return {
    ...(await readCountries(event)),
    next,
    role: event.url.searchParams.get('role') === 'pro' ? 'pro' : 'client',
    linkGoodFor: parameters.find(({ key }) => key === 'activation.ttl')?.formatted ?? '',
  };
};

export const actions = {
  default: async (event) => {
    const { role, email, password, name, locale, market } = await values(event);
    const { countries, served } = await readCountries(event);
    const country = countries.find(({ code }) => code === market)?.name;
    return act(event, 'identity.signUp', { role, email, password, name, locale, market }, ({ email: sent, link_hours }: { email: string; link_hours: number }) => ({
      sent,
      hours: link_hours,
      // ACC-11: said at once, before anything could be paid.
      elsewhere: role === 'pro' && country && !served.includes(country) ? country : null,
    }));
  },
};

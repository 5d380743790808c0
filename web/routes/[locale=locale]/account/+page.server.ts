import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href, isLocale } from '#web/locale.ts';
import { readCountries } from '../countries.ts';
import { readBar } from '../standing.ts';

export type Me = {
  kind: 'member' | 'operator';
  name: string;
  email: string;
  locale: string;
  market: string;
  time_zone: string;
  pro: boolean;
  state: 'active' | 'suspended' | 'closed';
  suspended_until: string | null;
  created_at: string;
  has_password: boolean;
  second_factor: boolean;
  profile_address: string | null;
};
type Clause = { parameters: { key: string; formatted: string }[] };

export const load = async (event) => {
  const [me, { parameters }, countries] = await Promise.all([read<Me>(event, 'identity.readMe'), read<Clause>(event, 'rulebook.readClause', { clause: 'ACC-3' }), readCountries(event)]);
  // A market with a region is its own choice: saving something else does not move anybody.
  if (!countries.countries.some(({ code }) => code === me.market)) countries.countries.unshift({ code: me.market, name: me.market });
  const bar = me.pro ? await readBar(event, 'contact') : null;
  return { me, bar: bar?.by === 'country' ? bar : null, ...countries, zones: zonesWith(me.time_zone), nameChanges: parameters[0]?.formatted ?? '', after: event.url.searchParams.get('after') };
};

export const actions = {
  data: async (event) => {
    const { locale, market, time_zone, was_market } = await values(event);
    // The zone follows the country unless it was chosen as well.
    const moved = market !== was_market;
    const input = { locale, market, ...(moved ? {} : { time_zone }) };
    return act(event, 'identity.updateMe', input, () => redirect(303, href('/account?after=data', isLocale(locale) ? locale : undefined)));
  },
  email: async (event) => {
    const { email, password } = await values(event);
    return act(event, 'identity.requestEmailChange', { email, password }, (output: { email: string; link_hours: number }) => ({
      sent: output.email,
      hours: output.link_hours,
    }));
  },
};

/** Those of Europe, and the one that is set. */
function zonesWith(current: string): string[] {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/'));
  return zones.includes(current) ? zones : [current, ...zones];
}

// The frame of every page: who reads, where, and at what time of the marketplace.
import { keptTextFor } from '#web/kept-text.ts';

export const load = ({ locals, cookies, url }) => {
  const { person, market, now, asOf, sandbox, house, timeZone, marketplace } = locals.door;
  return {
    person,
    market,
    now,
    asOf: asOf ?? null,
    sandbox,
    marketplace: marketplace ?? 'Entremise',
    locale: locals.locale,
    theme: locals.theme,
    timeZone: timeZone ?? 'Europe/Paris',
    house: house ?? {},
    kept: person ? keptTextFor(cookies, url.pathname) : null,
  };
};

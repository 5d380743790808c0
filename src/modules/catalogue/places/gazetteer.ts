// All places of all markets, for the table `places`: read once, at the first start, from packages that are installed
// anyway. Same packages, same rows in the same order.

import { marketKeys } from '../markets.ts';
import { placesOfFrance, readFrance } from './france.ts';
import { type Place } from './place.ts';
import { readCities, townsOf } from './towns.ts';

export { distanceKm, type Place, type Point } from './place.ts';

/** Rows that go into one INSERT: with 12 columns, well below PostgreSQL's 65 535 parameters. */
const batchSize = 2000;

/** Takes about a second and blocks while it reads; for start and commands, never for a request. */
export function readPlaces(): Place[] {
  const cities = readCities();
  const places = marketKeys.flatMap((market) => (market === 'FR' ? placesOfFrance(readFrance(), cities) : townsOf(market, cities)));
  return places.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Hands all places to `insert`, one batch after the other, and answers how many there were. */
export async function loadPlaces(insert: (rows: Place[]) => Promise<void>): Promise<number> {
  const places = readPlaces();
  for (let start = 0; start < places.length; start += batchSize) await insert(places.slice(start, start + batchSize));
  return places.length;
}

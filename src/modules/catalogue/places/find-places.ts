import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import type { Call } from '#kernel/operation.ts';
import { line } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { marketKeys } from '../markets.ts';
import { folded } from './place.ts';
import { findPlaceById, listPlacesFrom, listPlacesLike, type PlaceRow } from './store.ts';

const suggestions = 10;

export const placeView = z.object({
  id: z.string().describe('What a request or a service area names'),
  kind: z.enum(['town', 'postal_code']),
  name: z.string(),
  admin: z.string().describe('What tells two towns of one name apart'),
  postal_codes: z.array(z.string()),
  latitude: z.number(),
  longitude: z.number(),
  approximate: z.boolean().describe('No source gives the point itself: it is right to some 15 km'),
});

export const findPlaces = read({
  name: 'catalogue.findPlaces',
  summary: 'Towns and postal codes as one types; accents and slips are forgiven',
  method: 'GET',
  path: '/places',
  input: z.object({ text: line(80), market: z.enum(marketKeys) }),
  output: z.object({ items: z.array(placeView) }),
  allow: anyone,
  async run(call, { text, market }) {
    const typed = folded(text);
    if (typed === '') return { items: [] };
    const found = await call.db.many(listPlacesFrom, [market, typed, `${typed}~`, suggestions]);
    // A postal code is right or wrong; a name may be nearly right.
    const alike = found.length < 3 && typed.length >= 4 && !/\d/.test(typed) ? await call.db.many(listPlacesLike, [market, typed, suggestions]) : [];
    const known = new Set(found.map(({ id }) => id));
    return { items: [...found, ...alike.filter(({ id }) => !known.has(id))].slice(0, suggestions).map(viewPlace) };
  },
});

/** A place by its id, or null. */
export async function findPlace(call: Pick<Call, 'db'>, id: string): Promise<PlaceRow | null> {
  return call.db.maybe(findPlaceById, [id]);
}

export function viewPlace(row: PlaceRow): z.input<typeof placeView> {
  const { id, kind, name, admin, latitude, longitude, approximate } = row;
  return { id, kind, name, admin, latitude, longitude, approximate, postal_codes: row.postalCodes.slice(0, 20) };
}

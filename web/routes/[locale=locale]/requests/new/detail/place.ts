// From the words of a place to one place of the gazetteer. What is clear is taken; otherwise the page asks which.
import type { RequestEvent } from '@sveltejs/kit';
import { read } from '#web/act.ts';

export type PlaceFound = { id: string; kind: 'town' | 'postal_code'; name: string; admin: string; postal_codes: string[] };
export type PlaceAnswer = { id: string; label: string } | { ask: string } | null;

export const placeLabel = (place: PlaceFound): string => (place.kind === 'postal_code' ? `${place.postal_codes[0] ?? ''} ${place.name}`.trim() : place.name);

export const findPlaces = async (event: RequestEvent, text: string, market: string): Promise<PlaceFound[]> =>
  (await read(event, 'catalogue.findPlaces', { text: text.slice(0, 80), market })).items;

/** `now`: the place kept before, with its label; `choice`: the one pointed at among those found for `choice_for`. */
export async function readPlace(event: RequestEvent, typed: Record<string, any>, market: string): Promise<PlaceAnswer> {
  const text = String(typed.detail?.place ?? '').trim();
  if (!text) return null;
  if (typed.place_now && text === typed.place_label) return { id: typed.place_now, label: text };
  const found = await findPlaces(event, text, market);
  const chosen = typed.choice_for === text ? found.find((place) => place.id === typed.choice) : undefined;
  const place = chosen ?? clear(found, text);
  return place ? { id: place.id, label: placeLabel(place) } : { ask: text };
}

/** The only one found, or the only one of exactly this name or code. */
function clear(found: PlaceFound[], text: string): PlaceFound | undefined {
  const same = (name: string) => name.localeCompare(text, undefined, { sensitivity: 'base' }) === 0;
  const exact = found.filter((place) => (place.kind === 'town' ? same(place.name) : same(placeLabel(place)) || place.postal_codes.some(same)));
  const [only, ...others] = exact.length ? exact : found;
  return others.length ? undefined : only;
}

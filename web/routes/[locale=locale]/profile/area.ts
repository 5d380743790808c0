// Where a pro works: a place found by name, and a radius.
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { m } from '#web/paraglide/messages.js';

export type Place = { id: string; name: string; admin: string; postal_codes: string[]; latitude: number; longitude: number };

const MOST_CODES = 3;

export const placeLabel = ({ name, admin, postal_codes }: Place): string =>
  [name, postal_codes.length <= MOST_CODES ? postal_codes.join(' ') : '', admin].filter(Boolean).join(', ');

/** One place of that name is taken at once; of several, the person says which. */
export async function saveArea(event: RequestEvent) {
  const { text, place, radius_km } = await values(event, { radius_km: 'whole' });
  const { door } = event.locals;
  const answer = await door.perform('catalogue.findPlaces', { text: text || '-', market: door.market });
  const found: Place[] = answer.ok ? answer.output.items : [];
  const chosen = found.find(({ id }) => id === place) ?? (found.length === 1 ? found[0] : undefined);
  const typed = { text, radius_km };

  if (found.length === 0) {
    const sentence = m.profile_place_none();
    return fail(422, { refusal: { code: 'place.none', status: 422, sentence, fields: [{ path: 'text', sentence }] }, values: typed, form_id: 'area' });
  }
  if (!chosen) return { places: found.map((one) => ({ value: one.id, label: placeLabel(one) })), typed };
  const area = { place: chosen.id, latitude: chosen.latitude, longitude: chosen.longitude, radius_km };
  return act(event, 'identity.updateProfile', { service_area: area }, () => redirect(303, href('/profile?after=service_area#service_area')));
}

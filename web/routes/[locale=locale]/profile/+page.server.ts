import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values, type FieldKind } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { m } from '#web/paraglide/messages.js';
import { reasonFrom, type LegalStatus } from '../standing.ts';
import { saveArea, type Place } from './area.ts';
import { removePhoto, savePhoto } from './photo.ts';
import { readHours, readLines, readRates, type Profile } from './parts.ts';

type Mine = Profile & { address: string | null; missing: { part: string; adds: number }[] };
type Groups = { groups: { key: string; name: string; services: { key: string; name: string }[] }[] };
type Clause = { text: string; parameters: { key: string; value: unknown; bounds: { rows?: { word: string; label: string }[] } }[] };

export const load = async (event) => {
  const [profile, { groups }, weights, standing] = await Promise.all([
    read<Mine>(event, 'identity.readMyProfile'),
    read<Groups>(event, 'catalogue.listServices'),
    read<Clause>(event, 'rulebook.readClause', { clause: 'ACC-4' }),
    read<LegalStatus>(event, 'identity.readMyLegalStatus'),
  ]);
  const place = profile.service_area ? await event.locals.door.perform('catalogue.readPlace', { place: profile.service_area.place }) : null;
  return {
    profile,
    place: place?.ok ? (place.output as Place) : null,
    groups: groups.map(({ key, name, services }) => ({ key, name, services: services.map((one) => ({ key: one.key, name: one.name })) })),
    weights: Object.entries((weights.parameters[0]?.value ?? {}) as Record<string, number>).map(([part, weight]) => ({ part, weight })),
    why: { rule: weights.text, clause: 'ACC-4', at: event.locals.door.now, version: event.locals.door.house?.rulebook?.version ?? 1 },
    standing: { label: standing.label, served: standing.country.served, country: standing.country.name, why: reasonFrom(standing.country.why) },
    currency: event.locals.door.market === 'GB' ? 'GBP' : 'EUR',
    after: event.url.searchParams.get('after'),
  };
};

/** Saves one part and stays where it was. */
const save = (event: RequestEvent, part: string, input: object) =>
  act(event, 'identity.updateProfile', input, () => redirect(303, href(`/profile?after=${part}#${part}`)));

const amounts = Object.fromEntries(Array.from({ length: 20 }, (_, row) => [`rates.${row}.amount`, 'minor' as FieldKind]));

export const actions = {
  photo: savePhoto,
  noPhoto: removePhoto,
  presentation: async (event) => {
    const { headline, description } = await values(event);
    return save(event, 'headline', { headline: headline ?? null, description: description ?? null });
  },
  skills: async (event) => {
    const { skills, languages } = await values(event, { languages: 'list' });
    return save(event, 'skills', { skills: readLines(skills), languages });
  },
  services: async (event) => save(event, 'services', await values(event, { service_categories: 'list' })),
  area: saveArea,
  noArea: async (event) => {
    await values(event);
    return save(event, 'service_area', { service_area: null });
  },
  rates: async (event) => {
    const { rates, currency } = await values(event, amounts);
    return save(event, 'rates', { rates: readRates(rates, currency) });
  },
  hours: async (event) => {
    const { hours } = await values(event);
    const answer = await save(event, 'opening_hours', { opening_hours: readHours(hours) });
    // What can be wrong with an hour here is said better than "not of this form".
    answer.data.refusal.fields?.forEach((field) => Object.assign(field, { sentence: m.profile_hours_wrong() }));
    return answer;
  },
};

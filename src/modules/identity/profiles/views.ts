// What leaves of a profile: to everyone, to its pro with what is missing.
import * as z from 'zod';
import { completeness, profileParts, type Completeness } from './rules.ts';
import { statuses, type Status } from '../legal-status/statuses.ts';
import type { Profile, PublicProfile } from './store.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const hours = z.array(z.object({ from: clock, to: clock }).refine(({ from, to }) => from < to, 'from before to')).max(6);

export const rate = z.object({
  label: z.string().trim().max(80), amount: z.coerce.number().int().min(0).max(100_000_000).describe('Minor units'),
  currency: z.string().regex(/^[A-Z]{3}$/), per: z.enum(['hour', 'day', 'item', 'project']),
});
export const openingHours = z.object({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours }).partial();
export const serviceArea = z.object({
  place: z.string().trim().max(120).describe('Id of the place in the catalogue'),
  latitude: z.coerce.number().min(-90).max(90), longitude: z.coerce.number().min(-180).max(180), radius_km: z.coerce.number().int().min(1).max(1000),
});

const fields = {
  headline: z.string().nullable(), photo: z.string().nullable().describe('Key in the file store'), skills: z.array(z.string()), rates: z.array(rate),
  description: z.string().nullable(), languages: z.array(z.string()), service_categories: z.array(z.string()),
  service_area: serviceArea.nullable(), opening_hours: openingHours, legal_status: z.enum(statuses).nullable().describe('As declared (ACC-10)'), completeness: z.int(),
};

export const profileView = z.object({
  person_id: z.uuid(), name: z.string(), address: z.string().describe('The current one; another that was asked for leads here'), market: z.string(), member_since: z.string(), ...fields,
});
export const myProfileView = z.object({
  ...fields, address: z.string().nullable(),
  missing: z.array(z.object({ part: z.enum(profileParts), adds: z.int().describe('Percent that filling it adds') })),
});

type Weights = Readonly<Record<string, number>>;

export const completenessOf = (profile: Profile, weights: Weights): Completeness =>
  completeness({ ...profile, service_area: profile.radiusKm, opening_hours: profile.openingHours }, weights);

function viewFields(profile: Profile, percent: number) {
  const { headline, photo, skills, rates, description, languages, serviceCategories, place, latitude, longitude, radiusKm, legalStatus } = profile;
  const area = latitude === null || longitude === null || radiusKm === null ? null : { place: place ?? '', latitude, longitude, radius_km: radiusKm };
  return {
    headline, photo, skills, rates, description, languages, service_categories: serviceCategories, service_area: area,
    opening_hours: profile.openingHours, legal_status: legalStatus as Status | null, completeness: percent,
  };
}

export const viewProfile = (profile: PublicProfile, weights: Weights): z.input<typeof profileView> => ({
  person_id: profile.personId, name: profile.name, address: profile.address, market: profile.market, member_since: profile.since.toString(),
  ...viewFields(profile, completenessOf(profile, weights).percent),
});

export function viewMyProfile(profile: Profile, address: string | null, weights: Weights): z.input<typeof myProfileView> {
  const { percent, missing } = completenessOf(profile, weights);
  return { ...viewFields(profile, percent), address, missing: [...missing] };
}

// Profiles and their addresses.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';
import type { Locale } from '#kernel/text.ts';

export type Rate = { label: string; amount: number; currency: string; per: 'hour' | 'day' | 'item' | 'project' };
export type OpeningHours = Partial<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', { from: string; to: string }[]>>;

export type Profile = {
  personId: string;
  headline: string | null;
  photo: string | null;
  skills: string[];
  rates: Rate[];
  description: string | null;
  languages: string[];
  serviceCategories: string[];
  place: string | null;
  latitude: number | null;
  longitude: number | null;
  radiusKm: number | null;
  openingHours: OpeningHours;
  legalStatus: string | null;
  updatedAt: Temporal.Instant;
};

export type PublicProfile = Profile & { name: string; address: string; market: string; locale: Locale; since: Temporal.Instant };

// The newest declaration, if it was made for the country the person is in (ACC-10).
const legalStatus = `(select case when l.country = left(h.market, 2) then l.status end from legal_statuses l join people h on h.id = l.person_id
    where l.person_id = f.person_id order by l.declared_at desc, l.id desc limit 1)`;
const columns = `
  f.person_id as "personId", f.headline, f.photo, f.skills, f.rates, f.description, f.languages, f.service_categories as "serviceCategories",
  f.place, f.latitude, f.longitude, f.radius_km as "radiusKm", f.opening_hours as "openingHours", ${legalStatus} as "legalStatus",
  f.updated_at as "updatedAt"`;
const currentAddress = `(select a.slug from profile_addresses a where a.person_id = f.person_id order by a.since desc, a.slug limit 1)`;
const shown = `p.pro and p.activated_at is not null and (p.state = 'active' or (p.state = 'suspended' and p.suspended_until <= $2))`;
const publicColumns = `${columns}, p.name, ${currentAddress} as address, p.market, p.locale, p.activated_at as since`;

const open = statement('identity.open_profile', `
  insert into profiles (person_id, languages, created_at, updated_at) values ($1, $2, $3, $3) on conflict do nothing`);
const find = statement<Profile>('identity.find_profile', `select ${columns} from profiles f where f.person_id = $1`);
const lock = statement<Profile>('identity.lock_profile', `select ${columns} from profiles f where f.person_id = $1 for update`);
const save = statement('identity.save_profile', `
  update profiles set headline = $2, photo = $3, skills = $4, rates = $5, description = $6, languages = $7, service_categories = $8,
    place = $9, latitude = $10, longitude = $11, radius_km = $12, opening_hours = $13, updated_at = $14
  where person_id = $1`);
const publicById = statement<PublicProfile>('identity.find_public_profile_by_id', `
  select ${publicColumns} from profiles f join people p on p.id = f.person_id where p.id = $1 and ${shown}`);
const publicByAddress = statement<PublicProfile>('identity.find_public_profile', `
  select ${publicColumns} from profile_addresses x join profiles f on f.person_id = x.person_id join people p on p.id = f.person_id
  where x.slug = $1 and ${shown}`);
const publicByIds = statement<PublicProfile>('identity.list_public_profiles', `
  select ${publicColumns} from profiles f join people p on p.id = f.person_id where p.id = any($1::uuid[]) and ${shown}`);
// Great-circle distance on a sphere: within 0.5 % of the ellipsoid, which is nearer than anyone draws a service area.
const serving = statement<{ id: string }>('identity.list_pros_serving', `
  select p.id from profiles f join people p on p.id = f.person_id
  where ${shown} and $1::text = any(f.service_categories) and ($3::text is null or p.market = $3) and ($4::text is null or $4 = any(f.languages))
    and ($5::double precision is null or f.latitude is null or
      6371 * 2 * asin(sqrt(least(1, sin(radians(f.latitude - $5) / 2) ^ 2
        + cos(radians($5)) * cos(radians(f.latitude)) * sin(radians(f.longitude - $6) / 2) ^ 2))) <= f.radius_km)
  order by p.id`);
const takeAddress = statement('identity.take_profile_address', `
  insert into profile_addresses (slug, person_id, since)
  values ($1, $2, greatest($3::timestamptz, (select max(since) + interval '1 microsecond' from profile_addresses where person_id = $2)))
  on conflict (slug) do update set since = excluded.since where profile_addresses.person_id = excluded.person_id`);
const addressOf = statement<{ slug: string }>('identity.find_profile_address', `
  select slug from profile_addresses where person_id = $1 order by since desc, slug limit 1`);

export const openProfileOf = (db: Database, personId: string, languages: readonly string[], now: Temporal.Instant) => db.run(open, [personId, languages, now]);
export const findProfileOf = (db: Database, personId: string) => db.maybe(find, [personId]);
export const lockProfileOf = (db: Database, personId: string) => db.maybe(lock, [personId]);
export const saveProfile = (db: Database, p: Omit<Profile, 'updatedAt' | 'legalStatus'>, now: Temporal.Instant) =>
  db.run(save, [
    p.personId, p.headline, p.photo, p.skills, JSON.stringify(p.rates), p.description, p.languages, p.serviceCategories,
    p.place, p.latitude, p.longitude, p.radiusKm, JSON.stringify(p.openingHours), now,
  ]);
export const findPublicProfileById = (db: Database, id: string, now: Temporal.Instant) => db.maybe(publicById, [id, now]);
export const findPublicProfileAt = (db: Database, address: string, now: Temporal.Instant) => db.maybe(publicByAddress, [address, now]);
export const listPublicProfiles = (db: Database, ids: readonly string[], now: Temporal.Instant) => db.many(publicByIds, [ids, now]);
/** False when somebody else has it. */
export const takeProfileAddress = async (db: Database, slug: string, personId: string, now: Temporal.Instant) => (await db.run(takeAddress, [slug, personId, now])) === 1;
const addressesOf = statement<{ slug: string }>('identity.list_profile_addresses', `
  select slug from profile_addresses where person_id = $1 order by since desc, slug`);
/** The one shown first, then those that lead to it. */
export const listAddressesOf = (db: Database, personId: string) => db.many(addressesOf, [personId]);
export const findAddressOf = async (db: Database, personId: string) => (await db.maybe(addressOf, [personId]))?.slug ?? null;

export type ServiceWish = {
  readonly category: string;
  readonly market?: string | null;
  readonly language?: string | null;
  readonly place?: { readonly latitude: number; readonly longitude: number } | null;
};

/** Pros who offer the category where it is wanted; a pro without a service area serves the whole market. */
export const listProsServing = async (db: Database, { category, market, language, place }: ServiceWish, now: Temporal.Instant) =>
  (await db.many(serving, [category, now, market ?? null, language ?? null, place?.latitude ?? null, place?.longitude ?? null])).map(({ id }) => id);

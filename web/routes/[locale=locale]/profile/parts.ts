// The parts of a profile: their names, and how a form of theirs becomes what the operation takes.
import { m } from '#web/paraglide/messages.js';

export type Rate = { label: string; amount: number; currency: string; per: 'hour' | 'day' | 'item' | 'project' };
export type Hours = Partial<Record<Day, { from: string; to: string }[]>>;
export type Day = (typeof DAYS)[number];
export type Profile = {
  headline: string | null;
  photo: string | null;
  skills: string[];
  rates: Rate[];
  description: string | null;
  languages: string[];
  service_categories: string[];
  service_area: { place: string; latitude: number; longitude: number; radius_km: number } | null;
  opening_hours: Hours;
  legal_status: string | null;
  completeness: number;
};

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const LANGUAGES = ['fr', 'it', 'en', 'de', 'es', 'pt', 'nl', 'pl', 'ro', 'ar', 'tr', 'uk', 'ru', 'zh', 'ja', 'el', 'hu', 'cs', 'sv', 'da', 'ca', 'wo', 'kab', 'vi'];
export const PARTS: Record<string, () => string> = {
  photo: m.profile_part_photo,
  headline: m.profile_part_headline,
  skills: m.profile_part_skills,
  rates: m.profile_part_rates,
  description: m.profile_part_description,
  languages: m.profile_part_languages,
  service_area: m.profile_part_service_area,
  opening_hours: m.profile_part_opening_hours,
};
export const PER: Record<Rate['per'], () => string> = { hour: m.profile_per_hour, day: m.profile_per_day, item: m.profile_per_item, project: m.profile_per_project };

/** Two rows more than there are, at least three. */
export const rateRows = (rates: Rate[]): number => Math.min(20, Math.max(3, rates.length + 2));

const TAGS: Record<string, string> = { en: 'en-GB' };
const MONDAY = Date.UTC(2024, 0, 1);

export function languageName(code: string, locale: string): string {
  const name = new Intl.DisplayNames([TAGS[locale] ?? locale], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

export const dayName = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(TAGS[locale] ?? locale, { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + DAYS.indexOf(day) * 86_400_000);

/** Two stretches a day, `hours.mon.0.from`; a stretch with neither end is closed. The end of a day is written 00:00. */
export function readHours(given: Record<string, any> | undefined): Record<string, { from: string; to: string }[]> {
  return Object.fromEntries(
    DAYS.map((day) => [
      day,
      [given?.[day]?.['0'], given?.[day]?.['1']].filter((one) => one?.from || one?.to).map((one) => ({ from: one.from ?? '', to: one.to === '00:00' ? '24:00' : (one.to ?? '') })),
    ]),
  );
}

/** Rows with a label or a price; the others were left empty. */
export const readRates = (given: Record<string, any> | undefined, currency: string): object[] =>
  Object.values(given ?? {})
    .filter((one) => one.label || one.amount !== undefined)
    .map((one) => ({ label: one.label ?? '', amount: one.amount, currency, per: one.per }));

export const readLines = (text: string | undefined): string[] => [...new Set((text ?? '').split(/[\n,;]/).map((line) => line.trim()))].filter(Boolean);

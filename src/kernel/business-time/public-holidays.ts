// Public holidays of the law, by country and region, from the date-holidays data.
import Holidays, { type HolidaysTypes } from 'date-holidays';
import { assert } from '../refusal.ts';
import { locales, type Locale, type Text } from '../text.ts';
import { betterNames, substituteDay } from './holiday-names.ts';
import { epochDayOf, weekdayOf, yearOf, type EpochDay } from './local-days.ts';

const years = new Map<string, ReadonlyMap<EpochDay, Text>>();
const books = new Map<string, Holidays>();

/** The name of the public holiday on this day, or undefined. `region` is a state ("67", "SCT") or state and region ("BY-A"). */
export function publicHoliday(day: EpochDay, country: string, region?: string): Text | undefined {
  const year = yearOf(day);
  const key = `${country} ${region ?? ''} ${year}`;
  let known = years.get(key);
  if (!known) years.set(key, (known = holidaysOf(year, country, region)));
  return known.get(day);
}

function holidaysOf(year: number, country: string, region?: string): ReadonlyMap<EpochDay, Text> {
  const book = bookOf(country, region);
  const names = new Map<string, Partial<Record<Locale, string>>>();
  for (const locale of locales)
    for (const holiday of book.getHolidays(year, locale)) {
      const key = `${holiday.date} ${holiday.rule}`;
      names.set(key, { ...names.get(key), [locale]: holiday.name });
    }
  const found = new Map<EpochDay, Text>();
  for (const holiday of book.getHolidays(year, 'en')) {
    if (!givenToAll(holiday, country)) continue;
    const text = nameOf(holiday, names.get(`${holiday.date} ${holiday.rule}`) as Text);
    for (const day of wholeDaysOf(holiday)) if (!found.has(day)) found.set(day, text);
  }
  return found;
}

function bookOf(country: string, region?: string): Holidays {
  const key = `${country} ${region ?? ''}`;
  const known = books.get(key);
  if (known) return known;
  const [state, part] = region?.split('-') ?? [];
  const all = new Holidays();
  // An unknown region would silently fall back on the holidays of the country, and deadlines would be wrong.
  assert(country in all.getCountries(), `no public holidays are known for the country ${country}`);
  assert(!state || state in (all.getStates(country) ?? {}), `no region ${region} in ${country}`);
  assert(!part || part in (all.getRegions(country, state!) ?? {}), `no region ${region} in ${country}`);
  const book = new Holidays(country, state ?? '', part ?? '', { types: ['public'] });
  books.set(key, book);
  return book;
}

// 5 U.S.C. 6103(b) gives the Friday before a Saturday holiday to federal employees only; courts, banks and shops work.
// The Monday after a Sunday holiday is kept by state laws and the Federal Reserve alike.
function givenToAll(holiday: HolidaysTypes.Holiday, country: string): boolean {
  return !(country === 'US' && holiday.substitute && weekdayOf(epochDayOf(holiday.date.slice(0, 10))) === 4);
}

/** Half days have none: the law leaves them business days. */
function wholeDaysOf(holiday: HolidaysTypes.Holiday): EpochDay[] {
  if (!holiday.date.includes(' 00:00:00')) return [];
  const first = epochDayOf(holiday.date.slice(0, 10));
  const hours = (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000;
  const days = Math.floor((hours + 1) / 24); // a day of 23 hours is whole
  return Array.from({ length: days }, (_, i) => first + i);
}

function nameOf(holiday: HolidaysTypes.Holiday, library: Text): Text {
  const bare = (name: string) => (holiday.substitute ? name.replace(/ \([^)]*\)$/, '') : name).replaceAll("'", '’');
  const english = holiday.substitute ? holiday.name.replace(/ \([^)]*\)$/, '') : holiday.name;
  const better = betterNames[english] ?? {};
  const say = (locale: Locale) => {
    const name = better[locale] ?? bare(library[locale]);
    return holiday.substitute ? `${name} (${substituteDay[locale]})` : name;
  };
  return { fr: say('fr'), it: say('it'), en: say('en'), de: say('de'), es: say('es') };
}

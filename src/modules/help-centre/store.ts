// All SQL of the help centre.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Locale } from '#kernel/text.ts';

export type Tally = { yes: number; no: number; mine: boolean | null };

/** `$2` is the voter, or null for who has no voice yet. */
export const tallyOfArticle = statement<Tally>('help.tally_of_article', `
  select count(*) filter (where useful)::int as yes, count(*) filter (where not useful)::int as no,
    bool_and(useful) filter (where voter = $2) as mine
  from help_ratings where article = $1`);
export const setRating = statement('help.set_rating', `
  insert into help_ratings (article, voter, useful, locale, rated_at) values ($1, $2, $3, $4, $5)
  on conflict (article, voter) do update set useful = excluded.useful, locale = excluded.locale, rated_at = excluded.rated_at`);
export const tallyByLanguage = statement<{ article: string; locale: Locale; yes: number; no: number }>('help.tally_by_language', `
  select article, locale, count(*) filter (where useful)::int as yes, count(*) filter (where not useful)::int as no
  from help_ratings group by article, locale`);

/** Bounded, so that a machine typing nonsense fills no disk: words already kept are still counted. */
export const countSearch = statement('help.count_search', `
  insert into help_searches (locale, words, first_at, last_at)
  select $1, $2, $3, $3
  where exists (select from help_searches where locale = $1 and words = $2) or (select count(*) from help_searches) < 5000
  on conflict (locale, words) do update set times = help_searches.times + 1, last_at = greatest(help_searches.last_at, excluded.last_at)`);
export const mostFrequentSearches = statement<{ locale: Locale; words: string; times: number; lastAt: Temporal.Instant }>('help.most_frequent_searches', `
  select locale, words, times, last_at as "lastAt" from help_searches order by times desc, last_at desc, words limit 500`);

export const dropRatingsOf = statement('help.drop_ratings_of', `delete from help_ratings where voter = 'person:' || $1::text`);

import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { findArticle } from './articles/index.ts';
import { findArticles } from './list-articles.ts';
import { mostFrequentSearches, tallyByLanguage } from './store.ts';
import { byUrgency, isUnhelpful } from './unhelpful.ts';
import { localeView } from './views.ts';

export const listSearches = read({
  name: 'help.listSearches',
  summary: 'What the help centre owes its readers: searches without a result, and articles found unhelpful',
  description: 'A search leaves the list by itself once an article answers it.',
  method: 'GET',
  path: '/help/searches',
  clauses: ['HELP-2'],
  input: z.object({}),
  output: z.object({
    searches: z.array(z.object({ locale: localeView, words: z.string(), times: z.int(), last_at: z.string() })),
    articles: z.array(z.object({ key: z.string(), title: z.string(), locale: localeView, yes: z.int(), no: z.int() })),
  }),
  allow: operators('support'),
  async run(call) {
    const searches = await call.db.many(mostFrequentSearches);
    const tallies = await call.db.many(tallyByLanguage);

    return {
      searches: searches
        .filter(({ words, locale }) => findArticles(words, locale).length === 0)
        .map(({ locale, words, times, lastAt }) => ({ locale, words, times, last_at: lastAt.toString() })),
      articles: tallies
        .filter(isUnhelpful)
        .sort(byUrgency)
        .flatMap(({ article, locale, yes, no }) => {
          const found = findArticle(article);
          return found ? [{ key: article, title: found.title[locale], locale, yes, no }] : [];
        }),
    };
  },
});

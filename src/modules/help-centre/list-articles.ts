import * as z from 'zod';
import type { Actor } from '#kernel/actor.ts';
import { anyone } from '#kernel/allow.ts';
import { line } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { rulesAt } from '#rulebook';
import { audiences } from './article.ts';
import { articles } from './articles/index.ts';
import { articleFinder } from './search/find-articles.ts';
import { keptWords } from './search/kept-words.ts';
import { countSearch } from './store.ts';
import { localeView, summaryView, viewSummary } from './views.ts';

export const findArticles = articleFinder(articles);

export const listArticles = read({
  name: 'help.listArticles',
  summary: 'Help articles: all, those for an audience, or those that answer a few words',
  description: 'Search forgives accents, typing errors and forms of words. Where no words of the reader’s language match, those of the others are tried. A search without a result is counted, without who searched.',
  method: 'GET',
  path: '/help/articles',
  clauses: ['HELP-1', 'HELP-2', 'HELP-3'],
  input: z.object({
    audience: z.enum(audiences).optional().describe('With those for everyone'),
    words: line(120, 0).optional().describe('"credits taken", "remboursement"'),
  }),
  output: z.object({
    items: z.array(summaryView.extend({ matched_in: localeView.nullable().describe('With words: the language whose words matched') })),
  }),
  allow: anyone,
  async run(call, input) {
    const rules = await rulesAt(call);
    const found = input.words ? findArticles(input.words, call.locale) : articles.map((article) => ({ article, matchedIn: null }));
    const shown = found.filter(({ article }) => !input.audience || article.audience === input.audience || article.audience === 'everyone');

    const kept = input.words && found.length === 0 && isReader(call.actor) ? keptWords(input.words) : null;
    if (kept) await call.db.run(countSearch, [call.locale, kept, call.now]);

    return { items: shown.map(({ article, matchedIn }) => ({ ...viewSummary(article, rules, call.locale), matched_in: matchedIn })) };
  },
});

/** Our own team trying a search is not somebody left without an answer. */
const isReader = (actor: Actor): boolean => actor.kind === 'visitor' || actor.kind === 'member';

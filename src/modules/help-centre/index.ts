// The help centre: articles that quote the rules in force, their search, and what readers say of them.
import type { Module } from '#kernel/operation.ts';
import { listArticles } from './list-articles.ts';
import { listSearches } from './list-searches.ts';
import { rateArticle } from './rate-article.ts';
import { readArticle } from './read-article.ts';

/** ACC-7 */
export { leaveHelp } from './leave.ts';

export const help = {
  name: 'help',
  operations: { listArticles, readArticle, rateArticle, listSearches },
} satisfies Module;

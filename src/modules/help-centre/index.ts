// The help centre: articles that quote the rules in force, their search, and what readers say of them.
import type { Module } from '#kernel/operation.ts';
import { listArticles } from './list-articles.ts';
import { listSearches } from './list-searches.ts';
import { rateArticle } from './rate-article.ts';
import { readArticle } from './read-article.ts';

/** MSG-9: the articles that answer a free text, after those named by their keys. */
export { offerArticles, type OfferedArticle } from './offer-articles.ts';
export { browserKey, voterOf } from './voter.ts';
export { findArticle } from './articles/index.ts';
export { voiceUnknown } from './refusals.ts';
/** ACC-7 */
export { leaveHelp } from './leave.ts';

export const help = {
  name: 'help',
  operations: { listArticles, readArticle, rateArticle, listSearches },
} satisfies Module;

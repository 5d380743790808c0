// MSG-9: which articles to offer before a question is sent: those its matter names, then those that its words find.
import type { Call } from '#kernel/operation.ts';
import { rulesAt } from '#rulebook';
import type { Article } from './article.ts';
import { findArticle } from './articles/index.ts';
import { findArticles } from './list-articles.ts';
import { viewSummary } from './views.ts';

export type OfferedArticle = { readonly key: string; readonly title: string; readonly summary: string; readonly matched: boolean };

/** `matched`: the words of the text found it. A question is long where a search is short, so it is read sentence by sentence. */
export async function offerArticles(call: Pick<Call, 'db' | 'now' | 'locale'>, { text, named, most }: { text: string; named: readonly string[]; most: number }): Promise<OfferedArticle[]> {
  const rules = await rulesAt(call);
  const found = new Set<Article>();
  for (const sentence of text.slice(0, 2000).split(/[.!?;:,\n]+/).slice(0, 20)) {
    for (const { article, matchedIn } of findArticles(sentence, call.locale).slice(0, 2)) if (matchedIn === call.locale) found.add(article);
  }
  const offered = [...new Set([...found, ...named.flatMap((key) => findArticle(key) ?? [])])].slice(0, most);
  return offered.map((article) => {
    const { key, title, summary } = viewSummary(article, rules, call.locale);
    return { key, title, summary, matched: found.has(article) };
  });
}

// Which articles answer a few words (HELP-1): those of the reader's language first, then those of the others.
import { locales, type Locale } from '#kernel/text.ts';
import type { Article } from '../article.ts';
import { likeness, wordOf, type Word } from './likeness.ts';
import { plainWords, tellingWords } from './word-forms.ts';

export type Found = { readonly article: Article; /** The language whose words matched. */ readonly matchedIn: Locale };

type Field = { readonly words: readonly Word[]; readonly weight: number; readonly forgiving: boolean };
type Entry = { readonly article: Article; readonly fields: readonly Field[] };
type Index = { readonly entries: readonly Entry[]; readonly holders: ReadonlyMap<string, number> };

/** This share of what the typed words say has to be found: "delete" says more than "account", which stands everywhere. */
const enough = 0.4;
/** In a language that is not the reader's, only the word itself or another form of it: likenesses across languages deceive. */
const sameWord = 0.9;

export function articleFinder(articles: readonly Article[]): (text: string, locale: Locale) => Found[] {
  const indexes = new Map<Locale, Index>();
  const indexOf = (locale: Locale): Index => {
    const known = indexes.get(locale) ?? indexArticles(articles, locale);
    indexes.set(locale, known);
    return known;
  };

  return (text, locale) => {
    for (const language of [locale, ...locales.filter((other) => other !== locale)]) {
      const found = searchIn(indexOf(language), text, language, language === locale ? 0 : sameWord);
      if (found.length > 0) return found.map((article) => ({ article, matchedIn: language }));
    }
    return [];
  };
}

function indexArticles(articles: readonly Article[], locale: Locale): Index {
  const holders = new Map<string, number>();
  const entries = articles.map((article) => {
    const field = (words: readonly string[], weight: number, forgiving: boolean): Field => ({ words: distinct(words, locale), weight, forgiving });
    const fields = [
      field(plainWords(article.title[locale]), 5, true), // small words too: an article is called "Why?"
      field(tellingWords(article.words[locale], locale), 4, true),
      field(tellingWords(withoutPlaces(article.summary[locale]), locale), 2, true),
      field(tellingWords(withoutPlaces(article.body[locale]), locale), 1, false),
    ];
    for (const word of new Set(fields.flatMap(({ words }) => words.map((one) => one.stem)))) holders.set(word, (holders.get(word) ?? 0) + 1);
    return { article, fields };
  });
  return { entries, holders };
}

function searchIn({ entries, holders }: Index, text: string, locale: Locale, leastLike: number): Article[] {
  const typed = distinct(tellingWords(text, locale), locale);
  if (typed.length === 0) return [];
  // A word that few articles hold says more than one that all of them hold.
  const says = (word: Word) => Math.log(1 + entries.length / (holders.get(word.stem) ?? 1));
  const scored = entries.map(({ article, fields }, order) => {
    let score = 0;
    let found = 0;
    let asked = 0;
    for (const word of typed) {
      const best = bestOf(fields, word, leastLike);
      const weight = says(best?.word ?? word);
      asked += weight;
      if (best) {
        found += weight * best.like;
        score += weight * best.worth;
      }
    }
    return { article, order, score, share: found / asked };
  });
  return scored
    .filter(({ share }) => share >= enough)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ article }) => article);
}

function bestOf(fields: readonly Field[], typed: Word, leastLike: number): { word: Word; like: number; worth: number } | null {
  let best: { word: Word; like: number; worth: number } | null = null;
  for (const { words, weight, forgiving } of fields) {
    for (const word of words) {
      const like = likeness(typed, word, forgiving);
      if (like > 0 && like >= leastLike && like * weight > (best?.worth ?? 0)) best = { word, like, worth: like * weight };
    }
  }
  return best;
}

function distinct(words: readonly string[], locale: Locale): Word[] {
  return [...new Map(words.map((word) => [word, wordOf(word, locale)])).values()];
}

/** Values have no words of their own, and addresses of links are not read. */
function withoutPlaces(text: string): string {
  return text.replace(/\{[a-z0-9_.]+\}/g, ' ').replace(/\]\((?:rule|help):[^)]*\)/g, ' ');
}

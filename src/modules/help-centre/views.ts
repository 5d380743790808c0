// What leaves of an article.
import * as z from 'zod';
import { locales, type Locale } from '#kernel/text.ts';
import type { Rulebook } from '#rulebook';
import { audiences, type Article } from './article.ts';

export const summaryView = z.object({
  key: z.string(),
  audience: z.enum(audiences),
  title: z.string(),
  summary: z.string(),
});

export const tallyView = z.object({
  yes: z.int(),
  no: z.int(),
  mine: z.boolean().nullable().describe('What the reader said before'),
});

export const localeView = z.enum(locales);

/** Titles hold no values: they are addresses in people's minds. */
export function viewSummary(article: Article, rules: Rulebook, locale: Locale): z.input<typeof summaryView> {
  return { key: article.key, audience: article.audience, title: article.title[locale], summary: rules.quote(article.summary, locale) };
}

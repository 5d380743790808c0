import { describe, expect, test } from 'vitest';
import type { Locale } from '#kernel/text.ts';
import { articles } from '../articles/index.ts';
import { articleFinder } from './find-articles.ts';
import { keptWords } from './kept-words.ts';
import { editDistance } from './likeness.ts';

const find = articleFinder(articles);
const keys = (words: string, locale: Locale) => find(words, locale).map(({ article }) => article.key);

describe('HELP-1 search forgives', () => {
  test.each<[string, Locale, string, string]>([
    // what is forgiven, language, typed, first article found
    ['missing accents', 'fr', 'mot de passe oublie', 'lost-password'],
    ['missing accents', 'es', 'contrasena perdida', 'lost-password'],
    ['umlauts typed as two letters', 'de', 'Passwoerter vergessen', 'lost-password'],
    ['umlauts left out', 'de', 'Ruckerstattung', 'claim-a-refund'],
    ['capitals', 'it', 'RIMBORSO', 'claim-a-refund'],
    ['a wrong letter', 'fr', 'remboursemant', 'claim-a-refund'],
    ['a missing letter', 'en', 'pasword', 'lost-password'],
    ['two letters swapped', 'en', 'reufnd', 'claim-a-refund'],
    ['a verb for a noun', 'fr', 'se faire rembourser', 'claim-a-refund'],
    ['a verb for a noun', 'it', 'rimborsare', 'claim-a-refund'],
    ['a verb for a noun', 'es', 'reembolsar', 'claim-a-refund'],
    ['a verb for a noun', 'de', 'erstatten', 'claim-a-refund'],
    ['plural and singular', 'en', 'passkeys', 'signing-in-safely'],
    ['plural and singular', 'es', 'plazos de respuesta', 'reply-deadlines'],
    ['part of a compound', 'de', 'Antrag Erstattung', 'claim-a-refund'],
    ['a beginning', 'fr', 'rembours', 'claim-a-refund'],
    ['small words', 'fr', 'combien de temps dure la décision ?', 'refund-decision'],
    ['a question of small words', 'it', 'perché?', 'what-why-shows'],
    ['the number of a rule', 'fr', 'REF-1', 'claim-a-refund'],
  ])('%s (%s: %s)', (_what, locale, typed, first) => {
    expect(keys(typed, locale)[0]).toBe(first);
  });

  test.each<[Locale, string]>([
    ['en', 'bananas'],
    ['fr', 'chaudière'],
    ['en', 'adopt a dog'],
    ['de', 'Heizung'],
    ['en', 'gardener insurance'],
    ['es', '?!'],
  ])('but does not make up an answer (%s: %s)', (locale, typed) => {
    expect(keys(typed, locale)).toEqual([]);
  });
});

describe('HELP-1 search answers across languages', () => {
  test('words of another language find the article, and say which language it was', () => {
    expect(find('Wochenende', 'en')).toMatchObject([{ article: { key: 'reply-deadlines' }, matchedIn: 'de' }]);
  });

  test('an article that exists in one language only is still found from the others', () => {
    const only = articles.filter(({ key }) => key === 'lost-password').map((article) => ({ ...article, words: { ...article.words, fr: '', it: '', es: '', de: '' } }));
    expect(articleFinder(only)('forgotten', 'it')).toMatchObject([{ matchedIn: 'en' }]);
  });

  test('the reader’s own language comes first', () => {
    for (const { matchedIn } of find('remboursement', 'fr')) expect(matchedIn).toBe('fr');
  });
});

test.each<[string, string, number]>([
  ['refund', 'refund', 0],
  ['refund', 'reufnd', 1],
  ['refund', 'refnd', 1],
  ['refund', 'refunds', 1],
  ['refund', 'refine', 2],
  ['refund', 'invoice', 3],
])('editDistance(%s, %s), counted to two', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test.each<[string, string | null]>([
  ['Jardinier  à Lyon', 'jardinier a lyon'],
  ['marie.dupont@example.org', null],
  ['06 12 34 56 78', null],
  ['https://example.org/x', null],
  ['one two three four five six seven eight nine ten eleven', null],
  ['?!', null],
])('HELP-2 what is kept of a search without a result: %s', (typed, kept) => {
  expect(keptWords(typed)).toBe(kept);
});

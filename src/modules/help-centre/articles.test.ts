import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#kernel/text.ts';
import { allClauses, findClause } from '#rulebook';
import { articles, findArticle } from './articles/index.ts';
import { clausesIn, placesIn } from './sections.ts';

const clauseOfParameter = new Map(allClauses.flatMap((clause) => clause.parameters.map((parameter) => [parameter.key, clause.id] as const)));
const each = articles.flatMap((article) => locales.map((locale) => ({ article, locale, name: `${article.key} ${locale}` })));
const linksIn = (text: string) => [...text.matchAll(/\]\(help:([a-z-]+)\)/g)].map((match) => match[1] as string);
const textOf = ({ article, locale }: (typeof each)[number]) => `${article.title[locale]}\n${article.summary[locale]}\n${article.body[locale]}`;

// Numbers in words count as typed numbers when the unit of a rule follows: "thirty days".
const numberWords: Record<Locale, string> = {
  fr: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quatorze|quinze|vingt|vingt-quatre|trente|quarante-huit|soixante',
  it: 'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quattordici|quindici|venti|ventiquattro|trenta|quarantotto|sessanta',
  en: 'two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|twenty-four|thirty|forty-eight|sixty',
  de: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|vierzehn|fünfzehn|zwanzig|vierundzwanzig|dreißig|achtundvierzig|sechzig',
  es: 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|catorce|quince|veinte|veinticuatro|treinta|cuarenta y ocho|sesenta',
};
const units: Record<Locale, string> = {
  fr: 'minutes?|heures?|jours?|mois|ans?|années?|crédits?|prestataires?|fois par an|pour cent|euros?',
  it: 'minut[oi]|or[ae]|giorn[oi]|mes[ei]|ann[oi]|credit[oi]|professionisti|volte all’anno|per cento|euro',
  en: 'minutes?|hours?|(?:business )?days?|months?|years?|credits?|pros?|times a year|percent|euros?',
  de: 'Minuten?|Stunden?|(?:Arbeits)?[Tt]agen?|Monaten?|Jahren?|Credits?|Profis?|Mal im Jahr|Prozent|Euro',
  es: 'minutos?|horas?|días?|mes(?:es)?|años?|créditos?|profesional(?:es)?|veces al año|por ciento|euros?',
};

describe('HELP-3 no article copies a value of the rules', () => {
  test.each(each)('$name holds no number but those of lists and of rules', (one) => {
    const bare = textOf(one)
      .replace(/\[[A-Z]+-\d+\]\(rule:[A-Z]+-\d+\)/g, '')
      .replace(/\{[a-z0-9_.]+\}/g, '')
      .replace(/^\d\. /gm, '');
    expect(bare.match(/\d+[^\n]{0,20}|%|€/g) ?? []).toEqual([]);
    expect(bare.match(new RegExp(`(?<!\\p{L})(?:${numberWords[one.locale]})\\s(?:${units[one.locale]})(?!\\p{L})`, 'giu')) ?? []).toEqual([]);
  });

  test.each(each)('$name names the rule of each value beside it', ({ article, locale }) => {
    for (const part of article.body[locale].split(/^## /m)) {
      for (const place of placesIn(part)) {
        const clause = clauseOfParameter.get(place);
        expect(clause, `{${place}} is a parameter`).toBeDefined();
        expect(clausesIn(part), `the rule of {${place}}`).toContain(clause);
      }
    }
    for (const place of placesIn(article.summary[locale])) expect(placesIn(article.body[locale])).toContain(place);
  });

  test.each(articles)('$key says the same in five languages: parts, values, rules and links', (article) => {
    const shape = (locale: Locale) =>
      article.body[locale].trim().split(/^## /m).map((part) => ({ places: placesIn(part).sort(), clauses: clausesIn(part), links: linksIn(part), items: part.match(/^(?:-|\d\.) /gm)?.length ?? 0 }));
    for (const locale of locales) {
      expect(shape(locale), locale).toEqual(shape('en'));
      expect(placesIn(article.summary[locale]).sort(), locale).toEqual(placesIn(article.summary.en).sort());
      expect(placesIn(article.title[locale])).toEqual([]);
    }
  });

  test.each(each)('$name leads to rules and articles that exist', ({ article, locale }) => {
    const body = article.body[locale];
    for (const clause of clausesIn(body)) expect(findClause(clause), clause).toBeDefined();
    for (const key of linksIn(body)) expect(findArticle(key), key).toBeDefined();
    expect(body.match(/\]\(/g)?.length ?? 0).toBe((body.match(/\]\((?:rule:[A-Z]+-\d+|help:[a-z-]+)\)/g) ?? []).length);
  });
});

describe('HELP-1 articles', () => {
  test('at least twelve, for everyone, for clients and for pros, each with an address of its own', () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
    expect(new Set(articles.map(({ audience }) => audience)).size).toBe(3);
    expect(new Set(articles.map(({ key }) => key)).size).toBe(articles.length);
    for (const { key } of articles) expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('titles differ within each language', () => {
    for (const locale of locales) expect(new Set(articles.map(({ title }) => title[locale])).size).toBe(articles.length);
  });
});

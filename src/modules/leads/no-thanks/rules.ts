// LEAD-3: is this text a clear no thanks? Pure. Unambiguous only: a refusal is said, and nothing beside it asks, wishes,
// offers, doubts or sets a condition. When in doubt the answer is no, and the pro can still claim (REF-2).
import type { Language } from './language.ts';
import { phrases } from './language.ts';
import { german } from './languages/de.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { french } from './languages/fr.ts';
import { italian } from './languages/it.ts';
import { sureness, type Language as Tongue } from './model.ts';
import { inLanguage, plain } from './normalise.ts';

/** More words than this beside the refusal, or a longer text, and nothing is unambiguous any more. */
const mostBeside = 40;
const longest = 800;
/** The phrases are heard unless the weights speak against them; the weights alone only when they are very sure. */
const against = 0.4;
const verySure = 0.98;

type Reader = Language & {
  readonly tongue: Tongue;
  readonly words: ReadonlySet<string>;
  readonly spellings: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly find: Readonly<Record<'neutral' | 'refusals' | 'bare' | 'courtesies' | 'hooks' | 'but', RegExp>>;
};

const readers = [readerOf('fr', french), readerOf('it', italian), readerOf('en', english), readerOf('de', german), readerOf('es', spanish)];

export function isClearNoThanks(text: string): boolean {
  if (text.length > longest || /[?¿？]/.test(text) || shoutsYou(text)) return false;
  const message = plain(text);
  if (message.replace(/[ |]/g, '') === '') return false;
  return likeliest(message).some((reader) => {
    const sure = sureness(text, reader.tongue);
    return sure > verySure || (sure > against && refuses(reader, message));
  });
}

function refuses(reader: Reader, message: string): boolean {
  const { find } = reader;
  const read = inLanguage(message, reader, reader.spellings, reader.known);
  const told = read.replace(find.neutral, '~').replace(find.refusals, '#');
  const marked = told.replace(find.courtesies, '|');
  if (find.hooks.test(reset(find.hooks, marked))) return false;
  const refusal = marked.lastIndexOf('#');
  if (refusal < 0) return isBare(reader, told);

  const but = lastMatch(find.but, marked);
  if (but > refusal && wordsIn(marked.slice(but)) > 1) return false;
  return wordsIn(marked) <= mostBeside;
}

/** A short no and nothing else. */
function isBare({ find }: Reader, told: string): boolean {
  const rest = told.replace(find.bare, '#').replace(find.courtesies, '|');
  return rest.includes('#') && !rest.includes('~') && wordsIn(rest) === 0;
}

const wordsIn = (marked: string) => marked.split(/[ |#~]+/).filter((word) => word !== '').length;

/** "No, thank YOU": thanks given back, not a refusal. */
function shoutsYou(text: string): boolean {
  return /\bthank YOU\b/.test(text) && /\p{Ll}/u.test(text.replace(/thank YOU/g, ''));
}

/** The languages with most words of their own in the message; all of them when none has any. A word of two languages tells little. */
function likeliest(message: string): Reader[] {
  const words = message.split(/[ |']+/);
  const weight = (word: string) => 1 / readers.filter((reader) => reader.words.has(word)).length ** 2;
  const scored = readers.map((reader) => ({ reader, score: words.filter((word) => reader.words.has(word)).reduce((sum, word) => sum + weight(word), 0) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ reader }) => reader);
}

function readerOf(tongue: Tongue, language: Language): Reader {
  const words = new Set(language.marks.split(' '));
  const spellings = new Set(language.spelled.split(' '));
  return {
    ...language,
    tongue,
    words,
    spellings,
    known: new Set([...words, ...spellings, ...ownWords(language)]),
    find: {
      neutral: phrases(language.neutral, language.but),
      refusals: phrases(language.refusals, language.but),
      bare: phrases(language.bare),
      courtesies: phrases(language.courtesies, language.but),
      hooks: phrases([...language.hooks, '\\S*\\d\\S*']),
      but: phrases([language.but]),
    },
  };
}

/** Words of the phrases themselves: "annuler" is no slip of "annulé". */
function ownWords({ neutral, refusals, bare, courtesies, hooks }: Language): string[] {
  return [neutral, refusals, bare, courtesies, hooks].flat().join(' ').split(/[^\p{L}]+/u);
}

/** A global expression remembers where it stopped; each message begins anew. */
function reset(expression: RegExp, text: string): string {
  expression.lastIndex = 0;
  return text;
}

function lastMatch(expression: RegExp, text: string): number {
  return [...text.matchAll(expression)].at(-1)?.index ?? -1;
}

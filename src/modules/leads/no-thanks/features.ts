// What a clause looks like to the weights: its words, their beginnings and pairs, what they are about and in which order,
// and what stands before and after.
import { meaningsOf, type Concept, type Lexicon } from './concepts.ts';
import type { Clause } from './clauses.ts';

export type Reader = { readonly lexicon: Lexicon; /** Words the weights were made with. */ readonly knows: (word: string) => boolean };
export type Read = { readonly words: readonly string[]; readonly about: readonly (readonly Concept[])[] };

const stem = 5;
const mostWords = 40;
const reach = 3;
const polar = new Set<Concept>(['not', 'not_yet', 'no_more', 'still', 'no']);
const mine = new Set('je j moi mon ma mes nous notre nos on me m io mi mio mia miei mie noi ci nostro nostra ho abbiamo i my mine we our us ich mir mich mein meine meinen wir uns unser unsere yo mi mis nosotros nos nuestro nuestra he hemos'.split(' '));

/** The features of each clause. Those of words carry no prefix that another kind has. */
export function featuresOf(clauses: readonly Clause[], reader: Reader): string[][] {
  const read = clauses.map((clause) => readClause(clause, reader));
  return read.map((clause, at) => [...ofWords(clause.words), ...ofConcepts(clause.about), ...ofPolarity(clause), ...ofPlace(read, at), ofLength(clause.words.length), 'always']);
}

function readClause({ words }: Clause, { lexicon, knows }: Reader): Read {
  const kept = words.slice(0, mostWords);
  const meanings = meaningsOf(kept, lexicon);
  const covered = new Set(meanings.flatMap(({ from, to }) => kept.slice(from, to)));
  return { words: kept.map((word) => (covered.has(word) || knows(word) ? word : '~')), about: meanings.map((meaning) => meaning.concepts) };
}

function ofWords(words: readonly string[]): string[] {
  const features: string[] = [];
  let before = '^';
  for (const word of words) {
    features.push(`w ${word}`, `b ${before} ${word}`);
    if (word.length > stem) features.push(`p ${word.slice(0, stem)}`);
    before = word;
  }
  features.push(`b ${before} $`);
  const strangers = words.filter((word) => word === '~').length;
  if (strangers > 1) features.push(strangers > 2 ? 'strangers 3' : 'strangers 2');
  return features;
}

function ofConcepts(about: Read['about']): string[] {
  const features = new Set<string>();
  const row = [['^'], ...about, ['$']] as readonly (readonly string[])[];
  row.forEach((here, at) => {
    for (const concept of here) {
      if (at > 0 && at < row.length - 1) features.add(`c ${concept}`);
      row.slice(at + 1, at + 1 + reach).forEach((there, gap) => {
        for (const next of there) {
          if (gap === 0) features.add(`n ${concept} ${next}`);
          features.add(`o ${concept} ${next}`);
        }
      });
    }
  });
  for (let at = 0; at + 2 < row.length; at += 1) for (const a of row[at] ?? []) for (const b of row[at + 1] ?? []) for (const c of row[at + 2] ?? []) features.add(`t ${a} ${b} ${c}`);
  if (about.length === 0) features.add('about nothing');
  return [...features];
}

/** What is said of each thing: that it is, is not, is not yet, is no more; alone and two by two. */
function ofPolarity({ words, about }: Read): string[] {
  const all = new Set(about.flat());
  const said = all.has('not_yet') || (all.has('still') && all.has('not')) ? 'not yet' : all.has('no_more') ? 'no more' : all.has('not') ? 'not' : 'is';
  const things = [...all].filter((concept) => !polar.has(concept)).sort();
  const features = [`said ${said}`];
  things.forEach((one, at) => {
    features.push(`q ${said} ${one}`);
    for (const other of things.slice(at + 1)) features.push(`r ${said} ${one} ${other}`);
  });
  const who = words.some((word) => mine.has(word)) ? 'mine' : 'nobody';
  for (const one of things) features.push(`i ${who} ${said} ${one}`);
  return features;
}

function ofPlace(read: readonly Read[], at: number): string[] {
  const before = read[at - 1];
  const features = [at === 0 ? 'first' : 'not first', at === read.length - 1 ? 'last' : 'not last'];
  for (const concept of new Set(before?.about.flat())) features.push(`v ${concept}`);
  if (before && before.words.length <= 2) features.push(`v2 ${before.words.join(' ')}`);
  return features;
}

const ofLength = (length: number) => `long ${length < 4 ? length : length < 7 ? 4 : length < 12 ? 7 : 12}`;

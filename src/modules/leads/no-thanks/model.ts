// How surely a text is a clear no, between 0 and 1. Each clause refuses, opens something, or stands beside; a text is clear when
// no clause opens anything and one refuses. The weights are made by tests/corpus/no-thanks/train.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesOf } from './clauses.ts';
import { lexiconOf, type Words } from './concepts.ts';
import { featuresOf, type Reader } from './features.ts';
import { german } from './words/de.ts';
import { english } from './words/en.ts';
import { spanish } from './words/es.ts';
import { french } from './words/fr.ts';
import { italian } from './words/it.ts';

type Weights = ReadonlyMap<string, readonly [refuses: number, opens: number]>;
type Model = Reader & { readonly weights: Weights };
export type Language = 'fr' | 'it' | 'en' | 'de' | 'es';

const unit = 100;
const ofWords = /^(?:w|b|p|v2) /;
const read = (name: string) => readFileSync(join(import.meta.dirname, 'weights', `${name}.txt`), 'utf8').trim().split('\n');
const shared = weightsIn(read('all'));
const models: Readonly<Record<Language, Model>> = { fr: modelOf('fr', french), it: modelOf('it', italian), en: modelOf('en', english), de: modelOf('de', german), es: modelOf('es', spanish) };

export function sureness(text: string, language: Language): number {
  const model = models[language];
  let opensNothing = 1;
  let standsBeside = 1;
  for (const features of featuresOf(clausesOf(text), model)) {
    const { refuses, beside } = judge(features, model.weights);
    opensNothing *= refuses + beside;
    standsBeside *= beside;
  }
  return opensNothing - standsBeside;
}

function judge(features: readonly string[], own: Weights): { refuses: number; beside: number } {
  let refuses = 0;
  let opens = 0;
  for (const feature of features) {
    const weight = (ofWords.test(feature) ? own : shared).get(feature);
    if (!weight) continue;
    refuses += weight[0] / unit;
    opens += weight[1] / unit;
  }
  const most = Math.max(refuses, opens, 0);
  const sum = Math.exp(refuses - most) + Math.exp(opens - most) + Math.exp(-most);
  return { refuses: Math.exp(refuses - most) / sum, beside: Math.exp(-most) / sum };
}

function modelOf(language: Language, words: Words): Model {
  const [known = '', ...lines] = read(language);
  const vocabulary = new Set(known.split(' '));
  return { lexicon: lexiconOf(words), knows: (word) => vocabulary.has(word), weights: weightsIn(lines) };
}

function weightsIn(lines: readonly string[]): Weights {
  return new Map(lines.map((line) => {
    const [feature = '', refuses = '0', opens = '0'] = line.split('\t');
    return [feature, [Number(refuses), Number(opens)] as const];
  }));
}

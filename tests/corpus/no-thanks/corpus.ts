// The answers of clients, with their families. A family headed "##" is kept back: no word and no weight is chosen by it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const languages = ['fr', 'it', 'en', 'de', 'es'] as const;
export type Language = (typeof languages)[number];
export type Answer = { readonly text: string; readonly family: string; readonly keptBack: boolean };

const linesOf = (name: string) => readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8').split('\n').filter((line) => line !== '');

export function answersOf(language: Language, label: 'clear' | 'open'): Answer[] {
  const answers: Answer[] = [];
  let heading = '';
  for (const line of linesOf(`${language}.${label}`)) {
    if (line.startsWith('#')) heading = line;
    else answers.push({ text: line, family: heading.replace(/^#+ /, ''), keptBack: heading.startsWith('##') });
  }
  return answers;
}

/** What may stand politely beside any answer. */
export const politeOf = (language: Language) => linesOf(`${language}.polite`);

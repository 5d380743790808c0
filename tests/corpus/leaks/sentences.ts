// The sentences of a language, read from sentences/<language>.txt, and the half each of them belongs to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from './spelled.ts';

export type Half = 'tuning' | 'test';
export type Sentence = { id: string; text: string };
export type Sections = Record<string, readonly Sentence[]>;

/** Every second sentence of a section belongs to the test half: append only, or sentences change sides. */
export function sentencesOf(locale: Locale, half: Half): Sections {
  const sections: Record<string, Sentence[]> = {};
  let section = '';
  let index = 0;
  for (const line of readFileSync(join(import.meta.dirname, 'sentences', `${locale}.txt`), 'utf8').split('\n')) {
    if (line.startsWith('# ')) [section, index] = [line.slice(2), 0];
    if (line === '' || line.startsWith('# ')) continue;
    index += 1;
    const everywhere = section === 'greeting' || section === 'closing';
    if (everywhere || (index % 2 === 0) === (half === 'test')) (sections[section] ??= []).push({ id: `${locale}/${section}/${index}`, text: line });
  }
  return sections;
}

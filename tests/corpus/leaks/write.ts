// Writes data/*.jsonl from the sentences: `node tests/corpus/leaks/write.ts`. The same sentences give the same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from './message.ts';
import { negatives } from './negatives.ts';
import { positives, type Draft } from './positives.ts';
import { chance } from './random.ts';
import { sentencesOf, type Half } from './sentences.ts';
import { locales, type Locale } from './spelled.ts';

export const halves: readonly Half[] = ['tuning', 'test'];
export const fileOf = (locale: Locale, half: Half) => join(import.meta.dirname, 'data', `${locale}.${half}.jsonl`);

export function corpusOf(locale: Locale, half: Half): Message[] {
  const sections = sentencesOf(locale, half);
  const desk = { random: chance(`leaks ${locale} ${half}`), locale, half, sections };
  const seen = new Set<string>();
  const unique = (draft: Draft) => {
    const key = JSON.stringify([draft.text, draft.before ?? [], draft.kind ?? 'message']);
    return !seen.has(key) && seen.add(key);
  };
  const label =
    (letter: string) =>
    (draft: Draft, index: number): Message => {
      const { template, disguise, kinds, text, spans, ...more } = draft;
      return { id: `${locale}-${half}-${letter}${String(index + 1).padStart(4, '0')}`, locale, half, template, disguise, kinds, text, spans, ...more };
    };
  return [...positives(desk).filter(unique).map(label('p')), ...negatives(desk).filter(unique).map(label('n'))];
}

export const lines = (messages: readonly Message[]) => messages.map((message) => `${JSON.stringify(message)}\n`).join('');

if (import.meta.main) {
  mkdirSync(join(import.meta.dirname, 'data'), { recursive: true });
  for (const locale of locales) for (const half of halves) writeFileSync(fileOf(locale, half), lines(corpusOf(locale, half)));
}

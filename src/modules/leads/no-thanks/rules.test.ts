import { describe, expect, test } from 'vitest';
import { isClearNoThanks } from './rules.ts';
import * as de from './sentences/de.test-data.ts';
import * as en from './sentences/en.test-data.ts';
import * as es from './sentences/es.test-data.ts';
import * as fr from './sentences/fr.test-data.ts';
import * as it from './sentences/it.test-data.ts';

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe.each(Object.entries({ fr, it, en, de, es }))('LEAD-3 free text in %s', (_language, { clear, unclear }) => {
  test.each(lines(clear))('LEAD-3 a clear no: %s', (sentence) => expect(isClearNoThanks(sentence)).toBe(true));
  test.each(lines(unclear))('LEAD-3 not a clear no: %s', (sentence) => expect(isClearNoThanks(sentence)).toBe(false));

  test('LEAD-3 at least sixty of each', () => {
    expect(lines(clear).length).toBeGreaterThanOrEqual(60);
    expect(lines(unclear).length).toBeGreaterThanOrEqual(60);
  });
});

import * as z from 'zod';
import { expect, test } from 'vitest';
import { fitted, readFlags } from './flags.ts';

const shape = { number: z.string(), count: z.int(), any: z.union([z.int(), z.string()]), given: z.object({ word: z.string() }) };
const read = (...words: string[]) => fitted(readFlags(words), shape);

test('digits are a text where the field takes a text, and a number where it takes one', () => {
  expect(read('--number', '73282932000074', '--count', '7', '--any', '7')).toEqual({ number: '73282932000074', count: 7, any: 7 });
  expect(read('--number', '1.10')).toEqual({ number: '1.10' });
  expect(read('--number=true')).toEqual({ number: 'true' });
  expect(read('--given', '{"word":"yes"}')).toEqual({ given: { word: 'yes' } });
  expect(read('--count', 'seven', '--unknown', '5')).toEqual({ count: 'seven', unknown: 5 });
  expect(read('--json', '{"number":5}')).toEqual({ number: 5 });
});

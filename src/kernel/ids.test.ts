import { expect, test } from 'vitest';
import { idMaker, newId, readReference, shortReference } from './ids.ts';

const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('an id is a UUID of version 7 that carries its time', () => {
  expect(newId()).toMatch(uuid7);
  const id = idMaker(() => 1_772_812_800_000)();
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(1_772_812_800_000);
});

test('ids sort as they were made, within a millisecond and when the clock steps back', () => {
  const clock = [5, 5, 5, 4, 6, 6, 1];
  const make = idMaker(() => clock.shift()!);
  const made = clock.slice().map(() => make());
  expect(made.toSorted()).toEqual(made);
});

test('a full millisecond borrows from the next', () => {
  const make = idMaker(() => 1000);
  const made = Array.from({ length: 10_000 }, make);
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(10_000);
  made.forEach((id) => expect(id).toMatch(uuid7));
});

test('a case number is short and has no letters that look alike', () => {
  const id = '019cc0de-0000-7000-8000-00003ce2c5f4';
  expect(shortReference(id, 'R')).toMatch(/^R-[0-9A-HJKMNP-TV-Z]{6}$/);
  expect(shortReference(id, 'R')).toBe(shortReference(id, 'R'));
  expect(shortReference(id, 'R', 8)).toHaveLength(10);
  expect(shortReference(id, 'R', 8).endsWith(shortReference(id, 'R').slice(2))).toBe(true);
  expect(shortReference('00000000-0000-7000-8000-000000000021', 'G')).toBe('G-000011');
});

test('case numbers of ids made together differ', () => {
  expect(new Set(Array.from({ length: 500 }, () => shortReference(newId(), 'R', 8))).size).toBe(500);
});

test.each([
  ['R-7K2MQ4', 'R-7K2MQ4'],
  [' r 7k2mq4 ', 'R-7K2MQ4'],
  ['r-7k2mqo', 'R-7K2MQ0'],
  ['R-IL2MQ4', 'R-112MQ4'],
  ['R-7U2MQ4', undefined],
  ['7K2MQ4', undefined],
  ['R-7K2', undefined],
])('what a person typed: %s', (typed, expected) => {
  expect(readReference(typed)).toBe(expected);
});

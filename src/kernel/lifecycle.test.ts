import { expect, test } from 'vitest';
import { canMove, isFinal, lifecycle, lifecycleMarkdown, movesFrom, type Lifecycle } from './lifecycle.ts';

const claim = lifecycle({
  name: 'Refund claim',
  states: ['open', 'granted', 'refused', 'contested', 'withdrawn'],
  initial: 'open',
  final: ['granted', 'withdrawn'],
  moves: {
    grant: { from: ['open', 'contested'], to: 'granted' },
    refuse: { from: ['open'], to: 'refused' },
    contest: { from: ['refused'], to: 'contested' },
    withdraw: { from: ['open'], to: 'withdrawn' },
  },
});

test('a state allows its moves and no others', () => {
  expect(movesFrom(claim, 'open')).toEqual(['grant', 'refuse', 'withdraw']);
  expect(movesFrom(claim, 'refused')).toEqual(['contest']);
  expect(movesFrom(claim, 'granted')).toEqual([]);
  expect(canMove(claim, 'contested', 'grant')).toBe(true);
  expect(canMove(claim, 'contested', 'withdraw')).toBe(false);
  expect([isFinal(claim, 'granted'), isFinal(claim, 'refused')]).toEqual([true, false]);
});

const shape = { name: 'x', states: ['a', 'b'], initial: 'a', final: ['b'], moves: { go: { from: ['a'], to: 'b' } } };

test.each([
  ['a state twice', { ...shape, states: ['a', 'b', 'b'] }, /stands twice/],
  ['an unknown state', { ...shape, moves: { go: { from: ['a'], to: 'c' } } }, /no state is called c/],
  ['a state that nothing leads to', { ...shape, states: ['a', 'b', 'c'], final: ['b', 'c'] }, /nothing leads to c/],
  ['a trap', { ...shape, final: [] }, /b cannot be left but is not final/],
  ['a final state with a way out', { ...shape, moves: { go: { from: ['a'], to: 'b' }, back: { from: ['b'], to: 'a' } } }, /b is final but can be left/],
])('refuses %s', (_, wrong, message) => {
  expect(() => lifecycle(wrong as Lifecycle)).toThrow(message);
});

test('is drawn and listed for the docs', () => {
  expect(lifecycleMarkdown(lifecycle(shape))).toBe(
    [
      '## x',
      '',
      '```mermaid',
      'stateDiagram-v2',
      '  [*] --> a',
      '  a --> b: go',
      '  b --> [*]',
      '```',
      '',
      '| move | from | to |',
      '|---|---|---|',
      '| `go` | `a` | `b` |',
      '',
    ].join('\n'),
  );
});

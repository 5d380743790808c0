import { expect, test } from 'vitest';
import { knownStatements, statement } from './database.ts';

test('a statement has one text', () => {
  statement('test.one', 'select 1');
  expect(() => statement('test.one', 'select 2')).toThrow('two statements');
  expect(knownStatements().get('test.one')).toBe('select 1');
});

test('a name fits into PostgreSQL', () => {
  expect(() => statement('x'.repeat(64), 'select 1')).toThrow('63 bytes');
});

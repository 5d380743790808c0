import { expect, test } from 'vitest';
import * as z from 'zod';
import { projectorOf } from './project.ts';

const inner = z.object({ id: z.string(), tags: z.array(z.string()).optional() });
const schema = z.object({
  name: z.string(), count: z.int().nullable(), inner: inner.nullable(), list: z.array(inner),
  either: z.union([z.object({ a: z.string() }), z.string()]), filled: z.string().default('so'), more: z.record(z.string(), inner), lower: z.string().toLowerCase(),
});
const named = { name: 'n', count: null, inner: { id: 'i' }, list: [{ id: '1', tags: [] }, { id: '2' }], either: { a: 'x' }, filled: 'f', more: { k: { id: 'm' } }, lower: 'low' };
const secret = { secret: 'does not leave' };

test.each([
  ['as it is', named],
  ['more than named, at every depth', { ...named, ...secret, inner: { id: 'i', ...secret }, list: [{ id: '1', ...secret }], either: { a: 'x', ...secret }, more: { k: { id: 'm', ...secret } } }],
  ['nothing where nothing may be', { ...named, inner: null, list: [] }],
  ['what the schema itself changes', { ...named, filled: undefined, lower: 'LOW' }],
])('cuts as the schema would: %s', (_title, value) => {
  expect(JSON.stringify(projectorOf(schema)(value))).toBe(JSON.stringify(schema.parse(value)));
});

test('what needs no cutting is not copied, and what is cut is left alone', () => {
  const plain = z.object({ items: z.array(inner), next: z.string().nullable() });
  const good = { items: [{ id: '1' }], next: null };
  expect(projectorOf(plain)(good)).toBe(good);
  const bad = { items: [{ id: '1', ...secret }], next: null };
  expect(projectorOf(plain)(bad)).toEqual(good);
  expect(bad.items[0]).toHaveProperty('secret');
});

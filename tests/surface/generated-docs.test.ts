import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generateDocs } from '../../src/docs/generate.ts';

const generated = await generateDocs();

test.each([...generated.keys()])('docs/generated/%s says what the code says (npm run docs writes it anew)', async (name) => {
  const kept = await readFile(new URL(`../../docs/generated/${name}`, import.meta.url), 'utf8').catch(() => '');
  expect(kept === generated.get(name), `${name} is out of date: run npm run docs`).toBe(true);
});

import { expect, test } from 'vitest';
import { runCycles } from './cycles.ts';

// The short form; `npm run faults` does it fifty times.
test('PAY-3 killed in the middle of work, server, database and both: every acknowledged write is there, once', async () => {
  const { acknowledged, lost, doubled, broken } = await runCycles(3);
  expect({ lost, doubled, broken }).toEqual({ lost: [], doubled: [], broken: [] });
  expect(acknowledged).toBeGreaterThan(30);
}, 120_000);

// npm run bench [name …]: each benchmark as a process of its own, one after the other. They print ratios, taken in turns on the
// same machine in the same run; figures of their own say little where other things run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const known = ['ledger', 'matching', 'rest', 'page', 'leaks'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. Benchmarks: ${known.join(', ')}.`);
  process.exit(64);
}

let failed = 0;
for (const name of wanted.length > 0 ? wanted : known) {
  const file = join(import.meta.dirname, `${name}.ts`);
  if (!existsSync(file)) continue;
  console.log(`\n— ${name}`);
  if (spawnSync(process.execPath, [file], { stdio: 'inherit' }).status !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;

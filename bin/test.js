// npm test: does all of its own set-up, runs every check and every test, and ends with their sum.
// Words after `npm test --` go to vitest: a part of a path, -t with a part of a title.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './prepare.js';
import { findOrInstallBrowser } from './steps/browser.js';
import { buildPages } from './steps/pages.js';
import { conclude, environmentWith, root, runQuietly, say } from './steps/run.js';

const CHECKS = [
  { title: 'Checking style (oxlint)', program: 'oxlint', args: [] },
  { title: 'Checking types (tsc)', program: 'tsc', args: ['--noEmit'] },
  { title: 'Checking messages', program: 'node', args: ['web/check-messages.ts'] },
  { title: 'Checking pages (svelte-check)', program: 'svelte-check', args: ['--tsconfig', 'tsconfig.web.json', '--threshold', 'error'] },
];
const results = join(root, 'var', 'test', 'results.json');

async function runAll() {
  const sum = { passed: 0, failed: 0 };
  const count = (ok) => (ok ? (sum.passed += 1) : (sum.failed += 1));

  const node24 = await prepare({ dev: true });
  const env = environmentWith(node24);
  const browser = await findOrInstallBrowser();
  count(browser !== undefined);
  if (browser) Object.assign(env, { CHROME_PATH: browser });

  const pages = await buildPages(node24);
  count(show('The pages could not be built', pages));
  for (const { title, program, args } of CHECKS) {
    const { code, output } = await runQuietly(title, join(root, 'node_modules', '.bin', program), args, { env });
    count(show(`${title}: failed`, { ok: code === 0, output }));
  }

  const tests = await runVitest(node24, env);
  sum.passed += tests.passed;
  sum.failed += tests.failed;
  if (tests.passed + tests.failed === 0) say('No test ran.');
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
  return sum.failed > 0 || tests.passed === 0 ? 1 : 0;
}

function show(title, { ok, output }) {
  if (!ok) say(`${output}\n${title}.`);
  return ok;
}

async function runVitest(node24, env) {
  rmSync(results, { force: true });
  mkdirSync(join(results, '..'), { recursive: true });
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const child = spawn(node24, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // Ctrl-C reaches vitest too; it stops its workers and the database, and then we end.
  process.on('SIGINT', () => {});
  const code = await new Promise((resolve) => child.once('exit', (status) => resolve(status ?? 1)));
  return countTests(code);
}

/** A file that cannot be loaded, or an error outside of any test, is a failure too. */
function countTests(code) {
  let report;
  try {
    report = JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  if (report.numPendingTests > 0) say(`${report.numPendingTests} skipped`);
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

conclude(runAll());

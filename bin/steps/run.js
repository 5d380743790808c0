import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A problem that one sentence explains; it ends the command without a stack. */
export class Stop extends Error {}

/** Progress goes to stderr: stdout belongs to what the command answers. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

const HEARTBEAT_MS = 5_000;

/**
 * Runs a program silently, with a sign of life every few seconds; what it said is shown only when it
 * fails. `howFar` adds to the sign of life. Resolves to { code, output }.
 */
export function runQuietly(title, file, args, { env = process.env, howFar = () => '', stdin = 'ignore' } = {}) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  say(`${title} …`);
  const beat = setInterval(() => say(`  ${seconds()} s ${howFar()}`.trimEnd()), HEARTBEAT_MS);
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, env, stdio: [stdin, 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const finish = (code) => {
      clearInterval(beat);
      if (code === 0) say(`  done in ${seconds()} s`);
      resolve({ code, output: output.trim() });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/** The environment for our programs: Node 24 and node_modules/.bin come first in PATH. */
export function environmentWith(node24) {
  const path = [dirname(node24), join(root, 'node_modules', '.bin'), process.env.PATH];
  return { ...process.env, PATH: path.join(':') };
}

/** Ends as a command ends: a Stop is a sentence, anything else is a bug and shows where. */
export function conclude(work) {
  work.then(
    (code) => process.exit(code),
    (error) => {
      say(error instanceof Stop ? error.message : error.stack);
      process.exit(1);
    },
  );
}

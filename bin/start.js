// npm start: installs and builds what is missing, then serves until it is told to stop.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { prepare } from './prepare.js';
import { buildPages } from './steps/pages.js';
import { conclude, environmentWith, root, say, Stop } from './steps/run.js';

/** Longer than an orderly stop takes, shorter than anybody's patience. */
const LONGEST_STOP_MS = 8_000;

async function start() {
  const node24 = await prepare();
  const pages = await buildPages(node24);
  if (!pages.ok) throw new Stop(`${pages.output}\n\nThe pages could not be built; see above.`);
  return serve(node24);
}

function serve(node24) {
  const follow = new URL('./steps/follow-parent.js', import.meta.url).href;
  const args = ['--import', follow, join(root, 'src', 'main.ts'), 'serve', ...process.argv.slice(2)];
  const server = spawn(node24, args, {
    env: { ...environmentWith(node24), FOLLOW_PARENT: String(process.pid) },
    // A group of its own: Ctrl-C reaches us, and the server hears it once, from us.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let heard = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // One Ctrl-C reaches us twice, from the terminal and from npm; the server may take two for haste.
      if (Date.now() - heard < 1_000) return;
      heard = Date.now();
      stop(server, signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
    });
  }
  if (process.env.npm_lifecycle_event) whenParentIsGone(() => stop(server, 'SIGTERM'));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

function stop(server, signal) {
  server.kill(signal);
  setTimeout(() => {
    say('The server does not stop; ending it.');
    server.kill('SIGKILL');
  }, LONGEST_STOP_MS).unref();
}

/** An npm that is killed without a word takes nobody with it: we would hold the port for ever. */
function whenParentIsGone(then) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, 500);
  watch.unref();
}

conclude(start());

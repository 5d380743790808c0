import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { runQuietly, say } from './run.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium that runs; installs Debian's when there is none. Undefined: impossible. */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (!onPath('apt-get')) return impossible('this machine has no apt-get');
  const asRoot = process.getuid() === 0 ? [] : sudo();
  if (!asRoot) return impossible('you are not root and sudo asks for a password that nobody can type here');

  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = async (title, ...args) => {
    const [file, ...rest] = [...asRoot, 'apt-get', ...args];
    return runQuietly(title, file, rest, { env, stdin: 'inherit' });
  };
  const update = await apt('Reading the package lists of Debian, to install Chromium', 'update');
  // A broken third list need not matter: only the installation decides.
  if (update.code !== 0) say(`  apt-get update: ${lastLine(update.output)}`);
  const install = await apt('Installing Chromium (about 300 MB, a minute or two)', 'install', '-y', 'chromium');
  if (install.code !== 0) return impossible(`apt-get says "${lastLine(install.output)}"`);
  return (await findBrowser()) ?? impossible('the installed one does not run');
}

async function findBrowser() {
  const named = [process.env.CHROME_PATH, process.env.CHROMIUM].filter(Boolean);
  for (const path of named) {
    if (await runs(path)) return path;
    say(`${path} (from CHROME_PATH or CHROMIUM) does not run; looking for another Chromium.`);
  }
  for (const path of NAMES.map(onPath).filter(Boolean)) if (await runs(path)) return path;
  return undefined;
}

/** Ubuntu's chromium-browser is often an empty shell that only names a snap: ask it. */
async function runs(path) {
  try {
    await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** With a terminal, sudo may ask; without one, only when it need not. */
function sudo() {
  if (!onPath('sudo')) return undefined;
  if (process.stdin.isTTY) return ['sudo'];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n'];
  } catch {
    return undefined;
  }
}

function impossible(why) {
  say(`There is no Chromium for the tests in a browser, and it cannot be installed: ${why}.`);
  say('Install Chromium or Google Chrome, or set CHROME_PATH to one.');
  return undefined;
}

const lastLine = (text) => text.split('\n').at(-1);

import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runQuietly, say, Stop } from './run.js';

const modules = join(root, 'node_modules');

/** Runs `npm ci` where node_modules does not hold what package-lock.json asks for. */
export async function installPackages({ dev }) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const reason = whyInstall(wanted, dev);
  if (!reason) return;
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // A second working tree that borrows the first one's packages: not ours to replace.
    return say(`node_modules is a link and ${reason}; left as it is.`);
  }

  const needed = Object.keys(wanted).filter((path) => !wanted[path].optional);
  const [file, ...first] = npmCommand();
  const title = `Installing about ${needed.length} packages, because ${reason}; this takes about a minute`;
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const howFar = () => `${countUnpacked(needed)} of ${needed.length} unpacked`;
  const { code, output } = await runQuietly(title, file, args, { howFar });
  if (code === 0) return;
  throw new Stop(`${output}\n\nThe packages could not be installed. Can this machine reach an npm registry? Then try again.`);
}

function whyInstall(wanted, dev) {
  if (!existsSync(modules)) return 'node_modules is missing';
  // npm writes this list at the very end, so it is missing after an interrupted installation.
  const list = join(modules, '.package-lock.json');
  if (!existsSync(list)) return 'node_modules is not complete';
  const present = readPackages(list);
  for (const [path, entry] of Object.entries(wanted)) {
    if (entry.link || (entry.dev && !dev)) continue;
    const mayBeAbsent = entry.optional || entry.devOptional || entry.peer;
    if (!present[path] ? !mayBeAbsent : present[path].version !== entry.version) return 'package-lock.json has changed';
    if (present[path] && !existsSync(join(root, path, 'package.json'))) return `${path} is missing`;
  }
  return undefined;
}

/** Path in node_modules -> what the lock says of it; without the project itself. */
function readPackages(file) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages;
  return packages;
}

/** The npm that started us, or the one in PATH. */
function npmCommand() {
  const script = process.env.npm_execpath;
  return script && /npm-cli\.c?js$/.test(script) && existsSync(script) ? [process.execPath, script] : ['npm'];
}

function countUnpacked(paths) {
  return paths.filter((path) => existsSync(join(root, path, 'package.json'))).length;
}

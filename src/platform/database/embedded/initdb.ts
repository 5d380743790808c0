import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { majorVersion, type Binaries } from './binaries.ts';
import { chooseIdentity } from './identity.ts';
import { hasCluster, SUPERUSER, type Layout } from './layout.ts';

const run = promisify(execFile);

/** Programs see none of our variables: PGPORT or PGDATA of the person at the keyboard would bend them. */
export const ENVIRONMENT = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * The first start: PostgreSQL makes its folder aside, and it is moved into place in one step, so that
 * a machine that stops in the middle leaves no half cluster.
 */
export async function makeCluster(layout: Layout, binaries: Binaries, fsync: boolean): Promise<void> {
  const draft = `${layout.cluster}.new-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  try {
    const identity = await chooseIdentity(binaries, draft);
    const initialise = async (locale: string) => {
      const command = identity.command('initdb', initdbArguments(draft, locale, fsync));
      await run(command.file, command.args, { uid: command.uid, gid: command.gid, cwd: '/', env: ENVIRONMENT });
    };
    // A failed attempt leaves the folder empty. macOS before 13 does not know C.UTF-8.
    await initialise('C.UTF-8').catch(() => initialise('C'));
    moveIntoPlace(draft, layout);
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1);
    throw said ? new Error(`PostgreSQL could not make its folder in ${layout.root}: ${said}`) : error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Two first starts at once: the loser drops its draft, the winner's cluster is as good. */
function moveIntoPlace(draft: string, layout: Layout): void {
  try {
    renameSync(draft, layout.cluster);
  } catch (error) {
    if (!hasCluster(layout)) throw error;
  }
}

/**
 * ICU sorts names as people expect and comes with the programs, so no locale of the machine is
 * needed. No network port is ever opened, therefore "reject" for hosts; the socket folder is private.
 */
function initdbArguments(folder: string, locale: string, fsync: boolean): string[] {
  const access = ['-D', folder, '-U', SUPERUSER, '--auth-local=trust', '--auth-host=reject'];
  const text = ['--encoding=UTF8', `--locale=${locale}`, '--locale-provider=icu', '--icu-locale=und'];
  return [...access, ...text, ...(fsync ? [] : ['--no-sync'])];
}

export function refuseOtherVersion(layout: Layout, binaries: Binaries): void {
  const version = readFileSync(join(layout.cluster, 'PG_VERSION'), 'utf8').trim();
  const ours = majorVersion(binaries);
  if (version === ours) return;
  throw new Error(
    `The data in ${layout.root} was written by PostgreSQL ${version}, and this is ${ours}: ` +
      'make a backup with the older Entremise and restore it with this one.',
  );
}

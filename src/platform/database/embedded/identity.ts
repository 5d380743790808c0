import { execFile, execFileSync } from 'node:child_process';
import { chownSync, existsSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { copyWithinReach, type Binaries } from './binaries.ts';

const run = promisify(execFile);

/** As whom PostgreSQL's programs run here, and who must own their files (undefined: whoever we are). */
export type Identity = {
  name: string;
  owner: Account | undefined;
  command: (program: 'postgres' | 'initdb', args: string[]) => Command;
};

export type Command = { file: string; args: string[]; uid?: number; gid?: number };
type Account = { uid: number; gid: number };
type NamedAccount = Account & { name: string };

/** A way for root to be somebody else. */
type Way = {
  name: string;
  owner: Account;
  wrap: (file: string, args: string[]) => Command;
  programs: (binaries: Binaries) => Binaries;
};

/**
 * PostgreSQL refuses to run as root, and many fresh machines are root. So: the first of several ways
 * in which the programs run and the cluster's folder can be used, found by trying.
 */
export async function chooseIdentity(binaries: Binaries, folder: string): Promise<Identity> {
  if (process.getuid?.() !== 0) {
    const command: Identity['command'] = (program, args) => ({ file: binaries[program], args });
    return { name: 'this user', owner: undefined, command };
  }

  const before = statSync(folder).uid;
  const isSettled = existsSync(join(folder, 'PG_VERSION'));
  const staysWithOwner = (way: Way) => isSettled && way.owner.uid === before;
  const ways = waysForRoot().sort((a, b) => Number(staysWithOwner(b)) - Number(staysWithOwner(a)));
  for (const { name, owner, wrap, programs } of ways) {
    chownSync(folder, owner.uid, owner.gid);
    const probed = await works(wrap, programs, binaries, folder);
    if (!probed) continue;
    if (before !== owner.uid) giveAll(folder, owner);
    return { name, owner, command: (program, args) => wrap(probed[program], args) };
  }
  chownSync(folder, before, -1);
  throw new Error(
    `PostgreSQL refuses to run as root, and no other user of this machine can reach ${dirname(folder)}: ` +
      "run Entremise as an ordinary user, move it out of root's home folder, or set DATABASE_URL.",
  );
}

function waysForRoot(): Way[] {
  const accounts = ['postgres', 'nobody'].flatMap((name) => findAccount(name));
  return [
    ...accounts.map((account) => asUser(account)),
    // From here on: a checkout in root's home, through which other users may not pass.
    ...accounts.slice(0, 1).map((account) => asRootUnderAnotherNumber(account)),
    // Containers often forbid user namespaces, but leave root one of these two capabilities.
    ...accounts.map((account) => asUserWithCapability(account, 'dac_read_search')),
    ...accounts.map((account) => asUserWithCapability(account, 'dac_override')),
  ];
}

const asTheyLie = (binaries: Binaries): Binaries => binaries;

function asUser({ name, uid, gid }: NamedAccount): Way {
  const wrap = (file: string, args: string[]): Command => ({ file, args, uid, gid });
  return { name: `user ${name}`, owner: { uid, gid }, wrap, programs: asTheyLie };
}

/** In a user namespace root's files seem to belong to an account that exists, and root is no root. */
function asRootUnderAnotherNumber({ name, uid, gid }: NamedAccount): Way {
  const options = ['--user', `--map-user=${uid}`, `--map-group=${gid}`, '--'];
  return {
    name: `root, seen as ${name} in a user namespace`,
    owner: { uid: 0, gid: 0 },
    wrap: (file, args) => ({ file: 'unshare', args: [...options, file, ...args] }),
    programs: asTheyLie,
  };
}

/** The capability opens the folders on the way, but PostgreSQL's check of its programs ignores it. */
function asUserWithCapability({ name, uid, gid }: NamedAccount, capability: string): Way {
  const account = ['--reuid', String(uid), '--regid', String(gid), '--clear-groups'];
  const leave = ['--inh-caps', `+${capability}`, '--ambient-caps', `+${capability}`];
  return {
    name: `user ${name} with the capability ${capability}`,
    owner: { uid, gid },
    wrap: (file, args) => ({ file: 'setpriv', args: [...account, ...leave, '--', file, ...args] }),
    programs: copyWithinReach,
  };
}

function findAccount(name: string): NamedAccount[] {
  const number = (option: string) =>
    Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return [{ name, uid: number('-u'), gid: number('-g') }];
  } catch {
    return [];
  }
}

/** The programs, where this way can run them and enter the folder; else undefined. */
async function works(
  wrap: Way['wrap'],
  programs: Way['programs'],
  binaries: Binaries,
  folder: string,
): Promise<Binaries | undefined> {
  const script = 'cd "$1" && ls . >/dev/null && exec "$2" --version';
  const probe = async (program: string) => {
    const { file, args, uid, gid } = wrap('/bin/sh', ['-c', script, 'sh', folder, program]);
    await run(file, args, { uid, gid, cwd: '/', timeout: 10_000 });
  };
  try {
    // First a program that is always within reach: nothing is copied for a way that is closed.
    await probe('/bin/echo');
    const within = programs(binaries);
    await probe(within.postgres);
    return within;
  } catch {
    return undefined;
  }
}

/** The folder came from another machine or another owner: hand over every file, following no link. */
function giveAll(folder: string, owner: Account): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    lchownSync(path, owner.uid, owner.gid);
    if (entry.isDirectory()) giveAll(path, owner);
  }
}

import { execFile, execFileSync } from 'node:child_process';
import { chownSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How to run a PostgreSQL program, and who must own its files (undefined: whoever we are). */
export type Identity = {
  name: string;
  owner: Account | undefined;
  command: (program: string, args: string[]) => Command;
};

export type Command = { file: string; args: string[]; uid?: number; gid?: number };
type Account = { uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root, and many fresh machines are root. So: the first of several ways
 * in which the program runs and the cluster's folder can be written, found by trying.
 */
export async function chooseIdentity(program: string, folder: string): Promise<Identity> {
  const self: Identity = { name: 'this user', owner: undefined, command: plain };
  if (process.getuid?.() !== 0) return self;

  const before = statSync(folder).uid;
  for (const identity of identitiesForRoot()) {
    const { uid, gid } = identity.owner!;
    chownSync(folder, uid, gid);
    if (!(await works(identity, program, folder))) continue;
    if (before !== uid) giveAll(folder, identity.owner!);
    return identity;
  }
  throw new Error(
    `PostgreSQL refuses to run as root, and no other user of this machine can reach ${folder}: ` +
      'run Entremise as an ordinary user, move it out of the home folder of root, or set DATABASE_URL.',
  );
}

function identitiesForRoot(): Identity[] {
  const accounts = ['postgres', 'nobody'].flatMap((name) => findAccount(name));
  return [
    ...accounts.map((account) => asUser(account)),
    // A checkout in root's home: another user may not pass through that folder. One capability lets
    // the server pass and read, but not write; unlike the next way it also works in most containers.
    ...accounts.map((account) => asUserWithCapability(account, 'dac_read_search')),
    ...accounts.slice(0, 1).map((account) => asRootUnderAnotherNumber(account)),
    ...accounts.map((account) => asUserWithCapability(account, 'dac_override')),
  ];
}

const plain = (file: string, args: string[]): Command => ({ file, args });

function asUser({ name, uid, gid }: NamedAccount): Identity {
  return {
    name: `user ${name}`,
    owner: { uid, gid },
    command: (file, args) => ({ file, args, uid, gid }),
  };
}

function asUserWithCapability({ name, uid, gid }: NamedAccount, capability: string): Identity {
  const options = [
    ...['--reuid', String(uid), '--regid', String(gid), '--clear-groups'],
    ...['--inh-caps', `+${capability}`, '--ambient-caps', `+${capability}`],
  ];
  return {
    name: `user ${name} with ${capability}`,
    owner: { uid, gid },
    command: (file, args) => ({ file: 'setpriv', args: [...options, '--', file, ...args] }),
  };
}

/** In a user namespace root's files seem to belong to an account that exists, and root is no root. */
function asRootUnderAnotherNumber({ name, uid, gid }: NamedAccount): Identity {
  const options = ['--user', `--map-user=${uid}`, `--map-group=${gid}`];
  return {
    name: `root, seen as ${name} in a user namespace`,
    owner: { uid: 0, gid: 0 },
    command: (file, args) => ({ file: 'unshare', args: [...options, '--', file, ...args] }),
  };
}

type NamedAccount = Account & { name: string };

function findAccount(name: string): NamedAccount[] {
  const number = (option: string) =>
    Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return [{ name, uid: number('-u'), gid: number('-g') }];
  } catch {
    return [];
  }
}

async function works(identity: Identity, program: string, folder: string): Promise<boolean> {
  const script = 'cd "$1" && test -w . && exec "$2" --version';
  const { file, args, uid, gid } = identity.command('/bin/sh', ['-c', script, 'sh', folder, program]);
  try {
    await run(file, args, { uid, gid, cwd: '/', timeout: 10_000 });
    return true;
  } catch {
    return false;
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

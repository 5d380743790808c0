import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identity } from './identity.ts';

/** What lies in the data folder. The cluster is one level down, so that our own files stay outside. */
export type Layout = {
  root: string;
  cluster: string;
  lockFile: string;
  log: string;
  socket: string;
  tenants: string;
};

/** A socket's name is only a name: the number in it need not be free on the machine. */
export const PORT = 5432;
/** Linux holds 107 bytes, macOS 103. */
const LONGEST_SOCKET_PATH = 103;

export function layOut(dataDir: string): Layout {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const root = realpathSync(dataDir);
  // Root keeps the folder and its log; the server's own user only passes through to what it owns.
  if (process.getuid?.() === 0) chmodSync(root, 0o711);
  const cluster = join(root, 'cluster');
  return {
    root,
    cluster,
    lockFile: join(cluster, 'postmaster.pid'),
    log: join(root, 'server.log'),
    socket: join(root, 'socket'),
    tenants: join(root, 'tenants'),
  };
}

export function hasCluster(layout: Layout): boolean {
  return existsSync(join(layout.cluster, 'PG_VERSION'));
}

/** A folder for the socket that only the server's user and root can enter: it is the only lock. */
export function makeSocketFolder(layout: Layout, identity: Identity): string {
  const fits = Buffer.byteLength(join(layout.socket, `.s.PGSQL.${PORT}.lock`)) <= LONGEST_SOCKET_PATH;
  const folder = fits ? layout.socket : mkdtempSync(join(tmpdir(), 'entremise-'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (identity.owner) chownSync(folder, identity.owner.uid, identity.owner.gid);
  return folder;
}

export function socketUrl(folder: string, database: string): string {
  return `postgresql://${SUPERUSER}@localhost:${PORT}/${database}?host=${encodeURIComponent(folder)}`;
}

export const SUPERUSER = 'entremise';

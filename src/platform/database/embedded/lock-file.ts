import { existsSync, readFileSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PORT, type Layout } from './layout.ts';

/** What postmaster.pid says, and whether the process it names is really this folder's server. */
export type LockFile =
  | { state: 'absent' | 'dead' | 'zombie' | 'stranger'; pid: number }
  | { state: 'alive'; pid: number; socket: string };

export function readLockFile(layout: Layout): LockFile {
  let lines: string[];
  try {
    lines = readFileSync(layout.lockFile, 'utf8').split('\n');
  } catch {
    return { state: 'absent', pid: 0 };
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return { state: 'dead', pid: 0 };
  const state = stateOf(pid, layout.cluster);
  return state === 'alive' ? { state, pid, socket: lines[4] ?? '' } : { state, pid };
}

/** Dead for the kernel; a zombie is dead too, but its number is still taken. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isZombie(pid);
}

function stateOf(pid: number, cluster: string): 'dead' | 'zombie' | 'stranger' | 'alive' {
  if (isZombie(pid)) return 'zombie';
  if (!isRunning(pid)) return 'dead';
  try {
    // A server lives in its cluster folder. After a restart of the machine its number may be another's.
    return readlinkSync(`/proc/${pid}/cwd`) === cluster ? 'alive' : 'stranger';
  } catch {
    return 'alive';
  }
}

function isZombie(pid: number): boolean {
  try {
    // "123 (name) Z 1 …": the name may hold anything, so look behind the last bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

/**
 * PostgreSQL will not start while the number in its lock files is taken, even by a zombie that nobody
 * reaps or by a stranger. Only for a process proven not to be the server; PostgreSQL itself still
 * looks for survivors of the old server in shared memory.
 */
export function setAsideStaleLocks(layout: Layout, pid: number): void {
  renameSync(layout.lockFile, `${layout.lockFile}.stale`);
  const socketLock = join(layout.socket, `.s.PGSQL.${PORT}.lock`);
  if (existsSync(socketLock) && Number(readFileSync(socketLock, 'utf8').split('\n')[0]) === pid) rmSync(socketLock);
}

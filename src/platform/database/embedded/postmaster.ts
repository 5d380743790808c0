import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from './identity.ts';
import { ENVIRONMENT } from './initdb.ts';
import { PORT, type Layout } from './layout.ts';
import { isRunning, readLockFile } from './lock-file.ts';

export type Settings = Record<string, string | number | boolean>;

const ALWAYS: Settings = {
  listen_addresses: '',
  port: PORT,
  unix_socket_permissions: '0700',
  max_connections: 100,
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Compiling pays for reports over millions of rows; here it only costs.
  jit: 'off',
};
const DURABLE: Settings = { fsync: 'on', synchronous_commit: 'on' };
/** Commits still reach the kernel, so that tests may kill the server; only a power cut loses data. */
const THROWAWAY: Settings = { fsync: 'off', synchronous_commit: 'on', full_page_writes: 'off' };

const LARGEST_LOG_BYTES = 10 * 1024 * 1024;
/** Recovery of a large journal after a power cut may take long; it says so in the log meanwhile. */
const LONGEST_START_MS = 120_000;
const LONGEST_FAST_STOP_MS = 15_000;

export type Launched = {
  pid: number;
  exited: Promise<void>;
  /** Until now the server keeps no process from ending; from now on it does. */
  awaitExit(): Promise<void>;
};

/** Starts the server; answers undefined when another process was faster and holds the lock. */
export async function launch(
  layout: Layout,
  identity: Identity,
  options: { fsync: boolean; socket: string; settings: Settings },
): Promise<Launched | undefined> {
  const settings = { ...ALWAYS, ...(options.fsync ? DURABLE : THROWAWAY), ...options.settings };
  const all = { ...settings, unix_socket_directories: options.socket };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { file, args, uid, gid } = identity.command('postgres', ['-D', layout.cluster, ...flags]);

  const log = openLog(layout.log);
  const start = statSync(layout.log).size;
  const child = spawn(file, args, {
    uid,
    gid,
    cwd: layout.cluster,
    env: ENVIRONMENT,
    // Its own session: on Ctrl-C the site finishes its work first and then stops the server.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();

  const end: { reason?: string } = {};
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error) => resolve(void (end.reason = error.message)));
    child.once('exit', (code, signal) => resolve(void (end.reason = `it ended with ${signal ?? code}`)));
  });
  const deadline = Date.now() + LONGEST_START_MS;
  while (end.reason === undefined) {
    if (child.pid !== undefined && isReady(layout, child.pid)) {
      return { pid: child.pid, exited, awaitExit: () => (child.ref(), exited) };
    }
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw new Error(`PostgreSQL did not become ready in ${LONGEST_START_MS / 1000} s; see ${layout.log}.`);
    }
    await sleep(10);
  }
  const said = readFileSync(layout.log).subarray(start).toString();
  if (said.includes('postmaster.pid" already exists') || said.includes('pre-existing shared memory')) return undefined;
  const fatal = said.split('\n').findLast((line) => /(FATAL|PANIC|error):?/.test(line));
  throw new Error(`PostgreSQL did not start: ${fatal ?? end.reason} (see ${layout.log}).`);
}

/** Fast shutdown: open transactions are rolled back, everything committed is written. */
export async function stopPostmaster(pid: number): Promise<void> {
  const ask = (signal: NodeJS.Signals) => {
    try {
      process.kill(pid, signal);
    } catch {
      // It is gone already, which is what we want.
    }
  };
  ask('SIGINT');
  const deadline = Date.now() + LONGEST_FAST_STOP_MS;
  while (isRunning(pid) && Date.now() < deadline) await sleep(10);
  // A process that hangs in the kernel may hold it up; the next start then replays the journal.
  if (isRunning(pid)) ask('SIGQUIT');
  while (isRunning(pid) && Date.now() < deadline + 5_000) await sleep(10);
}

function isReady(layout: Layout, pid: number): boolean {
  if (readLockFile(layout).pid !== pid) return false;
  try {
    return readFileSync(layout.lockFile, 'utf8').split('\n')[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function openLog(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

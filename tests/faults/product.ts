// The product as a person runs it: one process, its own database beside it; and how it dies.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { layOut } from '../../src/platform/database/embedded/layout.ts';
import { readLockFile } from '../../src/platform/database/embedded/lock-file.ts';

export type Victim = 'server' | 'database' | 'both';
export const victims: readonly Victim[] = ['server', 'database', 'both'];

const root = join(import.meta.dirname, '..', '..');
const longestStartMs = 90_000;

export class Product {
  readonly dataDir: string;
  readonly port: number;
  #child: ChildProcess | null = null;
  readonly said: string[] = [];

  constructor(dataDir: string, port: number) {
    this.dataDir = dataDir;
    this.port = port;
  }

  get env(): NodeJS.ProcessEnv {
    const { DATABASE_URL: _theirs, ...env } = process.env;
    return { ...env, DATA_DIR: this.dataDir, PORT: String(this.port), SANDBOX: 'true', DEMO: 'false', LOG_LEVEL: 'error', NODE_ENV: 'test' };
  }

  /** Starts the server where none runs, and answers when it is ready. */
  async rise(): Promise<void> {
    const until = Date.now() + longestStartMs;
    while (Date.now() < until) {
      if (!this.#child || this.#child.exitCode !== null || this.#child.signalCode !== null) this.#child = this.#spawn();
      if (await fetch(`http://127.0.0.1:${this.port}/readyz`).then((response) => response.ok, () => false)) return;
      await sleep(50);
    }
    throw new Error(`not ready after ${longestStartMs / 1000} s:\n${this.said.slice(-20).join('')}`);
  }

  /** SIGKILL, to the children as well: no last word, no flush. */
  kill(victim: Victim): void {
    // The pids before any of them is gone.
    const postmaster = victim === 'server' ? null : this.#postmaster();
    const ofDatabase = postmaster ? [postmaster, ...childrenOf(postmaster)] : [];
    if (victim !== 'database') this.#child?.kill('SIGKILL');
    for (const pid of ofDatabase) end(pid);
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  #spawn(): ChildProcess {
    const child = spawn(process.execPath, [join(root, 'src', 'main.ts'), 'serve'], { cwd: root, env: this.env, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr?.on('data', (chunk: Buffer) => this.said.push(chunk.toString()));
    return child;
  }

  /** Null when none runs: a number left in a file may be another's by now. */
  #postmaster(): number | null {
    const folder = join(this.dataDir, 'database');
    const lock = existsSync(folder) ? readLockFile(layOut(folder)) : null;
    return lock?.state === 'alive' ? lock.pid : null;
  }
}

function childrenOf(parent: number): number[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' });
  return table.split('\n').map((line) => line.trim().split(/\s+/).map(Number)).filter(([, ppid]) => ppid === parent).map(([pid]) => pid as number);
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was faster.
  }
}

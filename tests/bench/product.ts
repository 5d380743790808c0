// The product and its rival as processes of their own, on a database of their own.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { migrate } from '../../src/platform/database/migrate.ts';

const root = join(import.meta.dirname, '..', '..');

export const secret = 'a secret of the benchmark, 32 characters';

export type Running = { readonly port: number; cpuSeconds(): Promise<number>; stop(): Promise<void> };

export async function openBenchDatabase(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'entremise-bench-'));
  const server = await startEmbedded({ dataDir: folder, log: () => {} });
  await migrate(server.url);
  return {
    url: server.url,
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function startProduct(databaseUrl: string): Promise<Running> {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), 'entremise-bench-files-'));
  const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), DATA_DIR: dataDir, SANDBOX: 'false', SECRET: secret, DEMO: 'false', LOG_LEVEL: 'warn' };
  const child = spawn(process.execPath, [join(root, 'src', 'main.ts'), 'serve'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  await answering(port, '/healthz', child);
  const cpuSeconds = async () => Number(/^process_cpu_seconds_total ([\d.e+-]+)/m.exec(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text())?.[1]);
  await quiet(cpuSeconds);
  return {
    port,
    cpuSeconds,
    stop: async () => {
      await end(child);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** `pageFile` holds what it answers under /page. */
export async function startRival(databaseUrl: string, account: string, pageFile = ''): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-list.ts'), databaseUrl, String(port), account, pageFile], { stdio: ['ignore', 'ignore', 'inherit'] });
  await answering(port, '/cpu', child);
  return { port, cpuSeconds: async () => Number(await (await fetch(`http://127.0.0.1:${port}/cpu`)).text()), stop: () => end(child) };
}

async function answering(port: number, path: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    if (await fetch(`http://127.0.0.1:${port}${path}`).then((response) => response.ok, () => false)) return;
    await sleep(50);
  }
  throw new Error('the server does not answer');
}

/** A first start reads the gazetteer beside its work. */
async function quiet(cpuSeconds: () => Promise<number>): Promise<void> {
  for (let before = await cpuSeconds(), used = 1; used > 0.1; ) {
    await sleep(1000);
    const now = await cpuSeconds();
    used = now - before;
    before = now;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

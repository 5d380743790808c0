import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Layout } from './layout.ts';
import { isRunning } from './lock-file.ts';

/**
 * One process at a time looks for the server and starts it. Without this, a second start that tries
 * out users would change the owner of files under a server that the first had just started.
 */
export async function alone<T>(layout: Layout, work: () => Promise<T>): Promise<T> {
  const path = join(layout.root, 'starting');
  while (!takeLock(path)) await sleep(20);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function takeLock(path: string): boolean {
  const draft = `${path}-${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    // A link appears with its content in one step, so nobody reads a lock without a name in it.
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isHolderDead(path)) rmSync(path, { force: true });
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function isHolderDead(path: string): boolean {
  try {
    return !isRunning(Number(readFileSync(path, 'utf8')));
  } catch {
    return false;
  }
}

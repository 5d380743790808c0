import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout.ts';
import { isRunning } from './lock-file.ts';

/**
 * Who uses the server: one file per process, named by its number. Several can share one server (the
 * site and a command beside it), and the last one out turns off the light.
 */
export function moveIn(layout: Layout): void {
  mkdirSync(layout.tenants, { recursive: true });
  writeFileSync(join(layout.tenants, String(process.pid)), '');
}

/** Leaves; true when somebody else is still there. */
export function moveOut(layout: Layout): boolean {
  rmSync(join(layout.tenants, String(process.pid)), { force: true });
  if (!existsSync(layout.tenants)) return false;
  return readdirSync(layout.tenants).some((name) => isRunning(Number(name)));
}

/**
 * A shell that waits for the end of our process, which it notices by the end of a pipe, even if we
 * are killed, and then does what we could not do.
 */
const WATCH = `
read -r word
[ "$word" = left ] && exit 0
rm -f "$tenants/$tenant"
for other in "$tenants"/*; do
  [ -e "$other" ] && kill -0 "\${other##*/}" 2>/dev/null && exit 0
done
[ -d /proc/self ] && [ "$(readlink "/proc/$postmaster/cwd")" != "$cluster" ] && exit 0
kill -INT "$postmaster"
`;

/** Returns how to send the watch home. */
export function watchOverServer(layout: Layout, postmaster: number): () => void {
  const watch = spawn('/bin/sh', ['-c', WATCH], {
    cwd: '/',
    // Its own session: Ctrl-C at the terminal must not end it with us.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {
      PATH: process.env.PATH,
      tenants: layout.tenants,
      tenant: String(process.pid),
      postmaster: String(postmaster),
      cluster: layout.cluster,
    },
  });
  watch.on('error', () => {});
  watch.stdin.on('error', () => {});
  watch.unref();
  (watch.stdin as unknown as { unref(): void }).unref();
  return () => void watch.stdin.end('left\n');
}

import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locateBinaries, prepareBinaries } from './binaries.ts';
import { chooseIdentity } from './identity.ts';
import { startEmbedded, type EmbeddedServer } from './index.ts';
import { makeCluster } from './initdb.ts';
import { layOut, makeSocketFolder, socketUrl } from './layout.ts';
import { isRunning, readLockFile } from './lock-file.ts';
import { launch, stopPostmaster } from './postmaster.ts';

let folder: string;
let running: EmbeddedServer[];
const lines: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launcher-'));
  chmodSync(folder, 0o755);
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(dataDir = join(folder, 'data')): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, fsync: false, log: (line) => void lines.push(line) });
  running.push(server);
  return server;
}

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text);
    return rows.map((row) => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}

const lockOf = (dataDir = join(folder, 'data')) => readLockFile(layOut(dataDir));

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 200) throw new Error('waited 10 s in vain');
    await sleep(50);
  }
}

describe('a server of our own', () => {
  test('starts, answers, stops, and starts again with what was written', async () => {
    const first = await start();
    expect(await ask(first.url, 'SHOW server_encoding')).toEqual(['UTF8']);
    expect(await ask(first.url, 'SHOW listen_addresses')).toEqual(['']);
    expect(await ask(first.url, `SELECT x FROM unnest(array['z', 'É', 'f', 'e']) x ORDER BY x`)).toEqual(
      ['e', 'É', 'f', 'z'],
    );
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const { pid } = lockOf();
    await first.stop();
    expect(isRunning(pid)).toBe(false);

    const began = performance.now();
    const second = await start();
    console.log(`second start: ${Math.round(performance.now() - began)} ms`);
    expect(second).toMatchObject({ adopted: false, url: first.url });
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([42]);
  });

  test('has the extensions that the schema needs', async () => {
    const { url } = await start();
    for (const name of ['pg_trgm', 'unaccent', 'citext', 'btree_gist', 'pgcrypto']) {
      await ask(url, `CREATE EXTENSION ${name}`);
    }
    expect(await ask(url, `SELECT unaccent('Éclair')`)).toEqual(['Eclair']);
  });

  test('works where the data folder has a path too long for a socket', async () => {
    const server = await start(join(folder, 'a-long-name-'.repeat(10), 'data'));
    expect(await ask(server.url, 'SELECT 1')).toEqual([1]);
    const socketFolder = new URL(server.url).searchParams.get('host')!;
    await server.stop();
    expect(readdirSync(dirname(socketFolder))).not.toContain(socketFolder);
  });
});

describe('after an accident', () => {
  test('kill -9 of the server loses nothing committed, and it comes back by itself', async () => {
    const server = await start();
    await ask(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const { pid } = lockOf();
    process.kill(pid, 'SIGKILL');
    await until(() => ask(server.url, 'SELECT answer FROM kept').then(Boolean, () => false));
    expect(await ask(server.url, 'SELECT answer FROM kept')).toEqual([42]);
    expect(lockOf().pid).not.toBe(pid);
  });

  test('the server of a killed process is stopped, and its data is there for the next', async () => {
    const { child } = await startInOtherProcess();
    const { pid } = lockOf();
    child.kill('SIGKILL');
    await until(() => !isRunning(pid));
    const server = await start();
    expect(await ask(server.url, 'SELECT answer FROM kept')).toEqual([42]);
  });

  test('an orphan that still runs is adopted, and stopped in the end', async () => {
    const layout = layOut(join(folder, 'data'));
    const binaries = locateBinaries();
    await makeCluster(layout, binaries, false);
    const identity = await chooseIdentity(binaries, layout.cluster);
    const socket = makeSocketFolder(layout, identity);
    const orphan = await launch(layout, identity, { fsync: false, socket, settings: {} });

    const server = await start();
    expect(server.adopted).toBe(true);
    expect(await ask(server.url, 'SELECT 1')).toEqual([1]);
    await server.stop();
    expect(isRunning(orphan!.pid)).toBe(false);
  });

  test.each([
    ['a stranger, after a restart of the machine', 'exec sleep 60', 0],
    ['a zombie that nobody reaps', 'sleep 0 & echo $!; exec sleep 60', 1],
  ])('a lock file that names %s is set aside', async (_who, script, zombie) => {
    const first = await start();
    const lockText = readFileSync(layOut(join(folder, 'data')).lockFile, 'utf8');
    await first.stop();
    const other = spawn('/bin/sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const pid = zombie ? Number(String((await once(other.stdout, 'data'))[0])) : other.pid!;
      const layout = layOut(join(folder, 'data'));
      writeFileSync(layout.lockFile, lockText.replace(/^\d+/, String(pid)));
      await until(() => lockOf().state === (zombie ? 'zombie' : 'stranger'));
      const second = await start();
      expect(second.adopted).toBe(false);
      expect(lines.at(-1)).toContain(`names process ${pid}, which is not its server`);
    } finally {
      other.kill('SIGKILL');
    }
  });
});

describe('several processes', () => {
  test('share one server; it runs as long as one of them does', async () => {
    const { child, exited } = await startInOtherProcess();
    const { pid } = lockOf();
    const server = await start();
    expect(server.adopted).toBe(true);
    await server.stop();
    expect(isRunning(pid)).toBe(true);
    child.stdin!.end();
    await exited;
    expect(isRunning(pid)).toBe(false);
  });

  test('that start at the same moment find the same server', async () => {
    const [here, { child, exited }] = await Promise.all([start(), startInOtherProcess()]);
    expect(await ask(here.url, 'SELECT answer FROM kept')).toEqual([42]);
    child.stdin!.end();
    await exited;
    expect(await ask(here.url, 'SELECT answer FROM kept')).toEqual([42]);
  });
});

describe('an awkward checkout', () => {
  test('programs without links and modes, in a folder only its owner may enter', async () => {
    const home = join(folder, 'home');
    const native = join(home, 'checkout', 'native');
    cpSync(locateBinaries().native, native, {
      recursive: true,
      filter: (path) => !/\.so(\.\d+)?$/.test(path) || !isListedLink(path),
    });
    chmodSync(join(native, 'bin', 'postgres'), 0o644);
    chmodSync(home, 0o700);

    const binaries = prepareBinaries(native);
    const layout = layOut(join(home, 'data'));
    await makeCluster(layout, binaries, false);
    const identity = await chooseIdentity(binaries, layout.cluster);
    const socket = makeSocketFolder(layout, identity);
    const launched = await launch(layout, identity, { fsync: false, socket, settings: {} });
    try {
      expect(await ask(socketUrl(socket, 'postgres'), 'SELECT 1')).toEqual([1]);
    } finally {
      await stopPostmaster(launched!.pid);
    }
  });
});

/** npm unpacks no links; so leave out what pg-symlinks.json lists. */
function isListedLink(path: string): boolean {
  const native = locateBinaries().native;
  const list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  return list.some(({ target }) => join(dirname(native), target) === path);
}

/** A process that starts the server, writes, and stops when its input ends. */
async function startInOtherProcess(): Promise<{ child: ChildProcess; exited: Promise<unknown> }> {
  const script = `
    import { startEmbedded } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
    import pg from 'pg';
    const server = await startEmbedded({ dataDir: process.argv[1], fsync: false, log: () => {} });
    const client = new pg.Client(server.url);
    await client.connect();
    await client.query('CREATE TABLE kept AS SELECT 42 AS answer');
    await client.end();
    console.log('ready');
    process.stdin.resume().on('end', async () => { await server.stop(); process.exit(0); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, join(folder, 'data')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  await Promise.race([
    once(child.stdout!, 'data'),
    exited.then(() => {
      throw new Error('the other process ended early');
    }),
  ]);
  return { child, exited };
}

import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { locateBinaries } from './binaries.ts';
import { chooseIdentity } from './identity.ts';
import { makeCluster, refuseOtherVersion } from './initdb.ts';
import { hasCluster, layOut, makeSocketFolder, socketUrl, type Layout } from './layout.ts';
import { readLockFile, setAsideStaleLocks } from './lock-file.ts';
import { launch, stopPostmaster, type Launched, type Settings } from './postmaster.ts';
import { alone } from './start-lock.ts';
import { moveIn, moveOut, watchOverServer } from './tenants.ts';

export type EmbeddedOptions = {
  /** Everything lies in here: the cluster, its log (server.log), the socket where the path is short. */
  dataDir: string;
  /** Off only for data that may be lost, such as a test's. */
  fsync?: boolean;
  log: (line: string) => void;
  settings?: Settings;
};

export type EmbeddedServer = {
  url: string;
  /** Fast shutdown; leaves the server running while another process uses it. */
  stop(): Promise<void>;
  /** True when the server was running already: an orphan, or shared with another process. */
  adopted: boolean;
};

type Running = Pick<Launched, 'pid'> & Partial<Launched> & { socket: string; adopted: boolean };

const DATABASE = 'entremise';
const LONGEST_WAIT_MS = 60_000;
/** Time for a parent, init or a container's first process to collect a dead child. */
const PATIENCE_WITH_THE_DEAD_MS = 3_000;
/** A server that cannot live is not started for ever. */
const MOST_RESTARTS_PER_MINUTE = 5;

/**
 * A real PostgreSQL out of node_modules, reachable only through a private socket. The same folder may
 * be started by several processes; they share one server, and the last one stops it.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const layout = layOut(options.dataDir);
  moveIn(layout);
  try {
    const running = await alone(layout, async () => {
      const found = await adoptOrLaunch(layout, options);
      await ensureDatabase(found.socket);
      return found;
    });
    const stop = keepRunning(layout, options, running);
    return { url: socketUrl(running.socket, DATABASE), adopted: running.adopted, stop: once(stop) };
  } catch (error) {
    moveOut(layout);
    throw error;
  }
}

/** A server that dies (out of memory, kill -9) is started again; its journal brings everything back. */
function keepRunning(layout: Layout, options: EmbeddedOptions, first: Running): () => Promise<void> {
  let running = first;
  let stopping = false;
  let leaveWatch = watchOverServer(layout, running.pid);
  const restarts: number[] = [];

  const restart = async () => {
    leaveWatch();
    restarts.push(Date.now());
    if (stopping || Date.now() - (restarts.at(-MOST_RESTARTS_PER_MINUTE) ?? 0) < 60_000) return;
    options.log('PostgreSQL ended without being asked; starting it again');
    running = await alone(layout, () => adoptOrLaunch(layout, options, running.socket));
    leaveWatch = watchOverServer(layout, running.pid);
    follow();
  };
  const follow = () => {
    running.exited
      ?.then(restart)
      .catch((error: Error) => options.log(`PostgreSQL does not come back: ${error.message}`));
  };
  follow();

  return async () => {
    stopping = true;
    leaveWatch();
    if (moveOut(layout)) return;
    await stopPostmaster(running.pid);
    await running.awaitExit?.();
    if (running.socket !== layout.socket) rmSync(running.socket, { recursive: true, force: true });
  };
}

async function adoptOrLaunch(layout: Layout, options: EmbeddedOptions, socket?: string): Promise<Running> {
  const started = Date.now();
  while (Date.now() - started < LONGEST_WAIT_MS) {
    const lock = readLockFile(layout);
    if (lock.state === 'alive') {
      if (await answersSteadily(lock.socket)) return { pid: lock.pid, socket: lock.socket, adopted: true };
    } else if (lock.state === 'absent' || lock.state === 'dead') {
      const launched = await launchHere(layout, options, socket);
      if (launched) return launched;
    } else if (lock.state === 'stranger' || Date.now() - started > PATIENCE_WITH_THE_DEAD_MS) {
      options.log(`The database's lock names process ${lock.pid}, which is not its server: set aside`);
      setAsideStaleLocks(layout, lock.pid);
      continue;
    }
    await sleep(50);
  }
  throw new Error(
    `Process ${readLockFile(layout).pid} holds the database in ${layout.root} and does not answer: ` +
      `end that process, then start again (its log: ${layout.log}).`,
  );
}

async function launchHere(
  layout: Layout,
  options: EmbeddedOptions,
  socketFolder: string | undefined,
): Promise<Running | undefined> {
  const { fsync = true, log, settings = {} } = options;
  const binaries = locateBinaries();
  if (hasCluster(layout)) {
    refuseOtherVersion(layout, binaries);
  } else {
    log('Making the database folder (once)');
    await makeCluster(layout, binaries, fsync);
  }
  const identity = await chooseIdentity(binaries, layout.cluster);
  const socket = socketFolder ?? makeSocketFolder(layout, identity);
  const launched = await launch(layout, identity, { fsync, socket, settings });
  return launched && { ...launched, socket, adopted: false };
}

/** Twice, because a server whose parent just died answers for a moment before it is told to stop. */
async function answersSteadily(socket: string): Promise<boolean> {
  if (!(await answers(socket))) return false;
  await sleep(100);
  return answers(socket);
}

async function answers(socket: string): Promise<boolean> {
  if (socket === '') return false;
  try {
    await query(socket, 'SELECT 1');
    return true;
  } catch {
    return false;
  }
}

async function ensureDatabase(socket: string): Promise<void> {
  const { rowCount } = await query(socket, `SELECT FROM pg_database WHERE datname = '${DATABASE}'`);
  if (rowCount === 0) await query(socket, `CREATE DATABASE ${DATABASE}`);
}

async function query(socket: string, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: socketUrl(socket, 'postgres'), connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return await client.query(text);
  } finally {
    await client.end().catch(() => {});
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

// A serving process: pages, API and jobs until it is told to stop.
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { ConfigError, type Config } from '#platform/config.ts';
import { httpServer, type PageHandler } from '#platform/http/server.ts';
import { loadGazetteer } from '#catalogue';
import type { Application } from '#platform/application.ts';
import { transaction } from '#platform/database/transaction.ts';
import { createApp } from './app.ts';
import { openDatabase } from './commands.ts';

const graceMs = 10_000;
const builtPages = new URL('../build/handler.js', import.meta.url);

export async function serve(config: Config, log: Logger, parts: { pages: boolean; jobs: boolean }): Promise<number> {
  const say = (line: string) => console.log(line);
  const stopped = stopSignal();
  const database = await openDatabase(config, say);
  const application = await createApp({ config, databaseUrl: database.url, log });
  const server = parts.pages ? httpServer(application, await loadPages(), log) : null;
  try {
    await preparePlaces(application, say);
    // Open before the demo is loaded: the sandbox gateway delivers its messages to this very address.
    if (server) await listen(server, config);
    const signIns = config.demo && server ? await prepareDemo(application, say) : [];
    if (parts.jobs) await application.startWorking();
    if (server) say(`\n${config.marketplace} is open at ${config.origin}`);
    for (const line of signIns) say(line);
    log.info({ signal: await stopped }, 'stopping');
  } finally {
    application.live.close();
    if (server?.listening) await close(server);
    await application.close();
    await database.stop();
  }
  return 0;
}

/** Towns and postal codes, once; whole or not at all. */
async function preparePlaces({ engine }: Application, say: (line: string) => void): Promise<void> {
  const started = performance.now();
  const count = await transaction(engine.pool, engine.prepare, (db) => loadGazetteer(db));
  if (performance.now() - started > 500) say(`Places: ${count} towns and postal codes.`);
}

async function prepareDemo(application: Application, say: (line: string) => void): Promise<readonly string[]> {
  const { loadDemo, demoSignIns } = await import('../demo/load.ts');
  await loadDemo(application, say);
  return demoSignIns(application);
}

/** Imported at run time: a checker that followed it would read the whole build. */
async function loadPages(): Promise<PageHandler | null> {
  if (!existsSync(builtPages)) return null;
  // The adapter reads these once, when it is loaded: the scheme and host that the server says, room for files in forms.
  Object.assign(process.env, { PROTOCOL_HEADER: 'x-entremise-scheme', HOST_HEADER: 'x-entremise-host', BODY_SIZE_LIMIT: '25M' });
  return ((await import(builtPages.href)) as { handler: PageHandler }).handler;
}

function listen(server: Server, config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new ConfigError([`Port ${config.port} is taken: set PORT to another, or stop what listens there.`]) : error),
    );
    server.listen(config.port, config.host, resolve);
  });
}

/** Answers what is under way, then closes; live pages are let go at once. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => (clearTimeout(hurry), resolve()));
    server.closeIdleConnections();
  });
}

function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve(signal));
  });
}

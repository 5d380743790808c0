// A serving process: pages, API and jobs until it is told to stop.
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { Config } from '#platform/config.ts';
import { httpServer, type PageHandler } from '#platform/http/server.ts';
import { createApp } from './app.ts';
import { openDatabase } from './commands.ts';

const graceMs = 10_000;
const builtPages = new URL('../build/handler.js', import.meta.url);

export async function serve(config: Config, log: Logger, parts: { pages: boolean; jobs: boolean }): Promise<number> {
  const say = (line: string) => console.log(line);
  const stopped = stopSignal();
  const database = await openDatabase(config, say);
  const application = await createApp({ config, databaseUrl: database.url, log });
  if (config.demo) {
    const { loadDemo } = await import('../demo/load.ts');
    await loadDemo(application, say);
  }
  if (parts.jobs) await application.startWorking();

  let server: Server | undefined;
  if (parts.pages) {
    server = httpServer(application, await loadPages(), log);
    await listen(server, config);
    say(`\n${config.marketplace} is open at ${config.origin}`);
  }

  const signal = await stopped;
  log.info({ signal }, 'stopping');
  application.live.close();
  if (server) await close(server);
  await application.close();
  await database.stop();
  return 0;
}

/** Imported at run time: a checker that followed it would read the whole build. */
async function loadPages() {
  if (!existsSync(builtPages)) return null;
  // The adapter reads these once, when it is loaded: the scheme and host that the server says, room for files in forms.
  Object.assign(process.env, { PROTOCOL_HEADER: 'x-entremise-scheme', HOST_HEADER: 'x-entremise-host', BODY_SIZE_LIMIT: '25M' });
  return ((await import(builtPages.href)) as { handler: PageHandler }).handler;
}

function listen(server: Server, config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${config.port} is taken: set PORT to another, or stop what listens there.`) : error),
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

// The real thing, as serve() runs it: application, pages, worker and server on a free port of this machine, on a fresh
// database. Its time begins on the next Monday at nine in Paris and runs; the test clock moves it.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll } from 'vitest';
import { connectionOver } from '#platform/database/connection.ts';
import { AheadClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { transaction } from '#platform/database/transaction.ts';
import { httpServer, type PageHandler } from '#platform/http/server.ts';
import type { Application } from '#platform/application.ts';
import { createApp } from '../../src/app.ts';
import { addBatch, loadGazetteer } from '../../src/modules/catalogue/places/load-gazetteer.ts';
import { freshDatabase } from './database.ts';
import { towns } from './towns.ts';

export type Marketplace = { readonly application: Application; readonly origin: string; readonly clock: AheadClock };

const builtPages = new URL('../../build/handler.js', import.meta.url);

/**
 * Closed after the file's last test. Knows a few towns and nobody; `demo` loads the demo marketplace, with every town,
 * everyone and everything in it.
 */
export async function openMarketplace({ demo = false } = {}): Promise<Marketplace> {
  const { url: databaseUrl } = await freshDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'entremise-marketplace-'));
  const port = await freePort();
  const config = readConfig({ PORT: String(port), DATA_DIR: dataDir, SANDBOX: 'true', SECRET: 'a secret of tests, 32 characters long' });
  const clock = new AheadClock();
  clock.moveTo(nextMonday());
  const log = pino({ level: process.env['LOG_LEVEL'] ?? 'error' });
  const application = await createApp({ config, databaseUrl, log, clock });
  const server = httpServer(application, await loadPages(), log);
  afterAll(async () => {
    application.live.close();
    server.closeAllConnections();
    server.close();
    await application.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const { pool } = application.engine;
  if (demo) await transaction(pool, true, (db) => loadGazetteer(db));
  else await addBatch(connectionOver(pool), towns);
  server.listen(port, config.host);
  await once(server, 'listening');
  if (demo) await (await import('../../demo/load.ts')).loadDemo(application, () => {});
  await application.startWorking();
  return { application, origin: config.origin, clock };
}

async function loadPages(): Promise<PageHandler> {
  if (!existsSync(builtPages)) throw new Error('The pages are not built: npx vite build --config web/vite.config.ts (npm test does it).');
  // The adapter reads these once, when it is loaded, as in src/serve.ts.
  Object.assign(process.env, { PROTOCOL_HEADER: 'x-entremise-scheme', HOST_HEADER: 'x-entremise-host', BODY_SIZE_LIMIT: '25M' });
  return ((await import(/* @vite-ignore */ builtPages.href)) as { handler: PageHandler }).handler;
}

function nextMonday(): Temporal.Instant {
  const today = Temporal.Now.zonedDateTimeISO('Europe/Paris');
  return today.add({ days: 8 - today.dayOfWeek }).withPlainTime('09:00').toInstant();
}

/** The origin is part of the settings, so the port has to be known before anything listens. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

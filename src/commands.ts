// What a process can be started as.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { runOperation } from '#platform/cli/run-operation.ts';
import type { Config } from '#platform/config.ts';
import { startEmbedded } from '#platform/database/embedded/index.ts';
import { migrate } from '#platform/database/migrate.ts';
import { actorOf, createApp } from './app.ts';
import { serve } from './serve.ts';

export type Command = (start: { config: Config; log: Logger; words: readonly string[] }) => Promise<number>;
export type Terminal = { say(line: string): void };

type OpenDatabase = { url: string; stop(): Promise<void> };

/** The database of the settings, or the embedded one; migrated. */
export async function openDatabase(config: Config, say: (line: string) => void): Promise<OpenDatabase> {
  const server = config.databaseUrl ? { url: config.databaseUrl, stop: async () => {} } : await startOurs(config, say);
  const applied = await migrate(server.url);
  if (applied.length > 0) say(`Database: ${applied.length} migrations applied.`);
  return server;
}

async function startOurs(config: Config, say: (line: string) => void): Promise<OpenDatabase> {
  await mkdir(config.dataDir, { recursive: true });
  const server = await startEmbedded({ dataDir: join(config.dataDir, 'database'), log: say });
  return { url: server.url, stop: () => server.stop() };
}

const say = (line: string) => console.error(line);

export const commands: Readonly<Record<string, Command>> = {
  serve: ({ config, log }) => serve(config, log, { pages: true, jobs: true }),
  worker: ({ config, log }) => serve(config, log, { pages: false, jobs: true }),

  async migrate({ config }) {
    const database = await openDatabase(config, say);
    await database.stop();
    say('The database is up to date.');
    return 0;
  },

  async cli({ config, log, words }) {
    const database = await openDatabase(config, () => {});
    const application = await createApp({ config, databaseUrl: database.url, log });
    try {
      return await runOperation(application, words, (email) => actorOf(application, email), { out: (line) => console.log(line), error: say });
    } finally {
      await application.close();
      await database.stop();
    }
  },
};

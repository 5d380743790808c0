import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: { url: string; template: string };
  }
}

/**
 * Runs once before all tests: a server and one migrated database, which freshDatabase() copies.
 * TEST_DATABASE_URL or DATABASE_URL names a server of yours instead; only new databases are touched.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer();
  const template = `entremise_template_${process.pid}`;
  const drop = () => run(server.url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  try {
    await drop();
    await run(server.url, `CREATE DATABASE ${template}`);
    await migrate(withDatabase(server.url, template));
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('databaseServer', { url: server.url, template });

  return async () => {
    await drop();
    await server.stop();
  };
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

export async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function startServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL || process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };

  const folder = await mkdtemp(join(tmpdir(), 'entremise-test-'));
  const server = await startEmbedded({ dataDir: folder, fsync: false, log: () => {} });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Before the first migration is written there is nothing to do. */
async function migrate(url: string): Promise<void> {
  const file = new URL('../../src/platform/database/migrate.ts', import.meta.url);
  if (!existsSync(file)) return;
  const module = (await import(/* @vite-ignore */ file.href)) as { migrate(url: string): Promise<unknown> };
  await module.migrate(url);
}

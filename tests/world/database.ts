import { afterAll, inject } from 'vitest';
import { run, withDatabase } from './database-server.ts';

export type TestDatabase = { url: string; drop(): Promise<void> };

let made = 0;

/**
 * A migrated, empty database of this test file's own, made by copying the template. Call it at the top
 * of the file or in beforeAll; it is dropped after the file's last test, whoever is still connected.
 */
export async function freshDatabase(): Promise<TestDatabase> {
  const { url, template } = inject('databaseServer');
  const name = `entremise_test_${process.pid}_${Date.now().toString(36)}_${(made += 1)}`;
  await run(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const drop = () => run(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  afterAll(drop);
  return { url: withDatabase(url, name), drop };
}

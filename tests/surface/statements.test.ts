import pg from 'pg';
import { expect, test } from 'vitest';
import { knownStatements } from '../../src/kernel/database.ts';
import '../../src/app.ts';
import '../../src/platform/application.ts';
import '../../src/platform/http/server.ts';
import { freshDatabase } from '../world/database.ts';

// A misspelt column fails here and not in front of a person.
test('every SQL statement prepares against the schema', async () => {
  const { url } = await freshDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const broken: string[] = [];
  let count = 0;
  for (const [name, text] of knownStatements()) {
    // SQL's own PREPARE takes no ANALYZE; the protocol does.
    if (/^\s*analyze\b/i.test(text)) continue;
    count++;
    try {
      await client.query(`prepare s${count} as ${text}`);
    } catch (error) {
      broken.push(`${name}: ${(error as Error).message}`);
    }
  }
  await client.end();
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(40);
});

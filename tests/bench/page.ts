// Pages rendered on the server, against node:http that runs one prepared query and answers the same bytes ready-made.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { askOnce, load, type Question } from './load.ts';
import { addMovements, addPro, cookie } from './movements.ts';
import { openBenchDatabase, secret, startProduct, startRival } from './product.ts';
import { contest, two } from './rounds.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 7);
const pages = [
  ['the rules, for a visitor', '/en/rules'],
  ['the credits of a pro with their movements', '/en/credits'],
] as const;

if (!existsSync(new URL('../../build/handler.js', import.meta.url))) {
  console.log('Pages: not built, not measured. Build them first (npm start does).');
  process.exit(0);
}

const database = await openBenchDatabase();
const client = new pg.Client({ connectionString: database.url });
await client.connect();
const accounts = await addPro(client);
await addMovements(client, accounts, 1, 1000);
await client.end();
const product = await startProduct(database.url);
const folder = await mkdtemp(join(tmpdir(), 'entremise-bench-page-'));

try {
  for (const [title, path] of pages) {
    const ours: Question = { port: product.port, path, headers: { cookie: cookie(secret) } };
    const { status, body } = await askOnce(ours);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    const file = join(folder, 'page.html');
    await writeFile(file, body);
    const rival = await startRival(database.url, accounts.account, file);
    const bare: Question = { port: rival.port, path: '/page' };
    await Promise.all([load(ours, 3), load(bare, 3)]);
    const { ratio } = await contest(rounds, async () => (await load(ours, 1)).perSecond, async () => (await load(bare, 1)).perSecond);
    const cpu = await contest(rounds, () => cpuPerRequest(product, ours), () => cpuPerRequest(rival, bare));
    console.log(`Page: ${title}, ${Buffer.byteLength(body)} bytes: requests per second, ours / bare node:http   ${two(ratio)}   (wanted: 0.25)`);
    console.log(`Page: ${title}: CPU of the serving process per request, bare / ours   ${two(1 / cpu.ratio)}   (${Math.round(cpu.ours * 1e6)} and ${Math.round(cpu.theirs * 1e6)} µs)`);
    await rival.stop();
  }
} finally {
  await product.stop();
  await database.close();
  await rm(folder, { recursive: true, force: true });
}

async function cpuPerRequest(server: { cpuSeconds(): Promise<number> }, question: Question): Promise<number> {
  const before = await server.cpuSeconds();
  const { answers } = await load(question, 1);
  return ((await server.cpuSeconds()) - before) / answers;
}

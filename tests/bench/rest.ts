// A list of 50 over the API, against node:http with one prepared query that answers the same bytes.
import { strict as assert } from 'node:assert';
import pg from 'pg';
import { askOnce, load, type Question } from './load.ts';
import { addMovements, addPro, key } from './movements.ts';
import { openBenchDatabase, startProduct, startRival, type Running } from './product.ts';
import { contest, two } from './rounds.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 9);
const seconds = 1;

const database = await openBenchDatabase();
const client = new pg.Client({ connectionString: database.url });
await client.connect();
const accounts = await addPro(client);
await addMovements(client, accounts, 1, 1000);
const product = await startProduct(database.url);
const rival = await startRival(database.url, accounts.account);

try {
  const list: Question = { port: product.port, path: '/api/v1/credits/statement', headers: { authorization: `Bearer ${key}` } };
  const bare: Question = { port: rival.port, path: '/list' };
  const bytes = await sameBytes(list, bare);
  await Promise.all([load(list, 3, bytes), load(bare, 3, bytes)]);
  const few = await contest(rounds, () => perSecond(list, bytes), () => perSecond(bare, bytes));
  console.log(`REST list of 50, ${bytes} bytes: requests per second, ours / bare node:http   ${two(few.ratio)}   (wanted: 0.70)`);
  const cpu = await contest(rounds, () => cpuPerRequest(product, list, bytes), () => cpuPerRequest(rival, bare, bytes));
  console.log(`REST list of 50: CPU of the serving process per request, bare / ours         ${two(1 / cpu.ratio)}   (${Math.round(cpu.ours * 1e6)} and ${Math.round(cpu.theirs * 1e6)} µs)`);

  await addMovements(client, accounts, 1001, 100_000);
  const manyBytes = await sameBytes(list, bare);
  const many = await contest(rounds, () => perSecond(list, manyBytes), () => perSecond(bare, manyBytes));
  console.log(`REST list of 50 out of 100,000: ours / bare node:http                        ${two(many.ratio)}`);
  console.log(`REST list: first page out of 100,000 rows / out of 1,000, our own speed      ${two(many.ours / few.ours)}   (flat is 1.00)`);
  const deep: Question = { ...list, path: `${list.path}?after=50000` };
  const deepBytes = Buffer.byteLength((await askOnce(deep)).body);
  const depth = await contest(Math.ceil(rounds / 2), () => perSecond(deep, deepBytes), () => perSecond(list, manyBytes));
  console.log(`REST list: page in the middle of 100,000 / first page                        ${two(depth.ratio)}   (flat is 1.00)`);
} finally {
  await client.end();
  await Promise.all([product.stop(), rival.stop()]);
  await database.close();
}

async function perSecond(question: Question, bytes: number): Promise<number> {
  return (await load(question, seconds, bytes)).perSecond;
}

async function cpuPerRequest(server: Running, question: Question, bytes: number): Promise<number> {
  const before = await server.cpuSeconds();
  const { answers } = await load(question, seconds, bytes);
  return ((await server.cpuSeconds()) - before) / answers;
}

async function sameBytes(ours: Question, theirs: Question): Promise<number> {
  const [a, b] = [await askOnce(ours), await askOnce(theirs)];
  assert.equal(a.status, 200, a.body);
  assert.equal(a.body, b.body, 'both answer the same bytes');
  return Buffer.byteLength(a.body);
}

// How long it takes to find the pros of a request among 100,000, and to offer it to all of them. Run by hand:
//   node tests/bench/matching.ts [url of an empty database]
import { performance } from 'node:perf_hooks';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { services } from '../../src/modules/catalogue/index.ts';
import { newId } from '../../src/kernel/ids.ts';
import { addLeads, findPros } from '../../src/modules/leads/matching/store.ts';
import { connectionOver, openPool } from '../../src/platform/database/connection.ts';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { migrate } from '../../src/platform/database/migrate.ts';

const prosCount = 100_000;
const rounds = 1_000;
// Towns with their share of the pros: a big one is the hard case.
const towns = [[48.8566, 2.3522, 0.2], [45.75, 4.85, 0.08], [43.2965, 5.3698, 0.07], [43.6045, 1.4442, 0.05], [47.2184, -1.5536, 0.05], [50.6292, 3.0573, 0.05]] as const;

const folder = await mkdtemp(join(tmpdir(), 'entremise-bench-'));
const server = process.argv[2] ? null : await startEmbedded({ dataDir: folder, fsync: false, log: () => {} });
const url = process.argv[2] ?? server?.url ?? '';
await migrate(url);
const pool = openPool(url, { max: 4 });
const db = connectionOver(pool);

let seed = 7;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const near = (spread: number) => (random() + random() + random() - 1.5) * spread;
function place(): [number, number] {
  let pick = random();
  for (const [lat, lon, share] of towns) if ((pick -= share) < 0) return [lat + near(0.4), lon + near(0.5)];
  return [42.5 + random() * 8, -4 + random() * 11];
}

const keys = services.map(({ key }) => key);
const rows: unknown[][] = Array.from({ length: 5 }, () => []);
for (let i = 0; i < prosCount; i += 1) {
  const [lat, lon] = place();
  rows[0]?.push(newId());
  rows[1]?.push(JSON.stringify(Array.from({ length: 3 }, () => keys[Math.floor(random() * keys.length)])));
  rows[2]?.push(lat);
  rows[3]?.push(lon);
  rows[4]?.push(5 + Math.floor(random() ** 2 * 95));
}
for (let start = 0; start < prosCount; start += 5_000) {
  await pool.query(
    `insert into pro_coverage (pro_id, service, market, languages, latitude, longitude, radius_km)
     select distinct on (pro, service) pro, service, 'FR', array['fr'], lat, lon, radius
     from unnest($1::uuid[], $2::text[], $3::float8[], $4::float8[], $5::float8[]) x (pro, list, lat, lon, radius), jsonb_array_elements_text(x.list::jsonb) service`,
    rows.map((column) => column.slice(start, start + 5_000)),
  );
}
await pool.query('analyze pro_coverage');

const report = (name: string, times: number[], found: number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  const counts = found.toSorted((a, b) => a - b);
  console.log(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms; pros found p50 ${counts[Math.floor(counts.length / 2)]}, most ${counts.at(-1)}`);
};

const client = newId();
const times: number[] = [];
const found: number[] = [];
for (let i = 0; i < rounds; i += 1) {
  const [lat, lon] = place();
  const started = performance.now();
  const matches = await db.many(findPros, [keys[i % keys.length], 'FR', lat, lon, ['fr'], client]);
  times.push(performance.now() - started);
  found.push(matches.length);
}
report(`match among ${prosCount.toLocaleString('en')} pros`, times, found);

const offering: number[] = [];
const offered: number[] = [];
for (let i = 0; i < rounds / 5; i += 1) {
  const [lat, lon] = place();
  const request = newId();
  await pool.query(
    `insert into requests (id, reference, client_id, market, locale, state, service, body, languages, created_at, updated_at, published_at, expires_at, rulebook_version, max_pros)
     values ($1, $2, $3, 'FR', 'fr', 'open', $4, '', '{fr}', now(), now(), now(), now() + interval '30 days', 1, 5)`,
    [request, `D-${i}`, client, keys[i % keys.length]],
  );
  const started = performance.now();
  const matches = await db.many(findPros, [keys[i % keys.length], 'FR', lat, lon, ['fr'], client]);
  const column = <T>(of: (match: (typeof matches)[number]) => T) => matches.map(of);
  await db.many(addLeads, [column(() => newId()), column(() => request), column(() => client), column(({ pro }) => pro), column(() => 5), column(() => 0), column(() => 5), column(({ distanceKm }) => distanceKm), new Date().toISOString()]);
  offering.push(performance.now() - started);
  offered.push(matches.length);
}
report('match and offer', offering, offered);

await pool.end();
await server?.stop();
await rm(folder, { recursive: true, force: true });

// How fast the ledger moves value, measured against pgbench's own transaction on the same server in the same run: only the
// ratios mean something on a machine that does other things. Prints, asserts nothing about time.
//
//   node tests/bench/ledger.ts [--rounds 5] [--seconds 2] [--clients 8] [--batch 100] [--via pg,pgbench]
//
// BENCH_DATABASE_URL names a server of yours (an empty database on it); otherwise ours is started, with fsync as in production.
// PGBENCH names the pgbench program; without one everything goes through `pg`, as the application does.
import { spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { newId } from '../../src/kernel/ids.ts';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { migrate } from '../../src/platform/database/migrate.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '2' }, clients: { type: 'string', default: '8' },
    batch: { type: 'string', default: '100' }, accounts: { type: 'string', default: '100000' }, via: { type: 'string', default: 'pg,pgbench' },
  },
});
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const clients = Number(options.clients);
const size = Number(options.batch);
const accounts = Number(options.accounts);
const scale = 10;
const pgbench = process.env.PGBENCH || 'pgbench';

// Accounts 1 … n of plain money, wallets w1 … wn with one lot each, and the tables of TPC-B as pgbench makes them.
const id = (group: string, nth: string) => `('00000000-0000-7000-${group}-' || lpad(to_hex(${nth}), 12, '0'))::uuid`;
const lots = `('00000000-0000-7000-8004-' || lpad(to_hex(i), 12, '0'))::uuid`;
const tables = `
  set entremise.ledger = 'posting';
  insert into ledger_accounts (id, name, unit, kind, side, floor, opened_at)
    select ${id('8001', 'i')}, 'bench:' || i, 'EUR', 'asset', 1, -1000000000000, now() from generate_series(1, ${accounts}) i;
  insert into ledger_accounts (id, name, unit, kind, side, floor, owner, opened_at)
    select ${id(`800' || g || '`, 'i')}, (array['credits:', 'credits:spent:', 'credits:issued:'])[g - 1] || i, 'lead', case g when 2 then 'wallet' else 'counterpart' end,
      case g when 4 then -1 else 1 end, 0, ${id('9000', 'i')}, now() from generate_series(1, ${accounts / 10}) i, generate_series(2, 4) g;
  insert into ledger_transfers (posting_id, name, cause, operation, at, unit, amount, debit_id, debit_number, debit_balance, credit_id, credit_number, credit_balance)
    select ${id('8005', 'i')}, 'buy-pack', 'bench_payment:' || i, 'bench', now(), 'lead', 1000000, ${id('8002', 'i')}, 1, 1000000, ${id('8004', 'i')}, 1, -1000000
    from generate_series(1, ${accounts / 10}) i;
  update ledger_accounts set movements = 1, balance = side * 1000000 where unit = 'lead' and (kind = 'wallet' or side = -1);
  insert into ledger_lots (id, wallet_id, origin, free, amount, remaining, source_id)
    select ${lots}, ${id('8002', 'i')}, 'paid', false, 1000000, 1000000, ${id('8005', 'i')} from generate_series(1, ${accounts / 10}) i;
  insert into ledger_lot_movements (posting_id, number, lot_id, amount) select ${id('8005', 'i')}, 1, ${lots}, 1000000 from generate_series(1, ${accounts / 10}) i;
  create table bench_row (id uuid primary key, at timestamptz not null, amount bigint not null, note text not null);
  create sequence bench_ids cache 1000;
  create table pgbench_branches (bid int primary key, bbalance int, filler char(88)) with (fillfactor = 100);
  create table pgbench_tellers (tid int primary key, bid int, tbalance int, filler char(84)) with (fillfactor = 100);
  create table pgbench_accounts (aid int primary key, bid int, abalance int, filler char(84)) with (fillfactor = 100);
  create table pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22));
  insert into pgbench_branches select i, 0, '' from generate_series(1, ${scale}) i;
  insert into pgbench_tellers select i, (i - 1) / 10 + 1, 0, '' from generate_series(1, ${scale * 10}) i;
  insert into pgbench_accounts select i, (i - 1) / 100000 + 1, 0, '' from generate_series(1, ${scale * 100000}) i;`;

type Work = { name: string; perCall: number; script: string; once(client: pg.Client): Promise<unknown> };
const at = (from: number) => randomInt(1, from + 1);
const uuid = (group: string, nth: number) => `00000000-0000-7000-${group}-${nth.toString(16).padStart(12, '0')}`;
/** For pgbench: ids that rise for each client, like the product's own; a sequence would be measured too. */
const count = '\\set n :n + 1\n\\set id :base + :client_id * 10000000 + :n\n';
const nextId = id('8fff', ':id::bigint');
const pick = (group: string, variable: string) => id(group, `:${variable}::int`);
const prepared = (client: pg.Client, name: string, text: string, values: unknown[] = []) => client.query({ name, text, values });

const tpcb: Work = {
  name: 'TPC-B',
  perCall: 1,
  script: `\\set aid random(1, ${scale * 100000})
\\set bid random(1, ${scale})
\\set tid random(1, ${scale * 10})
\\set delta random(-5000, 5000)
BEGIN;
UPDATE pgbench_accounts SET abalance = abalance + :delta WHERE aid = :aid;
SELECT abalance FROM pgbench_accounts WHERE aid = :aid;
UPDATE pgbench_tellers SET tbalance = tbalance + :delta WHERE tid = :tid;
UPDATE pgbench_branches SET bbalance = bbalance + :delta WHERE bid = :bid;
INSERT INTO pgbench_history (tid, bid, aid, delta, mtime) VALUES (:tid, :bid, :aid, :delta, CURRENT_TIMESTAMP);
END;`,
  async once(client) {
    const [aid, bid, tid, delta] = [at(scale * 100000), at(scale), at(scale * 10), at(5000)];
    await client.query('begin');
    await prepared(client, 'a', 'update pgbench_accounts set abalance = abalance + $1 where aid = $2', [delta, aid]);
    await prepared(client, 's', 'select abalance from pgbench_accounts where aid = $1', [aid]);
    await prepared(client, 't', 'update pgbench_tellers set tbalance = tbalance + $1 where tid = $2', [delta, tid]);
    await prepared(client, 'b', 'update pgbench_branches set bbalance = bbalance + $1 where bid = $2', [delta, bid]);
    await prepared(client, 'h', 'insert into pgbench_history (tid, bid, aid, delta, mtime) values ($1, $2, $3, $4, current_timestamp)', [tid, bid, aid, delta]);
    await client.query('end');
  },
};
const insert: Work = {
  name: 'one INSERT',
  perCall: 1,
  script: `${count}insert into bench_row values (${nextId}, now(), 5, 'one row');`,
  once: (client) => prepared(client, 'i', `insert into bench_row values ($1, now(), 5, 'one row')`, [newId()]),
};
const one = (name: string, fn: string, credit: [string, number], debit: [string, number], same: boolean): Work => ({
  name,
  perCall: 1,
  script: `${count}\\set a random(1, ${credit[1]})
\\set b ${same ? ':a' : `random(1, ${debit[1]})`}
select ${fn}(${nextId}, 'spend-on-contact', 'contact:' || ${nextId}, 'leads.answerLead', null, now(), ${pick(credit[0], 'a')}, ${pick(debit[0], 'b')}, 5::bigint);`,
  once(client) {
    const a = at(credit[1]);
    const values = [newId(), `contact:${newId()}`, uuid(credit[0], a), uuid(debit[0], same ? a : at(debit[1]))];
    return prepared(client, fn, `select ${fn}($1, 'spend-on-contact', $2, 'leads.answerLead', null, now(), $3, $4, 5)::text as answer`, values);
  },
});
const transfer = one('transfer', 'ledger_transfer', ['8001', accounts], ['8001', accounts], false);
const spend = one('spend from a wallet', 'ledger_spend', ['8002', accounts / 10], ['8003', accounts / 10], true);
const nextBatchId = id('8ffe', `nextval('bench_ids')`);
const series = `generate_series(1, ${size})`;
const column = <T>(of: () => T): T[] => Array.from({ length: size }, of);
const account = () => uuid('8001', at(accounts));
const batch: Work = {
  name: `batch of ${size}`,
  perCall: size,
  script: `select count(*) from ledger_transfer_batch(array(select ${nextBatchId} from ${series}), array_fill('t'::text, array[${size}]), array(select 'contact:' || ${nextBatchId} from ${series}), array_fill('leads.x'::text, array[${size}]), null, now(), array(select ${id('8001', `(1 + random() * ${accounts - 1})::int`)} from ${series}), array(select ${id('8001', `(1 + random() * ${accounts - 1})::int`)} from ${series}), array_fill(5::bigint, array[${size}]));`,
  once(client) {
    return prepared(client, 'batch', 'select outcome, posting_id, reason, balance from ledger_transfer_batch($1::uuid[], $2::text[], $3::text[], $4::text[], null, now(), $5::uuid[], $6::uuid[], $7::bigint[])',
      [column(newId), column(() => 't'), column(() => `contact:${newId()}`), column(() => 'leads.x'), column(account), column(account), column(() => 5)]);
  },
};
const works = [tpcb, insert, transfer, spend, batch];

type Result = { perSecond: number; serverMicroseconds: number | null; clientMicroseconds: number | null };

const fields = (pid: string | number) => readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ').map(Number) as number[];
const ticksOf = (stat: number[], from: number, to: number) => stat.slice(from, to).reduce((total, ticks) => total + ticks, 0);

/** Ticks of 10 ms that the server and all its processes, ended or not, have used; null where /proc does not tell. */
function serverTicks(postmaster: number): number | null {
  try {
    const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
      try {
        const stat = fields(pid);
        return stat[1] === postmaster ? [ticksOf(stat, 11, 13)] : [];
      } catch {
        return [];
      }
    });
    return ticksOf(fields(postmaster), 11, 15) + children.reduce((total, ticks) => total + ticks, 0);
  } catch {
    return null;
  }
}

async function measure(postmaster: number, work: Work, run: () => Promise<{ calls: number; seconds: number; clientMicroseconds: number | null }>): Promise<Result> {
  const before = serverTicks(postmaster);
  const { calls, seconds: took, clientMicroseconds } = await run();
  const after = serverTicks(postmaster);
  const done = calls * work.perCall;
  return {
    perSecond: done / took,
    serverMicroseconds: before === null || after === null ? null : ((after - before) * 10_000) / done,
    clientMicroseconds: clientMicroseconds === null ? null : clientMicroseconds / done,
  };
}

async function throughPg(work: Work, connections: readonly pg.Client[]) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + seconds * 1000;
  const counts = await Promise.all(connections.map(async (client) => {
    let calls = 0;
    for (; performance.now() < end; calls += 1) await work.once(client);
    return calls;
  }));
  const took = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpu);
  return { calls: counts.reduce((sum, calls) => sum + calls, 0), seconds: took, clientMicroseconds: used.user + used.system };
}

let base = 0;

async function throughPgbench(work: Work, url: string, folder: string) {
  base += 1_000_000_000;
  const file = join(folder, 'script.sql');
  await writeFile(file, work.script);
  const args = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(seconds), '-D', 'n=0', '-D', `base=${base}`, '-f', file, url];
  const output = await new Promise<string>((resolve, reject) => {
    const child = spawn(pgbench, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
  const perSecond = Number(/^tps = ([\d.]+)/m.exec(output)?.[1]);
  const calls = Number(/actually processed: (\d+)/.exec(output)?.[1]);
  if (!(calls > 0)) throw new Error(output);
  return { calls, seconds: calls / perSecond, clientMicroseconds: null };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

const cpu = (found: number | null) => (found === null ? '-' : found.toFixed(0)).padStart(6);

function report(via: string, results: ReadonlyMap<Work, readonly Result[]>): void {
  const of = (work: Work, value: (result: Result) => number | null) => {
    const known = (results.get(work) ?? []).map(value).filter((found) => found !== null);
    return known.length > 0 ? median(known) : null;
  };
  const ratio = (work: Work, to: Work) => median((results.get(work) ?? []).map((result, round) => result.perSecond / (results.get(to) as Result[])[round]!.perSecond));
  console.log(`\nThrough ${via}, medians of ${rounds} rounds of ${seconds} s, ${clients} clients`);
  for (const work of works) {
    console.log(
      `  ${work.name.padEnd(20)} ${(of(work, (result) => result.perSecond) ?? 0).toFixed(0).padStart(8)} /s   CPU µs: server ${cpu(of(work, (result) => result.serverMicroseconds))}` +
        `  client ${cpu(of(work, (result) => result.clientMicroseconds))}   × TPC-B ${ratio(work, tpcb).toFixed(2).padStart(6)}   × INSERT ${ratio(work, insert).toFixed(2)}`,
    );
  }
}

async function main(url: string): Promise<void> {
  await migrate(url);
  const connections = await Promise.all(Array.from({ length: clients }, async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client;
  }));
  const [first] = connections as [pg.Client];
  await first.query(tables);
  await first.query('reset entremise.ledger');
  await first.query('vacuum analyze');
  const { rows } = await first.query(`select current_setting('server_version') as version, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit, pg_backend_pid() as pid`);
  const postmaster = Number(readFileSync(`/proc/${rows[0].pid}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ')[1]);
  console.log(`PostgreSQL ${rows[0].version}, fsync ${rows[0].fsync}, synchronous_commit ${rows[0].commit}, ${accounts} accounts, TPC-B scale ${scale}`);
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const found = spawnSync(pgbench, ['--version']).status === 0;
  for (const via of options.via.split(',').filter((name) => name !== 'pgbench' || found)) {
    const results = new Map<Work, Result[]>(works.map((work) => [work, []]));
    // The first round warms plans and caches and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      for (const work of works) {
        const result = await measure(postmaster, work, () => (via === 'pg' ? throughPg(work, connections) : throughPgbench(work, url, folder)));
        if (round > 0) results.get(work)?.push(result);
      }
    }
    report(via, results);
  }
  await rm(folder, { recursive: true, force: true });
  const broken = await first.query(`select view_name, offenders from ledger_verify() where offenders > 0 and view_name like 'inv\\_ledger%'`);
  console.log(broken.rows.length === 0 ? '\nEvery invariant of the ledger holds.' : `\nBroken: ${JSON.stringify(broken.rows)}`);
  await Promise.all(connections.map((client) => client.end()));
}

const given = process.env.BENCH_DATABASE_URL;
if (given) await main(given);
else {
  const folder = await mkdtemp(join(tmpdir(), 'entremise-bench-'));
  const server = await startEmbedded({ dataDir: folder, log: () => {} });
  try {
    await main(server.url);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

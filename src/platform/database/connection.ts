// PostgreSQL as the product sees it: named prepared statements, instants and bigints instead of strings.
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import type { Database, Statement } from '#kernel/database.ts';
import { assert } from '#kernel/refusal.ts';

const { builtins } = pg.types;
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, BigInt],
  [builtins.TIMESTAMPTZ, instantOf],
  [builtins.DATE, String],
]);
const types = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : parsers.get(id)) ?? pg.types.getTypeParser(id, format as 'text'),
};

/** PostgreSQL prints UTC as `2026-11-20 14:12:00.123+00`; everything the product stores is whole milliseconds. */
function instantOf(text: string): Temporal.Instant {
  const iso = `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;
  const milliseconds = Date.parse(iso);
  if (/^\d{4}-.{14}(?:\.\d{1,3})?\+00$/.test(text)) return new StoredInstant(milliseconds, iso);
  return Temporal.Instant.fromEpochMilliseconds(Number.isNaN(milliseconds) ? Date.parse(text) : milliseconds);
}

/** Remembers how it is written: in a list every instant is shown once, and writing it anew took a tenth of the request. */
class StoredInstant extends Temporal.Instant {
  readonly #iso: string;

  constructor(milliseconds: number, iso: string) {
    super(BigInt(milliseconds) * 1_000_000n);
    this.#iso = iso;
  }

  override toString(options?: Temporal.InstantToStringOptions): string {
    return options ? super.toString(options) : this.#iso;
  }

  override toJSON(): string {
    return this.#iso;
  }
}

function toParameter(value: unknown): unknown {
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString();
  if (typeof value === 'bigint') return value.toString();
  return value;
}

export type Connection = Database & { readonly client: pg.PoolClient | pg.Client | pg.Pool };

/** Speaks to one client or to the whole pool. `prepare: false` is for poolers that know no named statements. */
export function connectionOver(client: pg.PoolClient | pg.Client | pg.Pool, prepare = true): Connection {
  async function query<Row>(statement: Statement<Row>, values: readonly unknown[] = []) {
    const config = { text: statement.text, values: values.map(toParameter) };
    return client.query<Row & pg.QueryResultRow>(prepare ? { ...config, name: statement.name } : config);
  }

  return {
    client,
    async many(statement, values) {
      return (await query(statement, values)).rows;
    },
    async maybe(statement, values) {
      const { rows } = await query(statement, values);
      assert(rows.length <= 1, `${statement.name} answered ${rows.length} rows`);
      return rows[0] ?? null;
    },
    async one(statement, values) {
      const { rows } = await query(statement, values);
      assert(rows.length === 1, `${statement.name} answered ${rows.length} rows instead of one`);
      return rows[0] as never;
    },
    async run(statement, values) {
      return (await query(statement, values)).rowCount ?? 0;
    },
  };
}

export function openPool(url: string, options: { max?: number; onError?: (error: Error) => void } = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 16,
    types,
    options: '-c timezone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000',
    application_name: 'entremise',
    // A restarting server closes idle connections: the next query opens a new one.
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
  });
  pool.on('error', (error) => options.onError?.(error));
  return pool;
}

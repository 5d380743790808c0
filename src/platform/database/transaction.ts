// A transaction around a piece of work, tried again when PostgreSQL broke a deadlock or a serialisation conflict.
import type pg from 'pg';
import { connectionOver, type Connection } from './connection.ts';

const retryable = new Set(['40001', '40P01']);
const tries = 4;

export async function transaction<T>(pool: pg.Pool, prepare: boolean, work: (connection: Connection) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(pool, prepare, work);
    } catch (error) {
      if (attempt === tries || !retryable.has((error as { code?: string }).code ?? '')) throw error;
    }
  }
}

async function once<T>(pool: pg.Pool, prepare: boolean, work: (connection: Connection) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(connectionOver(client, prepare));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken = failure));
    throw error;
  } finally {
    client.release(broken);
  }
}

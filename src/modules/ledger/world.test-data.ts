// What the ledger's tests stand on: a database of their own, a call at a moment, and a look at every invariant.
import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { connectionOver, openPool, type Connection } from '#platform/database/connection.ts';
import { transaction } from '#platform/database/transaction.ts';
import type { PostingCall, SchedulingCall } from './postings/posting.ts';
import { freshDatabase } from '../../../tests/world/database.ts';

export type Appointment = { task: string; dueAt: Temporal.Instant; key: string };

export class LedgerWorld {
  readonly pool: pg.Pool;
  readonly db: Connection;
  readonly appointments: Appointment[] = [];
  now = Temporal.Instant.from('2026-11-02T09:00:00Z');

  constructor(url: string, connections: number) {
    this.pool = openPool(url, { max: connections, onError: () => {} });
    this.db = connectionOver(this.pool);
  }

  /** Outside of a transaction: each posting commits on its own. */
  get call(): SchedulingCall {
    return this.callOver(this.db);
  }

  callOver(db: Connection): SchedulingCall {
    const schedule = async (task: string, _payload: object, dueAt: Temporal.Instant, key: string) => {
      this.appointments.push({ task, dueAt, key });
    };
    return { db, now: this.now, schedule };
  }

  within<T>(work: (call: PostingCall) => Promise<T>): Promise<T> {
    return transaction(this.pool, true, (db) => work(this.callOver(db)));
  }

  pass(hours: number): void {
    this.now = this.now.add({ hours });
  }

  /** The ledger's own: other modules rightly miss the payments and contacts behind these postings. */
  async expectInvariants(): Promise<void> {
    const { rows } = await this.pool.query(`select view_name, first_offenders from ledger_verify() where offenders > 0 and view_name like 'inv\\_ledger\\_%'`);
    expect(rows).toEqual([]);
  }
}

export async function ledgerWorld(connections = 16): Promise<LedgerWorld> {
  const { url } = await freshDatabase();
  return new LedgerWorld(url, connections);
}

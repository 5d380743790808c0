// A pro with a key and as many movements of credits as wanted, written straight into the tables: what is measured is reading.
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../../src/kernel/ids.ts';
import { sessionCookies } from '../../src/platform/auth/cookies.ts';
import { issued, wallet } from '../../src/modules/ledger/accounts/chart.ts';

export const key = 'ek_a-key-of-the-benchmark';
const sessionToken = 'a-session-of-the-benchmark';
/** Signs a browser in as this pro. */
export const cookie = (secret: string): string => {
  const cookies = sessionCookies({ secret, origin: 'http://localhost', maxAgeSeconds: 0 });
  return `${cookies.name}=${encodeURIComponent(cookies.sign(sessionToken))}`;
};

export type Accounts = { readonly account: string; readonly counterpart: string };

export async function addPro(client: pg.Client): Promise<Accounts> {
  const pro = newId();
  const [account, counterpart] = [wallet(pro, 'lead'), issued(pro, 'lead')];
  await client.query(
    `insert into people (id, kind, name, email, locale, market, time_zone, pro, created_at, updated_at, activated_at)
     values ($1, 'member', 'Pro', 'pro@example.org', 'en', 'FR', 'Europe/Paris', true, now(), now(), now())`, [pro]);
  await client.query(`insert into api_keys (id, person_id, name, hint, key_hash, scopes, created_at) values ($1, $2, 'bench', 'mark', $3, '{*:read}', now())`, [
    newId(), pro, createHash('sha256').update(key).digest('hex'),
  ]);
  await client.query(`insert into sessions (id, person_id, token, created_at, updated_at, expires_at) values ($1, $2, $3, now(), now(), now() + interval '20 days')`, [newId(), pro, sessionToken]);
  for (const { id, name, kind, side } of [account, counterpart]) {
    await client.query(`insert into ledger_accounts (id, name, unit, kind, side, owner, floor, opened_at) values ($1, $2, 'lead', $3, $4, $5, 0, now())`, [id, name, kind, side, pro]);
  }
  return { account: account.id, counterpart: counterpart.id };
}

/** Movements `from` to `to`, one credit each; this is the only writer, so the rules that guard the ledger's writers rest. */
export async function addMovements(client: pg.Client, { account, counterpart }: Accounts, from: number, to: number): Promise<void> {
  await client.query(`set session_replication_role = replica`);
  await client.query(`
    with made as (
      select n, ${uuid('posting')} as posting, ${uuid('lot')} as lot,
        date_trunc('milliseconds', timestamptz '2026-01-01 00:00:00.123Z') + n * interval '1 minute' as at
      from generate_series(${from}, ${to}) n
    ), lots as (
      insert into ledger_lots (id, wallet_id, origin, free, amount, remaining, open, source_id) select lot, '${account}', 'promotion', true, 1, (n > ${to} - 5)::int, n > ${to} - 5, posting from made
    ), moved as (
      insert into ledger_lot_movements (posting_id, number, lot_id, amount) select posting, 1, lot, 1 from made
    )
    insert into ledger_transfers (posting_id, name, cause, operation, subject, facts, at, unit, amount, debit_id, debit_number, debit_balance, credit_id, credit_number, credit_balance)
    select posting, 'grant-credits', 'bench:' || n, 'bench.give', 'lead:' || posting, jsonb_build_object('credits', jsonb_build_object('credits', 1)), at,
      'lead', 1, '${account}', n, n, '${counterpart}', n, -n from made`);
  await client.query(`update ledger_accounts set movements = ${to}, balance = ${to} * side where id in ('${account}', '${counterpart}')`);
  await client.query(`set session_replication_role = origin`);
  await client.query('vacuum analyze');
}

/** The same for the same number, and one that looks like ours. */
const uuid = (what: string) => `overlay(overlay(md5('${what}' || n) placing '7' from 13) placing '8' from 17)::uuid`;

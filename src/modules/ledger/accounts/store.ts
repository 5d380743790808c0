// All SQL about accounts and their movements.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';
import type { Facts } from '#kernel/fact.ts';
import type { Account, AccountKind } from './chart.ts';

const open = statement('ledger.open_accounts', `select ledger_open_accounts($1::jsonb, $2)`);
const freeze = statement<{ found: boolean }>('ledger.freeze_account', `select ledger_freeze_account($1, $2) as found`);
const balanceOf = statement<{ balance: bigint }>('ledger.read_account_balance', `
  select (balance * side)::bigint as balance from ledger_accounts where id = $1`);
const oneAccount = statement<AccountRow>('ledger.find_account', `
  select id, name, unit, shard, kind, owner, floor, frozen, movements, (balance * side)::bigint as balance from ledger_accounts where id = $1`);
const byName = statement<AccountGroup>('ledger.list_accounts', `
  select name, unit, min(kind) as kind, (array_agg(owner))[1] as owner, sum(balance * side)::bigint as balance, sum(movements)::bigint as movements,
    bool_or(frozen) as frozen, json_agg(json_build_object('id', id, 'shard', shard, 'balance', (balance * side)::text) order by shard) as parts
  from ledger_accounts
  where ($1::text is null or starts_with(name, $1)) and ($2::text is null or unit = $2) and ($3::uuid is null or owner = $3)
    and ($4::text is null or (name, unit) > ($4, $5))
  group by name, unit order by name, unit limit $6`);
const movementsOf = statement<Movement>('ledger.list_movements', `
  select e.number, e.at, (e.amount * a.side)::bigint as amount, (e.balance_after * a.side)::bigint as "balanceAfter",
    p.id as "postingId", p.name as posting, p.cause, p.operation, p.decision_id as "decisionId", p.subject, p.facts,
    (
      select json_agg(json_build_object('lot_id', l.id, 'origin', l.origin, 'credits', m.amount) order by m.number)
      from ledger_lot_movements m join ledger_lots l on l.id = m.lot_id
      where m.posting_id = p.id and l.wallet_id = a.id
    ) as lots
  from ledger_entries e join ledger_accounts a on a.id = e.account_id join ledger_postings p on p.id = e.posting_id
  where e.account_id = $1 and ($2::bigint is null or e.number < $2)
  order by e.number desc limit $3`);

export const listMovementsHeld = statement<Omit<Movement, 'lots' | 'operation'> & { unit: string }>('ledger.list_movements_held', `
  select e.number, e.at, (e.amount * a.side)::bigint as amount, (e.balance_after * a.side)::bigint as "balanceAfter", a.unit,
    p.id as "postingId", p.name as posting, p.cause, p.decision_id as "decisionId", p.subject, p.facts
  from ledger_accounts a join ledger_entries e on e.account_id = a.id join ledger_postings p on p.id = e.posting_id
  where a.owner = $1 and a.kind = 'wallet' and ($2::timestamptz is null or (e.at, p.id) < ($2, $3::uuid))
  order by e.at desc, p.id desc limit $4`);

export type AccountRow = {
  id: string; name: string; unit: string; shard: number; kind: AccountKind; owner: string | null; floor: bigint | null;
  frozen: boolean; movements: bigint; balance: bigint;
};

/** An account with its shards: one line of the books. */
export type AccountGroup = {
  name: string; unit: string; kind: AccountKind; owner: string | null; balance: bigint; movements: bigint; frozen: boolean;
  parts: { id: string; shard: number; balance: string }[];
};

export type Movement = {
  number: bigint;
  at: Temporal.Instant;
  /** Above zero: the account holds more. */
  amount: bigint;
  balanceAfter: bigint;
  postingId: string;
  posting: string;
  cause: string;
  operation: string | null;
  decisionId: string | null;
  subject: string | null;
  facts: Facts | null;
  lots: { lot_id: string; origin: string; credits: number }[] | null;
};

/** Opens those that do not exist yet. */
export async function openAccounts(db: Database, accounts: readonly Account[], now: Temporal.Instant): Promise<void> {
  await db.many(open, [JSON.stringify(accounts), now]);
}

/** While it is frozen nothing can be taken out of it. */
export async function setFrozen(db: Database, account: Account, frozen: boolean): Promise<void> {
  await db.one(freeze, [account.id, frozen]);
}

/** What the account holds, on its normal side; zero when it was never opened. Minor units or whole credits. */
export async function balanceOfAccount(db: Database, account: Account): Promise<bigint> {
  return (await db.maybe(balanceOf, [account.id]))?.balance ?? 0n;
}

export async function findAccount(db: Database, id: string): Promise<AccountRow | null> {
  return db.maybe(oneAccount, [id]);
}

export async function listAccountsByName(
  db: Database,
  filter: { prefix?: string | undefined; unit?: string | undefined; owner?: string | undefined },
  page: { after: readonly [name: string, unit: string] | null; limit: number },
): Promise<AccountGroup[]> {
  return db.many(byName, [filter.prefix ?? null, filter.unit ?? null, filter.owner ?? null, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit]);
}

/** Newest first; `before` is the number of the last movement of the page before. */
export async function listMovements(db: Database, accountId: string, page: { before: bigint | null; limit: number }): Promise<Movement[]> {
  return db.many(movementsOf, [accountId, page.before, page.limit]);
}

// All SQL about accounts.
import { statement, type Database } from '#kernel/database.ts';
import type { Temporal } from 'temporal-polyfill';
import type { Account } from './chart.ts';

const open = statement('ledger.open_accounts', `select ledger_open_accounts($1::jsonb, $2)`);
const freeze = statement<{ found: boolean }>('ledger.freeze_account', `select ledger_freeze_account($1, $2) as found`);
const balanceOf = statement<{ balance: bigint }>('ledger.read_account_balance', `
  select (balance * side)::bigint as balance from ledger_accounts where id = $1`);

/** Opens those that do not exist yet. */
export async function openAccounts(db: Database, accounts: readonly Account[], now: Temporal.Instant): Promise<void> {
  await db.many(open, [JSON.stringify(accounts), now]);
}

/** While it is frozen nothing can be taken out of it. */
export async function setFrozen(db: Database, account: Account, frozen: boolean): Promise<void> {
  await db.one(freeze, [account.id, frozen]);
}

/** What the account holds, counted on its normal side; zero when it was never opened. Minor units or whole credits. */
export async function balanceOfAccount(db: Database, account: Account): Promise<bigint> {
  return (await db.maybe(balanceOf, [account.id]))?.balance ?? 0n;
}

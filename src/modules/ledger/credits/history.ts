// A balance over time, for a chart: what the wallet held at the end of each day, and what moved it.
import { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';
import { wallet, type CreditType } from '../accounts/chart.ts';

const closings = statement<{ on: string; balance: bigint }>('ledger.list_daily_balances', `
  select distinct on (1) (at at time zone $3)::date as on, balance_after as balance
  from ledger_entries where account_id = $1 and at >= $2 order by 1, number desc`);
const before = statement<{ balance: bigint }>('ledger.read_balance_before', `
  select balance_after as balance from ledger_entries where account_id = $1 and at < $2 order by number desc limit 1`);
const totals = statement<{ posting: string; credits: bigint; movements: bigint }>('ledger.sum_movements_by_posting', `
  select p.name as posting, sum(e.amount)::bigint as credits, count(*) as movements
  from ledger_entries e join ledger_postings p on p.id = e.posting_id
  where e.account_id = $1 and e.at >= $2 group by p.name order by p.name`);

export type History = {
  readonly points: readonly { readonly on: string; readonly balance: number }[];
  readonly totals: readonly { readonly posting: string; readonly credits: number; readonly movements: number }[];
};

/** The last `days` days to today, each with its closing balance (today's: the balance now), by the calendar of `zone`. */
export async function readHistory(db: Database, owner: string, type: CreditType, span: { now: Temporal.Instant; days: number; zone: string }): Promise<History> {
  const { id } = wallet(owner, type);
  const today = span.now.toZonedDateTimeISO(span.zone).toPlainDate();
  const first = today.subtract({ days: span.days - 1 });
  const since = first.toZonedDateTime(span.zone).toInstant();
  const changed = new Map((await db.many(closings, [id, since, span.zone])).map((row) => [row.on, Number(row.balance)]));
  const sums = await db.many(totals, [id, since]);

  let balance = Number((await db.maybe(before, [id, since]))?.balance ?? 0n);
  const points = Array.from({ length: span.days }, (_, index) => {
    const on = first.add({ days: index }).toString();
    balance = changed.get(on) ?? balance;
    return { on, balance };
  });
  return { points, totals: sums.map((row) => ({ posting: row.posting, credits: Number(row.credits), movements: Number(row.movements) })) };
}

// A balance over time, for a chart: what the wallet held at the end of each day, and what moved it.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';
import { wallet, type CreditType } from '../accounts/chart.ts';

type Row = { before: number; closings: { on: string; balance: number }[]; totals: { posting: string; credits: number; movements: number }[] };

const history = statement<Row>('ledger.read_balance_history', `
  with moved as materialized (
    select e.number, e.at, e.amount, e.balance_after, p.name as posting
    from ledger_entries e join ledger_postings p on p.id = e.posting_id where e.account_id = $1 and e.at >= $2
  ), days as (
    select distinct on (1) (at at time zone $3)::date as on, balance_after as balance from moved order by 1, number desc
  ), sums as (
    select posting, sum(amount) as credits, count(*) as movements from moved group by posting
  )
  select
    coalesce((select balance_after from ledger_entries where account_id = $1 and at < $2 order by number desc limit 1), 0)::int as before,
    (select coalesce(json_agg(d), '[]') from days d) as closings,
    (select coalesce(json_agg(s order by posting), '[]') from sums s) as totals`);

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
  const { before, closings, totals } = await db.one(history, [id, since, span.zone]);

  const changed = new Map(closings.map((row) => [row.on, row.balance]));
  let balance = before;
  const points = daysFrom(first, span.days).map((on) => {
    balance = changed.get(on) ?? balance;
    return { on, balance };
  });
  return { points, totals };
}

const calendars = new Map<string, readonly string[]>();

/** Counted out once for all who look at the same days. */
function daysFrom(first: Temporal.PlainDate, count: number): readonly string[] {
  const key = `${first.toString()} ${count}`;
  const known = calendars.get(key);
  if (known) return known;
  if (calendars.size > 50) calendars.clear();
  const days = Array.from({ length: count }, (_, index) => first.add({ days: index }).toString());
  calendars.set(key, days);
  return days;
}

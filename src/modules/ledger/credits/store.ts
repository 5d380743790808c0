// All SQL that asks about wallets and lots.
import type { Temporal } from 'temporal-polyfill';
import { statement, type Database } from '#kernel/database.ts';
import { wallet, type CreditType } from '../accounts/chart.ts';
import { credits, type Credits, type Money } from '#kernel/money.ts';
import type { LotOrigin } from '../postings/post.ts';

export type Lot = {
  readonly id: string;
  readonly owner: string;
  readonly type: CreditType;
  readonly origin: LotOrigin;
  /** Whether it was given: a refund of given credits is free too. */
  readonly free: boolean;
  /** Whole credits: when it was made, and now. */
  readonly amount: Credits;
  readonly remaining: Credits;
  /** The last instant at which it can be spent. */
  readonly expiresAt: Temporal.Instant | null;
  /** The posting that made it. */
  readonly sourceId: string;
  readonly madeAt: Temporal.Instant;
  /** Of the whole lot, without VAT. */
  readonly price: Money | null;
};

type LotRow = Omit<Lot, 'amount' | 'remaining' | 'price'> & { amount: bigint; remaining: bigint; priceMinor: bigint | null; priceCurrency: string | null };

const lotColumns = `
  l.id, a.owner, a.unit as type, l.origin, l.free, l.amount, l.remaining, l.expires_at as "expiresAt", l.source_id as "sourceId",
  p.at as "madeAt", l.price_minor as "priceMinor", l.price_currency as "priceCurrency"
  from ledger_lots l join ledger_accounts a on a.id = l.wallet_id join ledger_postings p on p.id = l.source_id`;
const inOrder = `order by l.expires_at nulls last, l.free desc, l.id`;

const oneLot = statement<LotRow>('ledger.find_lot', `select ${lotColumns} where l.id = $1`);
const openLots = statement<LotRow>('ledger.list_open_lots', `select ${lotColumns} where l.wallet_id = $1 and l.open ${inOrder}`);
const overdueLots = statement<LotRow>('ledger.list_overdue_lots', `
  select ${lotColumns} where l.open and l.expires_at < $1 order by l.expires_at, l.id limit 500`);
const wholeBalance = statement<{ balance: bigint }>('ledger.read_wallet_balance', `select balance from ledger_accounts where id = $1`);

function toLot(row: LotRow): Lot {
  const { priceMinor, priceCurrency, ...lot } = row;
  const price = priceMinor !== null && priceCurrency !== null ? { minor: priceMinor, currency: priceCurrency } : null;
  return { ...lot, amount: credits(Number(row.amount)), remaining: credits(Number(row.remaining)), price };
}

export async function findLot(db: Database, id: string): Promise<Lot | null> {
  const row = await db.maybe(oneLot, [id]);
  return row && toLot(row);
}

/** Lots with something left whose last instant is over. */
export async function listOverdueLots(db: Database, now: Temporal.Instant): Promise<Lot[]> {
  return (await db.many(overdueLots, [now])).map(toLot);
}

export type Wallet = {
  readonly owner: string;
  readonly type: CreditType;
  /** What the ledger holds. */
  readonly balance: Credits;
  /** Open lots in the order in which they will be spent. */
  readonly lots: readonly Lot[];
};

/** The wallet as it is, without a lock: a spend decides for itself. */
export async function readWallet(db: Database, owner: string, type: CreditType = 'lead'): Promise<Wallet> {
  const { id } = wallet(owner, type);
  const row = await db.maybe(wholeBalance, [id]);
  const lots = row ? await db.many(openLots, [id]) : [];
  return { owner, type, balance: credits(Number(row?.balance ?? 0n)), lots: lots.map(toLot) };
}

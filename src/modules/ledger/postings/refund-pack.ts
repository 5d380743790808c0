// A whole pack goes back for money (REF-5, unused_pack): its posting in reverse, to the cent. Not one credit of it may be gone.
import { statement } from '#kernel/database.ts';
import { money, type Money } from '#kernel/money.ts';
import { assert } from '#kernel/refusal.ts';
import { clearing, issued, revenue, vat, wallet } from '../accounts/chart.ts';
import { findLot } from '../credits/store.ts';
import { postLines } from './post.ts';
import type { Done, PostingCall, PostingOrigin } from './posting.ts';

const paidFor = statement<{ net: bigint; vat: bigint; currency: string | null; market: string | null }>('ledger.what_was_paid_for_pack', `
  select coalesce(-sum(e.amount) filter (where a.name = 'revenue:packs'), 0)::bigint as net,
    coalesce(-sum(e.amount) filter (where a.name like 'vat:%'), 0)::bigint as vat,
    max(a.unit) filter (where a.name = 'gateway:clearing') as currency,
    max(substr(a.name, 5)) filter (where a.name like 'vat:%') as market
  from ledger_entries e join ledger_accounts a on a.id = e.account_id
  where e.posting_id = $1`);

export type PackRefund = PostingOrigin & { readonly lotId: string };
export type PackRefundAnswer =
  | (Done & { readonly gross: Money; readonly vat: Money })
  /** Credits of it have been spent and not come back. */
  | { readonly outcome: 'used' };

export async function refundPack(call: PostingCall, refund: PackRefund): Promise<PackRefundAnswer> {
  const lot = await findLot(call.db, refund.lotId);
  assert(lot?.origin === 'paid', `no paid lot ${refund.lotId}`);
  const { net, vat: tax, currency, market } = await call.db.one(paidFor, [lot.sourceId]);
  assert(currency !== null, `lot ${lot.id} was not paid with money`);
  const { owner, type } = lot;
  const { cause } = refund;

  const answer = await postLines(call, 'refund-pack', refund, {
    lines: [
      { from: clearing(currency, cause), to: revenue('packs', currency, cause), amount: net },
      { from: clearing(currency, cause), to: vat(market ?? 'none', currency, cause), amount: tax },
      { from: wallet(owner, type), to: issued(owner, type), amount: BigInt(lot.amount) },
    ],
    take: [{ lot: lot.id, amount: lot.amount }],
    asked: lot.id,
  });

  if (answer.outcome === 'refused') return { outcome: 'used' };
  return { outcome: 'done', postingId: answer.postingId, alreadyDone: answer.alreadyDone, gross: money(net + tax, currency), vat: money(tax, currency) };
}

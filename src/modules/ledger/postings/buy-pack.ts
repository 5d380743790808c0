// A pack is paid: money to the platform, credits to the wallet as one lot *paid* (LEAD-5).
import { assert } from '#kernel/refusal.ts';
import type { Temporal } from 'temporal-polyfill';
import { clearing, issued, revenue, spent, vat, wallet, type CreditType } from '../accounts/chart.ts';
import { subtract, type Credits, type Money } from '#kernel/money.ts';
import { scheduleExpiry } from '../credits/expire-lots.ts';
import { postLines } from './post.ts';
import type { Posted, PostingOrigin, SchedulingCall } from './posting.ts';

export type PackPurchase = PostingOrigin & {
  /** Whose wallet. */
  readonly owner: string;
  readonly type?: CreditType;
  readonly credits: Credits;
  /** What the payment provider captured, and the VAT in it. */
  readonly gross: Money;
  readonly vat: Money;
  /** Whose VAT it is. */
  readonly market: string;
  /** The last instant at which they can be spent; none = they do not expire. */
  readonly expiresAt?: Temporal.Instant | undefined;
};

export async function buyPack(call: SchedulingCall, pack: PackPurchase): Promise<Posted & { readonly lotId: string }> {
  const { owner, type = 'lead', gross, cause, expiresAt } = pack;
  const { currency } = gross;
  const net = subtract(gross, pack.vat);
  assert(pack.credits > 0 && net.minor >= 0n && pack.vat.minor >= 0n, 'a pack has credits and a price');

  const answer = await postLines(call, 'buy-pack', pack, {
    lines: [
      { from: revenue('packs', currency, cause), to: clearing(currency, cause), amount: net.minor },
      { from: vat(pack.market, currency, cause), to: clearing(currency, cause), amount: pack.vat.minor },
      { from: issued(owner, type), to: wallet(owner, type), amount: BigInt(pack.credits) },
    ],
    open: [spent(owner, type)],
    make: { wallet: wallet(owner, type), origin: 'paid', amount: pack.credits, expiresAt, price: net },
    asked: [owner, type, pack.credits, gross, pack.vat, pack.market, expiresAt?.toString() ?? null],
  });

  assert(answer.outcome === 'done', 'nothing stands against a purchase');
  const lotId = answer.lots[0] as string;
  if (expiresAt && !answer.alreadyDone) await scheduleExpiry(call, lotId, expiresAt);
  return { postingId: answer.postingId, alreadyDone: answer.alreadyDone, lotId };
}

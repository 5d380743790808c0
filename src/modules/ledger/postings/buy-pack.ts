// A pack is paid: money to the platform, credits to the wallet as one lot *paid* (LEAD-5).
import { assert } from '#kernel/refusal.ts';
import type { Temporal } from 'temporal-polyfill';
import { clearing, issued, revenue, vat, wallet, type CreditType } from '../accounts/chart.ts';
import type { Credits } from '../credits/credits.ts';
import { scheduleExpiry } from '../credits/expire-lots.ts';
import { postLines } from './post.ts';
import type { Posted, PostingOrigin, SchedulingCall } from './posting.ts';

export type PackPurchase = PostingOrigin & {
  readonly pro: string;
  readonly type: CreditType;
  readonly credits: Credits;
  /** Minor units. What the payment provider captured is net + vat. */
  readonly netMinor: bigint;
  readonly vatMinor: bigint;
  readonly currency: string;
  /** Whose VAT it is. */
  readonly market: string;
  /** The last instant at which they can be spent; none = they do not expire. */
  readonly expiresAt?: Temporal.Instant | undefined;
};

export async function buyPack(call: SchedulingCall, pack: PackPurchase): Promise<Posted & { readonly lotId: string }> {
  const { pro, type, currency, cause, netMinor, vatMinor, expiresAt } = pack;
  assert(pack.credits > 0 && netMinor >= 0n && vatMinor >= 0n, 'a pack has credits and a price');
  const count = BigInt(pack.credits);

  const answer = await postLines(call, 'buy-pack', pack, {
    entries: [
      [clearing(currency, cause), netMinor + vatMinor],
      [revenue('packs', currency, cause), -netMinor],
      [vat(pack.market, currency, cause), -vatMinor],
      [wallet(pro, type), count],
      [issued(pro, type), -count],
    ],
    make: { wallet: wallet(pro, type), origin: 'paid', amount: pack.credits, expiresAt, price: { minor: netMinor, currency } },
    asked: [pro, type, pack.credits, netMinor, vatMinor, currency, pack.market, expiresAt?.toString() ?? null],
  });

  assert(answer.outcome === 'done', 'nothing stands against a purchase');
  const lotId = answer.lots[0] as string;
  if (expiresAt && !answer.alreadyDone) await scheduleExpiry(call, lotId, expiresAt);
  return { postingId: answer.postingId, alreadyDone: answer.alreadyDone, lotId };
}

// Credits given: a promotion (LEAD-7), a subscription's share, a commitment of staff (ACC-9). One lot.
import { assert } from '#kernel/refusal.ts';
import type { Temporal } from 'temporal-polyfill';
import { issued, spent, wallet, type CreditType } from '../accounts/chart.ts';
import type { Credits } from '#kernel/money.ts';
import { scheduleExpiry } from '../credits/expire-lots.ts';
import { postLines } from './post.ts';
import type { Posted, PostingOrigin, SchedulingCall } from './posting.ts';

export type CreditGrant = PostingOrigin & {
  /** Whose wallet. */
  readonly owner: string;
  readonly type?: CreditType;
  readonly credits: Credits;
  readonly as: 'promotion' | 'subscription';
  /** The last instant at which they can be spent; none = they do not expire. */
  readonly expiresAt?: Temporal.Instant | undefined;
};

export async function grantCredits(call: SchedulingCall, grant: CreditGrant): Promise<Posted & { readonly lotId: string }> {
  const { owner, type = 'lead', expiresAt } = grant;
  assert(grant.credits > 0, 'a grant has credits');

  const answer = await postLines(call, 'grant-credits', grant, {
    lines: [{ from: issued(owner, type), to: wallet(owner, type), amount: BigInt(grant.credits) }],
    open: [spent(owner, type)],
    make: { wallet: wallet(owner, type), origin: grant.as, amount: grant.credits, expiresAt },
    asked: [owner, type, grant.credits, grant.as, expiresAt?.toString() ?? null],
  });

  assert(answer.outcome === 'done', 'nothing stands against a grant');
  const lotId = answer.lots[0] as string;
  if (expiresAt && !answer.alreadyDone) await scheduleExpiry(call, lotId, expiresAt);
  return { postingId: answer.postingId, alreadyDone: answer.alreadyDone, lotId };
}

// What is left of a lot when its last instant is over leaves the wallet.
import { expired, wallet } from '../accounts/chart.ts';
import type { Lot } from '../credits/store.ts';
import { postLines } from './post.ts';
import type { Posted, PostingCall } from './posting.ts';

/** The cause is the lot: it expires once. Null when nothing of it was left. */
export async function expireCredits(call: PostingCall, lot: Lot, operation: string): Promise<Posted | null> {
  if (lot.remaining === 0) return null;
  const answer = await postLines(call, 'expire-credits', { cause: `lot_expiry:${lot.id}`, operation, subject: `lot:${lot.id}` }, {
    lines: [{ from: wallet(lot.owner, lot.type), to: expired(lot.owner, lot.type), amount: BigInt(lot.remaining) }],
    take: [{ lot: lot.id, amount: lot.remaining }],
    asked: lot.id,
  });
  return answer.outcome === 'done' ? { postingId: answer.postingId, alreadyDone: answer.alreadyDone } : null;
}

// What the payment provider keeps of a payment, as its statement says.
import { assert } from '#kernel/refusal.ts';
import { clearing, providerFees } from '../accounts/chart.ts';
import type { Posted, PostingCall, PostingOrigin } from './posting.ts';
import { postLines } from './post.ts';

export type ProviderFee = PostingOrigin & { /** Minor units. */ readonly feeMinor: bigint; readonly currency: string };

export async function takeProviderFee(call: PostingCall, fee: ProviderFee): Promise<Posted> {
  assert(fee.feeMinor > 0n, 'a fee is above zero');
  const answer = await postLines(call, 'take-provider-fee', fee, {
    entries: [[providerFees(fee.currency, fee.cause), fee.feeMinor], [clearing(fee.currency, fee.cause), -fee.feeMinor]],
  });
  assert(answer.outcome === 'done', 'nothing stands against a fee');
  return { postingId: answer.postingId, alreadyDone: answer.alreadyDone };
}

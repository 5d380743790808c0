// What the payment provider keeps of a payment, as its statement says.
import type { Money } from '#kernel/money.ts';
import { assert } from '#kernel/refusal.ts';
import { clearing, providerFees } from '../accounts/chart.ts';
import type { Posted, PostingCall, PostingOrigin } from './posting.ts';
import { postLines } from './post.ts';

export type ProviderFee = PostingOrigin & { readonly fee: Money };

export async function takeProviderFee(call: PostingCall, taken: ProviderFee): Promise<Posted> {
  const { cause, fee: { minor, currency } } = taken;
  assert(minor > 0n, 'a fee is above zero');
  const answer = await postLines(call, 'take-provider-fee', taken, {
    lines: [{ from: clearing(currency, cause), to: providerFees(currency, cause), amount: minor }],
  });
  assert(answer.outcome === 'done', 'nothing stands against a fee');
  return { postingId: answer.postingId, alreadyDone: answer.alreadyDone };
}

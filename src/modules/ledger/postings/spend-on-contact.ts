// Credits leave the wallet for a contact, lot by lot: expiring first, then free, then paid (LEAD-2, LEAD-6).
import { assert } from '#kernel/refusal.ts';
import { spent, wallet } from '../accounts/chart.ts';
import { credits, type Credits } from '#kernel/money.ts';
import { PostingConflict, type Done, type Frozen, type Insufficient, type PostingCall, type PostingOrigin } from './posting.ts';
import { transfer, transferMany, type Transfer, type TransferAnswer } from './transfer.ts';

const name = 'spend-on-contact';

export type ContactSpend = PostingOrigin & {
  /** Whose wallet. */
  readonly owner: string;
  readonly price: Credits;
};
export type SpendAnswer = Done | Insufficient | Frozen;

export async function spendOnContact(call: PostingCall, spend: ContactSpend): Promise<SpendAnswer> {
  return answerOf(spend, await transfer(call, asTransfer(spend)));
}

/** Many at once, in their order, each with its answer: one that cannot be paid leaves the others alone. */
export async function spendOnContacts(call: PostingCall, spends: readonly ContactSpend[]): Promise<SpendAnswer[]> {
  const answers = await transferMany(call, spends.map(asTransfer));
  return spends.map((spend, index) => answerOf(spend, answers[index] as TransferAnswer));
}

function asTransfer(spend: ContactSpend): Transfer {
  assert(spend.price > 0, 'a contact that costs nothing needs no posting');
  return { name, origin: spend, credit: wallet(spend.owner, 'lead'), debit: spent(spend.owner, 'lead'), amount: BigInt(spend.price) };
}

function answerOf(spend: ContactSpend, answer: TransferAnswer): SpendAnswer {
  if (answer.outcome === 'conflict') throw new PostingConflict(name, spend.cause, answer.postingId);
  if (answer.outcome === 'done') return answer;
  if (answer.reason === 'insufficient') return { outcome: 'insufficient', price: spend.price, balance: credits(Number(answer.balance)) };
  assert(answer.reason === 'frozen', `${name} refused: ${answer.reason}`);
  return { outcome: 'frozen' };
}

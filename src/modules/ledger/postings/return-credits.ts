// Credits of earlier spends come back: a refund claim restores the lots they came from, with origin and expiry, and the
// first-contacts guarantee makes one lot *guarantee* (REF-5, GUAR-1, PROJ-1). Never more than the spends took.
import { statement, type Database } from '#kernel/database.ts';
import { assert } from '#kernel/refusal.ts';
import { spent, wallet, type CreditType } from '../accounts/chart.ts';
import { credits, type Credits } from '#kernel/money.ts';
import { digest, postLines } from './post.ts';
import { PostingConflict, type Done, type PostingCall, type PostingOrigin } from './posting.ts';

const name = 'return-credits';

const leftOf = statement<{ spend: string; left: bigint }>('ledger.left_of_spends', `
  select s.id as spend, coalesce(ledger_left_of_spend(s.id), 0) as left from unnest($1::uuid[]) with ordinality s (id, nth) order by nth`);
const earlierReturn = statement<{ id: string; content: string; credits: bigint }>('ledger.find_earlier_return', `
  select p.id, p.content, (select sum(m.amount)::bigint from ledger_lot_movements m where m.posting_id = p.id) as credits
  from ledger_postings p where p.name = '${name}' and p.cause = $1`);

export type CreditReturn = PostingOrigin & {
  /** Whose wallet. */
  readonly owner: string;
  readonly type?: CreditType;
  /** The postings of the spends to give back. */
  readonly spends: readonly string[];
  /** `origin`: into the lots they came from. `guarantee`: as one new lot that does not expire. */
  readonly as: 'origin' | 'guarantee';
  /** Only this much of a single spend; all that is left when not said. */
  readonly only?: Credits | undefined;
};

export type ReturnAnswer = (Done & { readonly credits: Credits }) | { readonly outcome: 'nothing_left' };

export async function returnCredits(call: PostingCall, what: CreditReturn): Promise<ReturnAnswer> {
  const { owner, type = 'lead', only } = what;
  const spends = [...new Set(what.spends)];
  assert(only === undefined || (spends.length === 1 && only > 0), 'a part can be given back of one spend only');
  const asked = [owner, type, [...spends].sort(), what.as, only ?? null];
  const earlier = await call.db.maybe(earlierReturn, [what.cause]);
  if (earlier) return answerEarlier(what, earlier, digest([asked]));

  const parts = (await leftOfSpends(call.db, spends)).filter((part) => part.amount > 0).map((part) => ({ ...part, amount: only ?? part.amount }));
  const sum = parts.reduce((total, part) => total + part.amount, 0);
  if (sum === 0) return { outcome: 'nothing_left' };
  const answer = await postLines(call, name, what, {
    lines: [{ from: spent(owner, type), to: wallet(owner, type), amount: BigInt(sum) }],
    ...(what.as === 'guarantee'
      ? { make: { wallet: wallet(owner, type), origin: 'guarantee', amount: sum }, offset: parts }
      : { restore: parts }),
    asked,
  });

  // Somebody else has given back the same spend since we looked.
  if (answer.outcome === 'refused') return { outcome: 'nothing_left' };
  return { outcome: 'done', postingId: answer.postingId, alreadyDone: answer.alreadyDone, credits: credits(sum) };
}

/** What is left to give back of each spend, whole credits. */
export async function leftOfSpends(db: Database, spends: readonly string[]): Promise<{ spend: string; amount: number }[]> {
  const rows = await db.many(leftOf, [spends]);
  return rows.map((row) => ({ spend: row.spend, amount: credits(Number(row.left)) }));
}

function answerEarlier(what: CreditReturn, earlier: { id: string; content: string; credits: bigint }, content: string): ReturnAnswer {
  if (earlier.content !== content) throw new PostingConflict(name, what.cause, earlier.id);
  return { outcome: 'done', postingId: earlier.id, alreadyDone: true, credits: credits(Number(earlier.credits)) };
}

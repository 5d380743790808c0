// One posting of any shape, in one round trip.
import { createHash } from 'node:crypto';
import { statement } from '#kernel/database.ts';
import { newId } from '#kernel/ids.ts';
import { assert } from '#kernel/refusal.ts';
import type { Account } from '../accounts/chart.ts';
import { checkOrigin, PostingConflict, type PostingCall, type PostingOrigin } from './posting.ts';

const post = statement<{ outcome: string; postingId: string | null; reason: string | null; balance: bigint | null; lots: string[] | null }>('ledger.post', `
  select outcome, posting_id as "postingId", reason, balance, lots from ledger_post($1::jsonb)`);

export type LotOrigin = 'paid' | 'subscription' | 'promotion' | 'refund' | 'guarantee';

export type NewLot = {
  readonly wallet: Account;
  readonly origin: LotOrigin;
  readonly amount: number;
  readonly expiresAt?: { toString(): string } | null | undefined;
  /** Without VAT, for the whole lot. */
  readonly price?: { readonly minor: bigint; readonly currency: string } | undefined;
};

export type Line = { readonly from: Account; readonly to: Account; readonly amount: bigint };

export type Lines = {
  /** Each takes one amount out of `from` (its entry is negative) into `to` (positive = debit). Lines of zero are left out. */
  readonly lines: readonly Line[];
  /** Accounts that later postings will need: opened now, while nothing is locked. */
  readonly open?: readonly Account[];
  readonly make?: NewLot;
  readonly take?: readonly { readonly lot: string; readonly amount: number }[];
  /** Gives what a spend took back into the lots it came from. */
  readonly restore?: readonly { readonly spend: string; readonly amount: number }[];
  /** Says which spends the one new lot makes good. */
  readonly offset?: readonly { readonly spend: string; readonly amount: number }[];
  /** What was asked, where that is more than the lines: a retry must ask the same. */
  readonly asked?: unknown;
};

export type PostAnswer =
  | { readonly outcome: 'done'; readonly postingId: string; readonly alreadyDone: boolean; readonly lots: readonly string[] }
  | { readonly outcome: 'refused'; readonly reason: 'insufficient' | 'frozen' | 'nothing_left'; readonly balance: bigint };

export async function postLines(call: PostingCall, name: string, origin: PostingOrigin, what: Lines): Promise<PostAnswer> {
  checkOrigin(origin);
  const lines = what.lines.filter((line) => line.amount !== 0n);
  const answer = await call.db.one(post, [JSON.stringify({
    id: newId(), name, cause: origin.cause, operation: origin.operation ?? null,
    decision_id: origin.decision ?? null, subject: origin.subject ?? null, facts: origin.facts ?? null,
    at: call.now.toString(), content: digest([what.asked ?? lines.map(({ from, to, amount }) => [from.id, to.id, amount])]),
    accounts: [...lines.flatMap(({ from, to }) => [from, to]), ...(what.open ?? [])],
    lines: lines.map(({ from, to, amount }) => ({ credit_id: from.id, debit_id: to.id, amount: String(amount) })),
    make: what.make ? [newLot(what.make)] : undefined,
    take: what.take?.map(({ lot, amount }) => ({ lot_id: lot, amount })),
    restore: what.restore?.map(({ spend, amount }) => ({ spend_id: spend, amount })),
    offset: what.offset?.map(({ spend, amount }) => ({ spend_id: spend, amount })),
  })]);

  if (answer.outcome === 'conflict') throw new PostingConflict(name, origin.cause, answer.postingId as string);
  if (answer.outcome === 'refused') {
    const { reason } = answer;
    assert(reason === 'insufficient' || reason === 'frozen' || reason === 'nothing_left', `${name} refused: ${reason}`);
    return { outcome: 'refused', reason, balance: answer.balance ?? 0n };
  }
  return { outcome: 'done', postingId: answer.postingId as string, alreadyDone: answer.outcome === 'already_done', lots: answer.lots ?? [] };
}

function newLot(lot: NewLot): Record<string, unknown> {
  return {
    id: newId(), wallet_id: lot.wallet.id, origin: lot.origin, free: lot.origin !== 'paid', amount: lot.amount,
    expires_at: lot.expiresAt?.toString() ?? null,
    price_minor: lot.price ? String(lot.price.minor) : null, price_currency: lot.price?.currency ?? null,
  };
}

export function digest(asked: unknown): string {
  const text = JSON.stringify(asked, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

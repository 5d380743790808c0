// Two accounts, one amount: the fast road, alone or many at once. Only named postings call it.
import { statement } from '#kernel/database.ts';
import { newId } from '#kernel/ids.ts';
import { openAccounts } from '../accounts/store.ts';
import type { Account } from '../accounts/chart.ts';
import { checkOrigin, type PostingCall, type PostingOrigin } from './posting.ts';

// As a row in one piece: asking FROM the function would make PostgreSQL store its one answer in a table first.
const one = statement<{ answer: string }>('ledger.transfer', `
  select ledger_transfer($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb)::text as answer`);
const oneSpend = statement<{ answer: string }>('ledger.spend', `
  select ledger_spend($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb)::text as answer`);
const many = statement<Row>('ledger.transfer_batch', `
  select outcome, posting_id as "postingId", reason, balance
  from ledger_transfer_batch($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6, $7::uuid[], $8::uuid[], $9::bigint[], $10::text[], $11::jsonb[])`);

type Row = { outcome: 'done' | 'already_done' | 'conflict' | 'refused'; postingId: string | null; reason: RefusalReason | 'no_account' | null; balance: bigint | null };

export type RefusalReason = 'insufficient' | 'frozen' | 'needs_lot' | 'malformed';

export type Transfer = {
  readonly name: string;
  readonly origin: PostingOrigin;
  /** Gives: its entry is negative. */
  readonly credit: Account;
  /** Takes: its entry is positive. */
  readonly debit: Account;
  readonly amount: bigint;
};

export type TransferAnswer =
  | { readonly outcome: 'done'; readonly postingId: string; readonly alreadyDone: boolean }
  | { readonly outcome: 'conflict'; readonly postingId: string }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason; /** What the short account holds. */ readonly balance: bigint };

export async function transfer(call: PostingCall, what: Transfer): Promise<TransferAnswer> {
  const { origin, credit, debit } = what;
  checkOrigin(origin);
  const question = credit.kind === 'wallet' ? oneSpend : one;
  const values = [
    newId(), what.name, origin.cause, origin.operation ?? null, origin.decision ?? null, call.now, credit.id, debit.id, what.amount,
    origin.subject ?? null, origin.facts ? JSON.stringify(origin.facts) : null,
  ];
  let row = readRow((await call.db.one(question, values)).answer);
  // A wallet is opened with its first lot: without one there is nothing to spend.
  if (row.reason === 'no_account' && credit.kind !== 'wallet') {
    await openAccounts(call.db, [credit, debit], call.now);
    row = readRow((await call.db.one(question, values)).answer);
  }
  return answerOf(row);
}

/** Answers each in its place; a refused one leaves its neighbours alone. They take effect in their order. The accounts exist. */
export async function transferMany(call: PostingCall, transfers: readonly Transfer[]): Promise<TransferAnswer[]> {
  if (transfers.length === 0) return [];
  for (const { origin } of transfers) checkOrigin(origin);
  return (await runBatch(call, transfers)).map(answerOf);
}

async function runBatch({ db, now }: PostingCall, transfers: readonly Transfer[]): Promise<Row[]> {
  const column = <T>(of: (what: Transfer) => T): T[] => transfers.map(of);
  return db.many(many, [
    column(() => newId()), column((t) => t.name), column((t) => t.origin.cause), column((t) => t.origin.operation ?? null),
    column((t) => t.origin.decision ?? null), now, column((t) => t.credit.id), column((t) => t.debit.id), column((t) => t.amount),
    column((t) => t.origin.subject ?? null), column((t) => (t.origin.facts ? JSON.stringify(t.origin.facts) : null)),
  ]);
}

/** (done,<id>,,46): words, ids and numbers, never quoted. */
function readRow(answer: string): Row {
  const [outcome, postingId, reason, balance] = answer.slice(1, -1).split(',');
  return {
    outcome: outcome as Row['outcome'],
    postingId: postingId || null,
    reason: (reason || null) as Row['reason'],
    balance: balance ? BigInt(balance) : null,
  };
}

function answerOf(row: Row): TransferAnswer {
  if (row.reason === 'no_account') return { outcome: 'refused', reason: 'insufficient', balance: 0n };
  if (row.outcome === 'refused') return { outcome: 'refused', reason: row.reason as RefusalReason, balance: row.balance ?? 0n };
  if (row.outcome === 'conflict') return { outcome: 'conflict', postingId: row.postingId as string };
  return { outcome: 'done', postingId: row.postingId as string, alreadyDone: row.outcome === 'already_done' };
}

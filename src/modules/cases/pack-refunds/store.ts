// All SQL of pack refunds.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';

export type PackClaimState = 'granted' | 'refused' | 'contested' | 'confirmed';
export type PackClaimRow = {
  id: string;
  reference: string;
  payment: string;
  pro: string;
  market: string;
  currency: string;
  grossMinor: bigint;
  credits: number;
  state: PackClaimState;
  rulebookVersion: number;
  claimedAt: Temporal.Instant;
  decision: string;
  decidedBy: string | null;
  decidedAt: Temporal.Instant;
  moneyDueAt: Temporal.Instant | null;
  contestUntil: Temporal.Instant | null;
  contestStatement: string | null;
  contestedAt: Temporal.Instant | null;
  dueAt: Temporal.Instant | null;
};

const columns = `id, reference, payment, pro, market, currency, gross_minor as "grossMinor", credits, state, rulebook_version as "rulebookVersion",
  claimed_at as "claimedAt", decision, decided_by as "decidedBy", decided_at as "decidedAt", money_due_at as "moneyDueAt", contest_until as "contestUntil",
  contest_statement as "contestStatement", contested_at as "contestedAt", due_at as "dueAt"`;

/** One pro's packs are judged one after the other: the case is theirs once. */
export const lockPackClaimsOf = statement('cases.lock_pack_refunds_of', `select pg_advisory_xact_lock(hashtextextended('pack_refunds:' || $1, 0))`);
export const findPackClaim = statement<PackClaimRow>('cases.find_pack_refund', `select ${columns} from pack_refund_claims where id = $1`);
export const findPackClaimOf = statement<PackClaimRow>('cases.find_pack_refund_of', `select ${columns} from pack_refund_claims where id = $1 and pro = $2`);
export const lockPackClaim = statement<PackClaimRow>('cases.lock_pack_refund', `select ${columns} from pack_refund_claims where id = $1 for update`);
export const listClaimsOfPayments = statement<PackClaimRow>('cases.list_pack_refunds_of_payments', `
  select ${columns} from pack_refund_claims where payment = any ($1::uuid[])`);
export const findGrantedOf = statement<PackClaimRow>('cases.find_granted_pack_refund_of', `
  select ${columns} from pack_refund_claims where pro = $1 and state = 'granted'`);
export const keepPackClaim = statement<PackClaimRow>('cases.keep_pack_refund', `
  insert into pack_refund_claims (id, reference, payment, pro, market, currency, gross_minor, credits, state, rulebook_version, claimed_at, decision, decided_at, money_due_at, contest_until)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $11, $13, $14) returning ${columns}`);
export const contestPackClaim = statement<PackClaimRow>('cases.contest_pack_refund', `
  update pack_refund_claims set state = 'contested', first_decision = decision, contest_statement = $2, contested_at = $3, due_at = $4
  where id = $1 and state = 'refused' and contested_at is null returning ${columns}`);
export const decidePackClaim = statement<PackClaimRow>('cases.decide_pack_refund', `
  update pack_refund_claims set state = $2, decision = $3, decided_by = $4, decided_at = $5, money_due_at = $6
  where id = $1 and state = 'contested' returning ${columns}`);
export const keepPackMove = statement('cases.keep_pack_refund_move', `insert into pack_refund_moves (id, claim, move, at, by) values ($1, $2, $3, $4, $5)`);
export const listPackClaimsOf = statement<PackClaimRow>('cases.list_pack_refunds_of', `
  select ${columns} from pack_refund_claims where pro = $1 order by claimed_at desc, id desc limit 50`);
export const listPackClaimsHeld = statement<PackClaimRow>('cases.list_pack_refunds_held', `
  select ${columns} from pack_refund_claims
  where pro = $1 and ($2::timestamptz is null or (claimed_at, id) < ($2, $3::uuid)) order by claimed_at desc, id desc limit $4`);
export const listPackQueue = statement<PackClaimRow>('cases.list_pack_refund_queue', `
  select ${columns} from pack_refund_claims where state = 'contested' order by due_at, id limit $1`);
export const countPackQueue = statement<{ count: number }>('cases.count_pack_refund_queue', `
  select count(*)::integer as count from pack_refund_claims where state = 'contested'`);

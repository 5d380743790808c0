// All SQL of commitments.
import type { Temporal } from 'temporal-polyfill';
import { personId } from '#kernel/actor.ts';
import { statement } from '#kernel/database.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import type { CommitmentState } from './lifecycle.ts';
import type { CommitmentKind } from './rules.ts';

export type CommitmentRow = {
  id: string;
  reference: string;
  person: string;
  kind: CommitmentKind;
  wording: string;
  credits: number | null;
  amountMinor: bigint | null;
  currency: string | null;
  untilOn: string | null;
  untilAt: Temporal.Instant | null;
  state: CommitmentState;
  recordedByName: string;
  recordedAt: Temporal.Instant;
  decision: string;
  overdueAt: Temporal.Instant | null;
  withdrawalReason: string | null;
  withdrawalAskedAt: Temporal.Instant | null;
  closingDecision: string | null;
  closedAt: Temporal.Instant | null;
  howKept: string | null;
};

const columns = `id, reference, person, kind, wording, credits, amount_minor as "amountMinor", currency, until_on as "untilOn", until_at as "untilAt", state,
  recorded_by_name as "recordedByName", recorded_at as "recordedAt", decision, overdue_at as "overdueAt", withdrawal_reason as "withdrawalReason",
  withdrawal_asked_at as "withdrawalAskedAt", closing_decision as "closingDecision", closed_at as "closedAt", how_kept as "howKept"`;

export const addCommitment = statement<CommitmentRow>('compliance.add_commitment', `
  insert into commitments (id, reference, person, kind, wording, credits, amount_minor, currency, until_on, until_at, recorded_by, recorded_by_name, recorded_at, rulebook_version, decision)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning ${columns}`);
export const findCommitment = statement<CommitmentRow>('compliance.find_commitment', `select ${columns} from commitments where id = $1`);
export const lockCommitment = statement<CommitmentRow>('compliance.lock_commitment', `select ${columns} from commitments where id = $1 for update`);
export const lockCommitmentOf = statement<CommitmentRow>('compliance.lock_commitment_of', `select ${columns} from commitments where id = $1 and person = $2 for update`);
export const listCommitmentsOf = statement<CommitmentRow>('compliance.list_commitments_of', `
  select ${columns} from commitments where person = $1 and ($2::timestamptz is null or (recorded_at, id) < ($2, $3::uuid))
  order by recorded_at desc, id desc limit $4`);
export const listOpenCommitmentsOf = statement<CommitmentRow>('compliance.list_open_commitments_of', `
  select ${columns} from commitments where person = $1 and state = 'open' order by until_at nulls last, id`);
export const closeCommitment = statement<CommitmentRow>('compliance.close_commitment', `
  update commitments set state = $2, closing_decision = $3, closed_at = $4, how_kept = $5, posting = $6 where id = $1 and state = 'open' returning ${columns}`);
export const askRelease = statement<CommitmentRow>('compliance.ask_release', `
  update commitments set withdrawal_reason = $2, withdrawal_asked_by = $3, withdrawal_asked_at = $4 where id = $1 and state = 'open' returning ${columns}`);
export const dropRelease = statement<CommitmentRow>('compliance.drop_release', `
  update commitments set withdrawal_reason = null, withdrawal_asked_by = null, withdrawal_asked_at = null where id = $1 and state = 'open' returning ${columns}`);
export const markOverdue = statement('compliance.mark_commitment_overdue', `
  update commitments set overdue_at = $2 where id = $1 and state = 'open' and overdue_at is null`);
const keepMove = statement('compliance.keep_commitment_move', `
  insert into commitment_moves (id, commitment, move, actor_kind, actor_id, at) values ($1, $2, $3, $4, $5, $6)`);

type Move = 'record' | 'ask_withdrawal' | 'decline_withdrawal' | 'withdraw' | 'keep' | 'lapse' | 'fall_due';

export const recordMove = (call: Call, commitment: string, move: Move) => call.db.run(keepMove, [newId(), commitment, move, call.actor.kind, personId(call.actor), call.now]);

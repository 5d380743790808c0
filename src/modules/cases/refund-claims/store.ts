// All SQL of refund claims.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Reason } from './rules.ts';

export type ClaimState = 'waiting' | 'open' | 'granted' | 'refused' | 'withdrawn' | 'contested' | 'confirmed';

export type ClaimRow = {
  id: string;
  reference: string;
  lead: string;
  pro: string;
  client: string;
  market: string;
  reason: Reason;
  statement: string;
  credits: number;
  state: ClaimState;
  barred: boolean;
  rulebookVersion: number;
  openedAt: Temporal.Instant;
  dueAt: Temporal.Instant | null;
  decision: string | null;
  decidedBy: string | null;
  decidedAt: Temporal.Instant | null;
  contestUntil: Temporal.Instant | null;
  contestStatement: string | null;
  contestedAt: Temporal.Instant | null;
  firstDecision: string | null;
  firstDecidedBy: string | null;
};

export type QuestionRow = {
  id: string;
  claim: string;
  askedOf: string;
  askedBy: string;
  question: string;
  askedAt: Temporal.Instant;
  answer: string | null;
  answeredAt: Temporal.Instant | null;
};

const columns = `id, reference, lead, pro, client, market, reason, statement, credits, state, barred, rulebook_version as "rulebookVersion",
  opened_at as "openedAt", due_at as "dueAt", decision, decided_by as "decidedBy", decided_at as "decidedAt", contest_until as "contestUntil",
  contest_statement as "contestStatement", contested_at as "contestedAt", first_decision as "firstDecision", first_decided_by as "firstDecidedBy"`;
const questionColumns = `id, claim, asked_of as "askedOf", asked_by as "askedBy", question, asked_at as "askedAt", answer, answered_at as "answeredAt"`;

export const findClaim = statement<ClaimRow>('cases.find_refund_claim', `select ${columns} from refund_claims where id = $1`);
export const findClaimOfPro = statement<ClaimRow>('cases.find_refund_claim_of_pro', `select ${columns} from refund_claims where id = $1 and pro = $2`);
export const lockClaim = statement<ClaimRow>('cases.lock_refund_claim', `select ${columns} from refund_claims where id = $1 for update`);
export const findClaimOfLead = statement<ClaimRow>('cases.find_refund_claim_of_lead', `
  select ${columns} from refund_claims where lead = $1 and pro = $2 and state <> 'withdrawn' and not barred`);
export const findMistakeGranted = statement<ClaimRow>('cases.find_granted_mistake_claim', `
  select ${columns} from refund_claims where pro = $1 and reason = 5 and state = 'granted'`);
export const findMistakeOpen = statement<ClaimRow>('cases.find_open_mistake_claim', `
  select ${columns} from refund_claims where pro = $1 and reason = 5 and state in ('open', 'contested') order by opened_at, id limit 1`);
export const nextWaitingMistake = statement<ClaimRow>('cases.find_next_waiting_mistake_claim', `
  select ${columns} from refund_claims where pro = $1 and reason = 5 and state = 'waiting' order by opened_at, id limit 1 for update`);
/** One pro's claims are judged one after the other: the reason "by mistake" is shared by all of them. */
export const lockClaimsOfPro = statement('cases.lock_refund_claims_of_pro', `select pg_advisory_xact_lock(hashtextextended('refund_claims:' || $1, 0))`);
export const openClaim = statement('cases.open_refund_claim', `
  insert into refund_claims (id, reference, lead, pro, client, market, reason, statement, credits, state, rulebook_version, opened_at, due_at, barred)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`);
export const settleClaim = statement('cases.settle_refund_claim', `
  update refund_claims set state = $3, decision = $4, decided_by = $5, decided_at = $6, contest_until = $7, barred = $8, posting = $9
  where id = $1 and state = any ($2::text[])`);
export const contestClaim = statement('cases.contest_refund_claim', `
  update refund_claims set state = 'contested', first_decision = decision, first_decided_by = decided_by, contest_statement = $2, contested_at = $3, due_at = $4
  where id = $1 and state = 'refused' and contested_at is null`);
export const moveClaim = statement('cases.move_refund_claim', `update refund_claims set state = $3, due_at = coalesce($4, due_at) where id = $1 and state = $2`);
export const keepMove = statement('cases.keep_refund_claim_move', `insert into refund_claim_moves (id, claim, move, at, by) values ($1, $2, $3, $4, $5)`);
export const listClaimsOfPro = statement<ClaimRow>('cases.list_refund_claims_of_pro', `
  select ${columns} from refund_claims where pro = $1 and ($2::timestamptz is null or (opened_at, id) < ($2, $3::uuid))
    and ($5::uuid[] is null or lead = any ($5))
  order by opened_at desc, id desc limit $4`);
export const listQueue = statement<ClaimRow>('cases.list_refund_claim_queue', `
  select ${columns} from refund_claims where state in ('open', 'contested') order by due_at, id limit $1`);
export const countOpen = statement<{ count: number }>('cases.count_open_refund_claims', `
  select count(*)::int as count from refund_claims where state in ('open', 'contested')`);
export const listEarlierOfPro = statement<ClaimRow>('cases.list_earlier_refund_claims_of_pro', `
  select ${columns} from refund_claims where pro = $1 and id <> $2 order by opened_at desc limit 20`);
export const listUndecidedOf = statement<ClaimRow>('cases.list_undecided_refund_claims_of', `
  select ${columns} from refund_claims where pro = $1 and state in ('open', 'waiting', 'contested') order by opened_at, id`);
export const askQuestion = statement('cases.ask_in_refund_claim', `
  insert into refund_claim_questions (id, claim, asked_of, asked_by, question, asked_at) values ($1, $2, $3, $4, $5, $6)`);
export const answerQuestion = statement('cases.answer_in_refund_claim', `
  update refund_claim_questions set answer = $3, answered_at = $4 where id = $1 and asked_of = $2 and answer is null`);
export const findQuestion = statement<QuestionRow>('cases.find_refund_claim_question', `select ${questionColumns} from refund_claim_questions where id = $1`);
export const listQuestions = statement<QuestionRow>('cases.list_refund_claim_questions', `
  select ${questionColumns} from refund_claim_questions where claim = $1 order by asked_at, id`);
export const listQuestionsFor = statement<QuestionRow & { reference: string }>('cases.list_refund_claim_questions_for', `
  select q.id, q.claim, q.asked_of as "askedOf", q.asked_by as "askedBy", q.question, q.asked_at as "askedAt", q.answer, q.answered_at as "answeredAt", c.reference
  from refund_claim_questions q join refund_claims c on c.id = q.claim where q.asked_of = $1 and q.answer is null order by q.asked_at`);

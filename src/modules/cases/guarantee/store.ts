// All SQL of the first-contacts guarantee.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Facts } from '#kernel/fact.ts';
import type { GuaranteeClaimState } from './lifecycle.ts';
import type { ConditionName, ConditionState, Fate } from './rules.ts';

export type BadgeMissing = { kind: 'company' | 'liability' | 'authorisation'; authorisation?: string };
export type StandingRow = { contact: string; completeness: number; badgesMissing: BadgeMissing[] };
export type KeptCondition = { name: ConditionName; clause: string; state: ConditionState; facts: Facts; until: string | null };
export type GuaranteeClaimRow = {
  id: string;
  reference: string;
  pro: string;
  market: string;
  state: GuaranteeClaimState;
  rulebookVersion: number | null;
  conditions: KeptCondition[] | null;
  credits: number | null;
  abuse: boolean;
  begunAt: Temporal.Instant;
  claimedAt: Temporal.Instant | null;
  dueAt: Temporal.Instant | null;
  decision: string | null;
  decidedBy: string | null;
  decidedAt: Temporal.Instant | null;
  contestUntil: Temporal.Instant | null;
  contestStatement: string | null;
  contestedAt: Temporal.Instant | null;
  firstDecidedBy: string | null;
};
export type Finding = 'true' | 'unknown' | 'false';
export type StatementRow = {
  claim: string;
  contact: string;
  number: number | null;
  fate: Fate | null;
  note: string;
  savedAt: Temporal.Instant;
  finding: Finding | null;
  evidence: string;
  foundAt: Temporal.Instant | null;
};
export type GuaranteeQuestionRow = {
  id: string;
  claim: string;
  contact: string | null;
  askedOf: string;
  askedBy: string;
  question: string;
  askedAt: Temporal.Instant;
  answer: string | null;
  answeredAt: Temporal.Instant | null;
};

const columns = `id, reference, pro, market, state, rulebook_version as "rulebookVersion", conditions, credits, abuse, begun_at as "begunAt", claimed_at as "claimedAt",
  due_at as "dueAt", decision, decided_by as "decidedBy", decided_at as "decidedAt", contest_until as "contestUntil", contest_statement as "contestStatement",
  contested_at as "contestedAt", first_decided_by as "firstDecidedBy"`;
const statementColumns = `claim, contact, number, fate, note, saved_at as "savedAt", finding, evidence, found_at as "foundAt"`;
const questionColumns = `id, claim, contact, asked_of as "askedOf", asked_by as "askedBy", question, asked_at as "askedAt", answer, answered_at as "answeredAt"`;

export const keepStandingRow = statement('cases.keep_guarantee_standing', `
  insert into guarantee_standings (contact, pro, bought_at, completeness, badges_missing, kept_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`);
export const findStanding = statement<StandingRow>('cases.find_guarantee_standing', `
  select contact, completeness, badges_missing as "badgesMissing" from guarantee_standings where contact = $1`);

/** Everything that decides about one pro's guarantee waits here for what was before. */
export const lockGuaranteeOfPro = statement('cases.lock_guarantee_of_pro', `select pg_advisory_xact_lock(hashtextextended('guarantee:' || $1, 0))`);
export const findClaim = statement<GuaranteeClaimRow>('cases.find_guarantee_claim', `select ${columns} from guarantee_claims where id = $1`);
export const findClaimOfPro = statement<GuaranteeClaimRow>('cases.find_guarantee_claim_of_pro', `select ${columns} from guarantee_claims where id = $1 and pro = $2 and state <> 'draft'`);
export const lockClaim = statement<GuaranteeClaimRow>('cases.lock_guarantee_claim', `select ${columns} from guarantee_claims where id = $1 for update`);
/** The draft, the claim under way, or the one granted: at most one. */
export const findLiveClaim = statement<GuaranteeClaimRow>('cases.find_live_guarantee_claim', `
  select ${columns} from guarantee_claims where pro = $1 and state in ('draft', 'open', 'contested', 'granted')`);
export const listClaimsOfPro = statement<GuaranteeClaimRow>('cases.list_guarantee_claims_of_pro', `
  select ${columns} from guarantee_claims where pro = $1 and state <> 'draft' order by claimed_at desc, id desc limit 50`);
/** ACC-8: drafts too, by when they were begun. */
export const listClaimsHeld = statement<GuaranteeClaimRow>('cases.list_guarantee_claims_held', `
  select ${columns} from guarantee_claims
  where pro = $1 and ($2::timestamptz is null or (begun_at, id) < ($2, $3::uuid)) order by begun_at desc, id desc limit $4`);
export const listStatementsOfClaims = statement<StatementRow>('cases.list_statements_of_guarantee_claims', `
  select ${statementColumns} from guarantee_statements where claim = any ($1::uuid[]) order by claim, number nulls last, saved_at, contact`);
export const beginDraft = statement<GuaranteeClaimRow>('cases.begin_guarantee_draft', `
  insert into guarantee_claims (id, reference, pro, market, state, begun_at) values ($1, $2, $3, $4, 'draft', $5) returning ${columns}`);
export const saveStatement = statement('cases.save_guarantee_statement', `
  insert into guarantee_statements (claim, contact, fate, note, saved_at) values ($1, $2, $3, $4, $5)
  on conflict (claim, contact) do update set fate = excluded.fate, note = excluded.note, saved_at = excluded.saved_at`);
export const listStatements = statement<StatementRow>('cases.list_guarantee_statements', `
  select ${statementColumns} from guarantee_statements where claim = $1 order by number nulls last, saved_at, contact`);
/** Statements about contacts that no longer count leave the draft when it is claimed. */
export const dropStatements = statement('cases.drop_guarantee_statements', `delete from guarantee_statements where claim = $1 and not (contact = any ($2::uuid[]))`);
export const numberStatements = statement('cases.number_guarantee_statements', `
  update guarantee_statements s set number = o.number from unnest($2::uuid[]) with ordinality o (contact, number) where s.claim = $1 and s.contact = o.contact`);
export const submitClaim = statement('cases.submit_guarantee_claim', `
  update guarantee_claims set state = 'open', rulebook_version = $2, conditions = $3, credits = $4, claimed_at = $5, due_at = $6 where id = $1 and state = 'draft'`);
export const settleClaim = statement('cases.settle_guarantee_claim', `
  update guarantee_claims set state = $3, decision = $4, decided_by = $5, decided_at = $6, contest_until = $7, abuse = $8, posting = $9, credits = coalesce($10, credits)
  where id = $1 and state = $2`);
export const contestClaim = statement('cases.contest_guarantee_claim', `
  update guarantee_claims set state = 'contested', first_decision = decision, first_decided_by = decided_by, contest_statement = $2, contested_at = $3, due_at = $4
  where id = $1 and state = 'refused' and contested_at is null`);
export const keepMove = statement('cases.keep_guarantee_claim_move', `insert into guarantee_claim_moves (id, claim, move, at, by) values ($1, $2, $3, $4, $5)`);
export const listQueue = statement<GuaranteeClaimRow & { checked: number; statements: number }>('cases.list_guarantee_claim_queue', `
  select ${columns}, (select count(*)::int from guarantee_statements s where s.claim = c.id) as statements,
    (select count(*)::int from guarantee_statements s where s.claim = c.id and s.finding is not null) as checked
  from guarantee_claims c where state in ('open', 'contested') order by due_at, id limit $1`);
export const countOpen = statement<{ count: number }>('cases.count_open_guarantee_claims', `
  select count(*)::int as count from guarantee_claims where state in ('open', 'contested')`);
export const keepFinding = statement('cases.keep_guarantee_finding', `
  update guarantee_statements set finding = $3, evidence = $4, found_by = $5, found_at = $6 where claim = $1 and contact = $2`);
/** The record changes while a claim is looked at: refund claims about its contacts that are not decided yet. */
export const listPendingRefunds = statement<{ reference: string; lead: string }>('cases.list_pending_refund_claims_of_leads', `
  select reference, lead from refund_claims where lead = any ($1::uuid[]) and state in ('open', 'waiting', 'contested') order by reference`);

export const askQuestion = statement('cases.ask_in_guarantee_claim', `
  insert into guarantee_questions (id, claim, contact, asked_of, asked_by, question, asked_at) values ($1, $2, $3, $4, $5, $6, $7)`);
export const answerQuestion = statement('cases.answer_in_guarantee_claim', `
  update guarantee_questions set answer = $3, answered_at = $4 where id = $1 and asked_of = $2 and answer is null`);
export const findQuestion = statement<GuaranteeQuestionRow>('cases.find_guarantee_question', `select ${questionColumns} from guarantee_questions where id = $1`);
export const listQuestions = statement<GuaranteeQuestionRow>('cases.list_guarantee_questions', `
  select ${questionColumns} from guarantee_questions where claim = $1 order by asked_at, id`);
export const listQuestionsFor = statement<GuaranteeQuestionRow & { reference: string }>('cases.list_guarantee_questions_for', `
  select q.id, q.claim, q.contact, q.asked_of as "askedOf", q.asked_by as "askedBy", q.question, q.asked_at as "askedAt", q.answer, q.answered_at as "answeredAt", c.reference
  from guarantee_questions q join guarantee_claims c on c.id = q.claim where q.asked_of = $1 and q.answer is null order by q.asked_at`);

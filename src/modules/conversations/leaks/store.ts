// All SQL of what was found in texts.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Finding } from '#leaks';
import type { LeakState } from './lifecycle.ts';

/** `part`: body, or file:<id> for the name of a file. */
export type LeakyText = { readonly part: string; readonly original: string; readonly findings: readonly Finding[] };

export type LeakRow = {
  id: string;
  subject: string;
  messageId: string | null;
  conversationId: string | null;
  kind: string;
  market: string;
  authorId: string;
  mode: 'mask' | 'flag';
  texts: LeakyText[];
  state: LeakState;
  decisionId: string;
  foundAt: Temporal.Instant;
  statement: string | null;
  contestedAt: Temporal.Instant | null;
  dueAt: Temporal.Instant | null;
  settlementId: string | null;
  settledAt: Temporal.Instant | null;
};

const columns = `l.id, l.subject, l.message_id as "messageId", l.conversation_id as "conversationId", l.kind, l.market, l.author_id as "authorId", l.mode, l.texts,
  l.state, l.decision_id as "decisionId", l.found_at as "foundAt", l.statement, l.contested_at as "contestedAt", l.due_at as "dueAt",
  l.settlement_id as "settlementId", l.settled_at as "settledAt"`;

/** ACC-7 */
export const forgetLeaksOf = statement('conversations.forget_leaks_of', `
  update leaks set texts = '[{"part": "erased", "original": "", "findings": []}]', statement = case when statement is null then null else '–' end
  where author_id = $1 and texts <> '[{"part": "erased", "original": "", "findings": []}]'`);
export const keepLeak = statement<LeakRow>('conversations.keep_leak', `
  insert into leaks as l (id, subject, message_id, conversation_id, kind, market, author_id, mode, texts, state, decision_id, found_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, 'found', $10, $11) returning ${columns}`);
export const listLeaksOfMessages = statement<LeakRow>('conversations.list_leaks_of_messages', `
  select ${columns} from leaks l where l.message_id = any ($1::uuid[])`);
export const findLeakOfSubject = statement<LeakRow>('conversations.find_leak_of_subject', `
  select ${columns} from leaks l where l.subject = $1 order by l.found_at desc limit 1`);
export const findLeak = statement<LeakRow>('conversations.find_leak', `select ${columns} from leaks l where l.id = $1`);
export const findLeakOfAuthor = statement<LeakRow>('conversations.find_leak_of_author', `select ${columns} from leaks l where l.id = $1 and l.author_id = $2`);
export const lockLeak = statement<LeakRow>('conversations.lock_leak', `select ${columns} from leaks l where l.id = $1 for no key update`);

/** What the same person wrote before, as it was written: for details given piece by piece. */
export const listWrittenBefore = statement<{ body: string }>('conversations.list_written_before', `
  select body from (
    select m.number, coalesce((select t ->> 'original' from jsonb_array_elements(l.texts) t where t ->> 'part' = 'body'), m.body) as body
    from messages m left join leaks l on l.message_id = m.id
    where m.conversation_id = $1 and m.author_id = $2 order by m.number desc limit 10) latest order by number`);

export const contestLeakOf = statement('conversations.contest_leak', `
  update leaks set state = 'contested', statement = $2, contested_at = $3, due_at = $4 where id = $1 and state = 'found'`);
export const settleLeak = statement('conversations.settle_leak', `
  update leaks set state = $2, settlement_id = $3, settled_by = $4, settled_at = $5
  where id = $1 and (state = 'contested' or (state = 'found' and mode = 'flag'))`);
export const keepLeakMove = statement('conversations.keep_leak_move', `insert into leak_moves (id, leak_id, move, actor_id, at) values ($1, $2, $3, $4, $5)`);

const waiting = `(l.state = 'contested' or (l.state = 'found' and l.mode = 'flag'))`;
export const listLeaksToDecide = statement<LeakRow>('conversations.list_leaks_to_decide', `
  select ${columns} from leaks l where ${waiting} order by l.due_at nulls last, l.found_at, l.id limit $1`);
export const countLeaksToDecide = statement<{ count: number }>('conversations.count_leaks_to_decide', `select count(*)::int as count from leaks l where ${waiting}`);
export const listLeaksSettled = statement<LeakRow & { settledAt: Temporal.Instant }>('conversations.list_leaks_settled', `
  select ${columns} from leaks l where l.settled_at is not null and ($1::timestamptz is null or (l.settled_at, l.id) > ($1::timestamptz, $2::uuid))
  order by l.settled_at, l.id limit $3`);

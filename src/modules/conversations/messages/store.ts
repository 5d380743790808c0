// All SQL of messages, their files and receipts.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';

export type MessageKind = 'text' | 'no_thanks' | 'note';
export type AuthorRole = 'client' | 'pro' | 'operator' | 'system';

export type MessageRow = {
  id: string;
  conversationId: string;
  number: number;
  /** Null: the system. */
  authorId: string | null;
  authorRole: AuthorRole;
  authorName: string | null;
  kind: MessageKind;
  body: string;
  sentAt: Temporal.Instant;
};

const columns = `m.id, m.conversation_id as "conversationId", m.number, m.author_id as "authorId", m.author_role as "authorRole",
  m.author_name as "authorName", m.kind, m.body, m.sent_at as "sentAt"`;

export const keepMessage = statement<MessageRow>('conversations.keep_message', `
  insert into messages as m (id, conversation_id, number, author_id, author_role, author_name, kind, body, sent_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${columns}`);
export const findMessage = statement<MessageRow>('conversations.find_message', `
  select ${columns} from messages m where m.conversation_id = $1 and m.id = $2`);
export const findFirstMessageBy = statement<MessageRow>('conversations.find_first_message_by', `
  select ${columns} from messages m where m.conversation_id = $1 and m.author_id = $2 order by m.number limit 1`);
/** By the words as they were typed, masked or not. */
export const countWrittenAt = statement<{ count: number }>('conversations.count_written_at', `
  select count(*)::int as count from messages m where m.conversation_id = $1 and m.author_id = $2 and m.sent_at = $3
    and $4 = coalesce((select t ->> 'original' from leaks l, jsonb_array_elements(l.texts) t where l.message_id = m.id and t ->> 'part' = 'body'), m.body)`);
export const findFirstMessagesBy = statement<MessageRow>('conversations.find_first_messages_by', `
  select f.* from unnest($1::uuid[], $2::uuid[]) a (conversation, person)
  cross join lateral (select ${columns} from messages m where m.conversation_id = a.conversation and m.author_id = a.person order by m.number limit 1) f`);
/** For each conversation and author the first message sent after a moment, or at it where that is asked. */
export const listFirstSince = statement<{ conversationId: string; sentAt: Temporal.Instant }>('conversations.list_first_messages_since', `
  select q.conversation as "conversationId", m.sent_at as "sentAt"
  from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::boolean[]) q (conversation, author, since, inclusive)
  cross join lateral (
    select m.sent_at from messages m
    where m.conversation_id = q.conversation and m.author_id = q.author and (m.sent_at > q.since or (q.inclusive and m.sent_at = q.since))
    order by m.number limit 1) m`);
export const listMessagesAfter = statement<MessageRow>('conversations.list_messages_after', `
  select ${columns} from messages m where m.conversation_id = $1 and m.number > $2 order by m.number limit $3`);
export const listMessagesBefore = statement<MessageRow>('conversations.list_messages_before', `
  select * from (select ${columns} from messages m where m.conversation_id = $1 and m.number < $2 order by m.number desc limit $3) page order by number`);

export const keepMessageFile = statement('conversations.keep_message_file', `
  insert into message_files (message_id, file_id, position) values ($1, $2, $3)`);
export const listMessageFiles = statement<{ messageId: string; fileId: string }>('conversations.list_message_files', `
  select message_id as "messageId", file_id as "fileId" from message_files where message_id = any ($1::uuid[]) order by message_id, position`);

/** The first reading of each message up to this one that the person did not write. */
export const keepReceipts = statement<{ messageId: string; authorId: string | null }>('conversations.keep_receipts', `
  with new_reads as (
    insert into message_reads (message_id, person_id, read_at)
    select m.id, $2::uuid, $4::timestamptz from messages m
    where m.conversation_id = $1 and m.number > $5 and m.number <= $3 and m.author_id is distinct from $2::uuid
    on conflict do nothing returning message_id)
  select m.id as "messageId", m.author_id as "authorId" from new_reads r join messages m on m.id = r.message_id`);
export const listReceipts = statement<{ messageId: string; personId: string; readAt: Temporal.Instant }>('conversations.list_receipts', `
  select message_id as "messageId", person_id as "personId", read_at as "readAt" from message_reads where message_id = any ($1::uuid[]) order by read_at, person_id`);

export const listMessagesFor = statement<MessageRow & { subject: string }>('conversations.list_messages_for', `
  select ${columns}, c.subject from participants p join messages m on m.conversation_id = p.conversation_id join conversations c on c.id = m.conversation_id
  where p.person_id = $1 and ($2::timestamptz is null or (m.sent_at, m.id) < ($2, $3::uuid))
  order by m.sent_at desc, m.id desc limit $4`);

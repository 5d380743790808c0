// All SQL of conversations and their participants.
import type { Temporal } from 'temporal-polyfill';
import type { OperatorRole } from '#kernel/actor.ts';
import { statement } from '#kernel/database.ts';

export type ConversationKind = 'lead' | 'request' | 'project' | 'appointment' | 'event' | 'order' | 'case' | 'support';
export type ParticipantRole = 'client' | 'pro';

export type ConversationRow = {
  id: string;
  kind: ConversationKind;
  subject: string;
  market: string;
  messageCount: number;
  createdAt: Temporal.Instant;
  lastMessageAt: Temporal.Instant;
};
export type ParticipantRow = {
  conversationId: string;
  personId: string;
  role: ParticipantRole;
  nameOfTheDay: string;
  joinedAt: Temporal.Instant;
  lastReadNumber: number;
  lastReadAt: Temporal.Instant | null;
  unread: number;
};
export type OwnConversationRow = ConversationRow & {
  unread: number;
  lastAuthorRole: string | null;
  lastAuthorName: string | null;
  lastKind: string | null;
  excerpt: string | null;
};
export type ReadingRow = {
  id: string;
  conversationId: string;
  subject: string;
  operatorName: string;
  operatorRoles: OperatorRole[];
  firstNumber: number;
  lastNumber: number;
  readAt: Temporal.Instant;
};

const columns = `c.id, c.kind, c.subject, c.market, c.message_count as "messageCount", c.created_at as "createdAt", c.last_message_at as "lastMessageAt"`;

export const addConversation = statement<ConversationRow>('conversations.add_conversation', `
  insert into conversations as c (id, kind, subject, market, created_at, last_message_at) values ($1, $2, $3, $4, $5, $5)
  on conflict (subject) do nothing returning ${columns}`);
export const addParticipant = statement('conversations.add_participant', `
  insert into participants (conversation_id, person_id, role, name_of_the_day, joined_at, last_message_at, unread)
  select c.id, $2::uuid, $3::text, $4::text, $5::timestamptz, c.last_message_at, c.message_count from conversations c where c.id = $1
  on conflict do nothing`);
export const findConversation = statement<ConversationRow>('conversations.find_conversation', `select ${columns} from conversations c where c.id = $1`);
export const findConversationsOfSubjects = statement<ConversationRow>('conversations.find_conversations_of_subjects', `
  select ${columns} from conversations c where c.subject = any ($1::text[])`);
export const findOwnConversation = statement<ConversationRow>('conversations.find_own_conversation', `
  select ${columns} from conversations c join participants p on p.conversation_id = c.id where c.id = $1 and p.person_id = $2`);
/** Writing and reading up to a message wait for each other here: lock order is conversation, then participants. */
export const lockConversation = statement<ConversationRow>('conversations.lock_conversation', `select ${columns} from conversations c where c.id = $1 for no key update`);

export const listParticipants = statement<ParticipantRow>('conversations.list_participants', `
  select conversation_id as "conversationId", person_id as "personId", role, name_of_the_day as "nameOfTheDay", joined_at as "joinedAt",
    last_read_number as "lastReadNumber", last_read_at as "lastReadAt", unread
  from participants where conversation_id = any ($1::uuid[]) order by conversation_id, role, joined_at, person_id`);

export const listOwn = statement<OwnConversationRow>('conversations.list_own', `
  select ${columns}, p.unread, m.author_role as "lastAuthorRole", m.author_name as "lastAuthorName", m.kind as "lastKind", left(coalesce(case when k.state = 'lifted' then (select t ->> 'original' from jsonb_array_elements(k.texts) t where t ->> 'part' = 'body') end, m.body), 160) as excerpt
  from (
    select * from participants
    where person_id = $1 and ($2::timestamptz is null or (last_message_at, conversation_id) < ($2::timestamptz, $3::uuid)) and (not $5 or unread > 0)
    order by last_message_at desc, conversation_id desc limit $4
  ) p
  join conversations c on c.id = p.conversation_id
  left join messages m on m.conversation_id = c.id and m.number = c.message_count
  left join leaks k on k.message_id = m.id
  order by p.last_message_at desc, p.conversation_id desc`);
export const countUnreadOf = statement<{ messages: number; conversations: number }>('conversations.count_unread_of', `
  select coalesce(sum(unread), 0)::int as messages, count(*)::int as conversations from participants where person_id = $1 and unread > 0`);

export const bumpConversation = statement<ConversationRow>('conversations.bump_conversation', `
  update conversations c set message_count = c.message_count + 1, last_message_at = greatest(c.last_message_at, $2) where c.id = $1 returning ${columns}`);
export const bumpParticipants = statement('conversations.bump_participants', `
  update participants p set last_message_at = c.last_message_at, unread = p.unread + (p.person_id is distinct from $2::uuid)::int
  from conversations c where c.id = $1 and p.conversation_id = c.id`);
/** Never back: an earlier message changes nothing. */
export const readUpTo = statement<{ unread: number }>('conversations.read_up_to', `
  update participants p set last_read_number = $3, last_read_at = $4,
    unread = (select count(*) from messages m where m.conversation_id = p.conversation_id and m.number > $3 and m.author_id is distinct from p.person_id)
  where p.conversation_id = $1 and p.person_id = $2 and p.last_read_number < $3 returning unread`);

export const keepReading = statement('conversations.keep_reading', `
  insert into conversation_readings (id, conversation_id, operator_id, operator_name, operator_roles, first_number, last_number, read_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`);
export const listReadingsFor = statement<ReadingRow>('conversations.list_readings_for', `
  select r.id, r.conversation_id as "conversationId", c.subject, r.operator_name as "operatorName", r.operator_roles as "operatorRoles",
    r.first_number as "firstNumber", r.last_number as "lastNumber", r.read_at as "readAt"
  from participants p join conversation_readings r on r.conversation_id = p.conversation_id join conversations c on c.id = r.conversation_id
  where p.person_id = $1 and ($2::uuid is null or p.conversation_id = $2) and ($3::timestamptz is null or (r.read_at, r.id) < ($3::timestamptz, $4::uuid))
  order by r.read_at desc, r.id desc limit $5`);

export const renameParticipant = statement('conversations.rename_participant', `update participants set name_of_the_day = $2 where person_id = $1`);
export const renameAuthor = statement('conversations.rename_author', `
  update messages m set author_name = $2 from participants p where p.person_id = $1 and m.conversation_id = p.conversation_id and m.author_id = $1`);

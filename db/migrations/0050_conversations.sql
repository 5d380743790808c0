-- One conversation for each subject, archived for good (MSG-1): what is written is never changed, moved or removed.

create table conversations (
  id              uuid        primary key,
  kind            text        not null check (kind in ('lead', 'request', 'project', 'appointment', 'event', 'order', 'case')),
  subject         text        not null unique check (subject ~ '^[a-z_]+:.+$'), -- noun:id
  market          text        not null,
  message_count   integer     not null default 0 check (message_count >= 0), -- also the number of the last message
  created_at      timestamptz not null,
  last_message_at timestamptz not null -- of the opening, until something is written
);

create table participants (
  conversation_id  uuid        not null references conversations (id),
  person_id        uuid        not null,
  role             text        not null check (role in ('client', 'pro')),
  name_of_the_day  text        not null check (name_of_the_day <> ''), -- ACC-3
  joined_at        timestamptz not null,
  last_read_number integer     not null default 0 check (last_read_number >= 0),
  last_read_at     timestamptz,
  unread           integer     not null default 0 check (unread >= 0),
  last_message_at  timestamptz not null, -- the conversation's, here so that one index answers a person's list
  primary key (conversation_id, person_id)
);
create index participants_newest on participants (person_id, last_message_at desc, conversation_id desc);
create index participants_unread on participants (person_id) where unread > 0;

-- Numbered within the conversation under its row lock: the order is the same for everybody, whatever the clock says.
create table messages (
  id              uuid        primary key,
  conversation_id uuid        not null references conversations (id),
  number          integer     not null check (number > 0),
  author_id       uuid,       -- null: the system
  author_role     text        not null check (author_role in ('client', 'pro', 'operator', 'system')),
  author_name     text,       -- name of the day
  kind            text        not null check (kind in ('text', 'no_thanks', 'note')),
  body            text        not null check (char_length(body) <= 10000),
  sent_at         timestamptz not null,
  unique (conversation_id, number),
  check ((author_role = 'system') = (author_id is null)),
  check ((author_id is null) = (author_name is null))
);
create index messages_author on messages (conversation_id, author_id, number);
create trigger messages_append_only before update or delete on messages for each row execute function refuse_change();

create table message_files (
  message_id uuid     not null references messages (id),
  file_id    uuid     primary key,
  position   smallint not null
);
create index message_files_message on message_files (message_id, position);
create trigger message_files_append_only before update or delete on message_files for each row execute function refuse_change();

-- MSG-8: the first reading of a message by each person who did not write it.
create table message_reads (
  message_id uuid        not null references messages (id),
  person_id  uuid        not null,
  read_at    timestamptz not null,
  primary key (message_id, person_id)
);
create trigger message_reads_append_only before update or delete on message_reads for each row execute function refuse_change();

-- ACC-13: each page of a conversation that an operator read.
create table conversation_readings (
  id              uuid        primary key,
  conversation_id uuid        not null references conversations (id),
  operator_id     uuid        not null,
  operator_name   text        not null,
  operator_roles  text[]      not null,
  first_number    integer     not null, -- of the messages shown; 0 when there were none
  last_number     integer     not null,
  read_at         timestamptz not null
);
create index conversation_readings_newest on conversation_readings (conversation_id, read_at desc, id desc);
create trigger conversation_readings_append_only before update or delete on conversation_readings for each row execute function refuse_change();

create function conversations_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.kind, new.subject, new.market, new.created_at) is not distinct from (old.id, old.kind, old.subject, old.market, old.created_at)
    and new.message_count >= old.message_count then return new; end if;
  raise exception 'a conversation is archived for good' using errcode = 'restrict_violation';
end $$;
create trigger conversations_stay before update or delete on conversations for each row execute function conversations_stay();
create trigger participants_stay before delete on participants for each row execute function refuse_change();

create view inv_conversation_numbers as
  select c.id from conversations c left join messages m on m.conversation_id = c.id
  group by c.id having c.message_count <> count(m.id) or c.message_count <> coalesce(max(m.number), 0);

create view inv_conversation_unread as
  select p.conversation_id, p.person_id from participants p
  where p.unread <> (
    select count(*) from messages m
    where m.conversation_id = p.conversation_id and m.number > p.last_read_number and m.author_id is distinct from p.person_id);

create view inv_message_read_without_receipt as
  select m.id, p.person_id from participants p join messages m on m.conversation_id = p.conversation_id
  where m.number <= p.last_read_number and m.author_id is distinct from p.person_id
    and not exists (select from message_reads r where r.message_id = m.id and r.person_id = p.person_id);

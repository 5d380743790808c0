-- GUAR-6 and GUAR-9: calls that pros log on their contacts, and the written summary of what was agreed.
create table calls (
  id         uuid        primary key,
  contact_id uuid        not null references contacts (id),
  pro_id     uuid        not null,
  answered   boolean     not null,
  note       text        not null default '' check (char_length(note) <= 1000),
  called_at  timestamptz not null -- when it was logged: the record decides, not memory
);
create index calls_contact on calls (contact_id, called_at, id);

create table contact_summaries (
  id              uuid        primary key,
  contact_id      uuid        not null references contacts (id),
  conversation_id uuid        not null,
  message_id      uuid        not null unique,
  agreed_on       date,       -- the next step that was agreed
  written_at      timestamptz not null
);
create index contact_summaries_contact on contact_summaries (contact_id, written_at, id);
create trigger contact_summaries_append_only before update or delete on contact_summaries for each row execute function refuse_change();

-- A call stays as it was logged; only its note can be emptied, when a person is erased.
create function calls_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.note = '' and (to_jsonb(new) - 'note') = (to_jsonb(old) - 'note') then return new; end if;
  raise exception 'a call is never changed' using errcode = 'restrict_violation';
end $$;
create trigger calls_stay before update or delete on calls for each row execute function calls_stay();

create view inv_call_follows_purchase as
  select k.id as subject from calls k join contacts c on c.id = k.contact_id where k.called_at < c.charged_at or k.pro_id <> c.pro_id;

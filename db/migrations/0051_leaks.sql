-- MSG-2: contact details found in what people write. `messages.body` holds what everybody may see; what was written stands here.

create table leaks (
  id              uuid        primary key,
  subject         text        not null check (subject ~ '^[a-z_]+:.+$'), -- noun:id of the text: message:…, request:…
  message_id      uuid        unique references messages (id),
  conversation_id uuid        references conversations (id),
  kind            text        not null, -- row of the parameter leak.mode
  market          text        not null,
  author_id       uuid        not null,
  mode            text        not null check (mode in ('mask', 'flag')),
  texts           jsonb       not null check (jsonb_typeof(texts) = 'array' and jsonb_array_length(texts) > 0), -- part, original, findings
  state           text        not null check (state in ('found', 'contested', 'confirmed', 'lifted')),
  decision_id     uuid        not null references decisions (id),
  found_at        timestamptz not null,
  statement       text,
  contested_at    timestamptz,
  due_at          timestamptz,
  settlement_id   uuid        references decisions (id),
  settled_by      uuid,
  settled_at      timestamptz,
  check ((message_id is null) = (conversation_id is null)),
  check ((contested_at is null) = (statement is null)),
  check ((state = 'contested') <= (contested_at is not null and due_at is not null)),
  check ((state in ('confirmed', 'lifted')) = (settlement_id is not null)),
  check (num_nulls(settlement_id, settled_by, settled_at) in (0, 3))
);
create index leaks_subject on leaks (subject, found_at desc);
create index leaks_author on leaks (author_id, found_at desc, id desc);
create index leaks_queue on leaks (due_at nulls last, found_at, id) where state = 'contested' or (state = 'found' and mode = 'flag');
create index leaks_settled on leaks (settled_at, id) where settled_at is not null;

create function leaks_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.subject, new.author_id, new.mode, new.texts, new.decision_id, new.found_at)
    is not distinct from (old.id, old.subject, old.author_id, old.mode, old.texts, old.decision_id, old.found_at)
    and old.settlement_id is null then return new; end if;
  raise exception 'what was found stays as it was found' using errcode = 'restrict_violation';
end $$;
create trigger leaks_stay before update or delete on leaks for each row execute function leaks_stay();

create table leak_moves (
  id       uuid        primary key,
  leak_id  uuid        not null references leaks (id),
  move     text        not null,
  actor_id uuid,
  at       timestamptz not null
);
create index leak_moves_leak on leak_moves (leak_id, at);
create trigger leak_moves_append_only before update or delete on leak_moves for each row execute function refuse_change();

-- The name that is shown instead of the file's own; the bytes and the own name stay as they were sent.
alter table files add column masked_name text check (char_length(masked_name) between 1 and 120 and masked_name !~ '[/\\[:cntrl:]]');
create or replace function attached_files_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'masked_name' = to_jsonb(old) - 'masked_name' then return new; end if;
  if old.attached_to is not null then
    raise exception 'an attached file is never changed or removed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;

-- What is masked stands nowhere in the text that others see.
create view inv_leak_not_masked as
  select l.id from leaks l join messages m on m.id = l.message_id, jsonb_array_elements(l.texts) as t (part)
  where l.mode = 'mask' and t.part ->> 'part' = 'body' and t.part ->> 'original' = m.body;
create view inv_leak_settled_without_move as
  select l.id from leaks l where l.settlement_id is not null
    and not exists (select from leak_moves v where v.leak_id = l.id and v.move in ('confirm', 'lift'));

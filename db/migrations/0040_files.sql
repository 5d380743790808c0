-- Files that people send, and who may open them. The bytes lie in the file store under storage_key.

create table files (
  id          uuid        primary key,
  owner_id    uuid        not null,
  name        text        not null check (char_length(name) between 1 and 120 and name !~ '[/\\[:cntrl:]]'),
  media_type  text        not null,
  bytes       integer     not null check (bytes > 0),
  sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  storage_key text        not null unique,
  width       integer,
  height      integer,
  attached_to text        check (attached_to ~ '^[a-z_]+:.+$'), -- noun:id
  attached_at timestamptz,
  -- Operators of these roles may open it once it is attached; each time is kept in file_readings.
  opened_by_roles text[]  not null default '{support,follow-up,mediator,moderator,admin}'
    check (opened_by_roles <@ array['support', 'follow-up', 'mediator', 'certifier', 'finance', 'moderator', 'admin']),
  created_at  timestamptz not null,
  check ((attached_to is null) = (attached_at is null)),
  check ((width is null) = (height is null))
);
create index files_attached_to on files (attached_to, created_at, id) where attached_to is not null;
create index files_waiting on files (owner_id) where attached_to is null;

-- What is attached stays, unchanged and where it is (MSG-1: archived for good).
create function attached_files_stay() returns trigger language plpgsql as $$
begin
  if old.attached_to is not null then
    raise exception 'an attached file is never changed or removed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger files_stay before update or delete on files for each row execute function attached_files_stay();

-- Kept by the modules that own the subjects: everybody here may open what is attached to the subject.
create table subject_readers (
  subject    text        not null,
  person_id  uuid        not null,
  granted_at timestamptz not null,
  primary key (subject, person_id)
);
create index subject_readers_person on subject_readers (person_id);

-- ACC-13: each opening of a file by an operator.
create table file_readings (
  id            uuid        primary key,
  file_id       uuid        not null references files (id),
  operator_id   uuid        not null,
  operator_name text        not null,
  operator_roles text[]     not null,
  read_at       timestamptz not null
);
create index file_readings_file on file_readings (file_id, read_at);
create trigger file_readings_append_only before update or delete on file_readings for each row execute function refuse_change();

-- What every operation leans on: idempotency keys, the audit log, jobs, the test clock.

create table idempotency_keys (
  scope        text        not null, -- who:operation
  key          text        not null,
  request_hash text        not null,
  answer       jsonb,
  created_at   timestamptz not null,
  primary key (scope, key)
);
create index idempotency_keys_created_at on idempotency_keys (created_at);

-- Append-only. `detail` may hold what an erasure must remove; the seal covers its digest, so the chain stays valid without it.
create table audit_entries (
  id          uuid        primary key,
  at          timestamptz not null,
  operation   text        not null,
  via         text        not null check (via in ('web', 'api', 'cli', 'job', 'demo')),
  actor_kind  text        not null check (actor_kind in ('visitor', 'member', 'operator', 'system')),
  actor_id    uuid,
  actor_role  text,
  subject     text        not null,
  concerns    uuid[]      not null default '{}',
  detail      jsonb,
  detail_hash text        not null
);
create index audit_entries_subject on audit_entries (subject, at);
create index audit_entries_concerns on audit_entries using gin (concerns);

-- The chain is laid by one sealer after commit, so that writers never wait for each other.
create table audit_seals (
  seq           bigint primary key check (seq > 0),
  entry_id      uuid   not null unique references audit_entries (id),
  previous_hash text   not null,
  hash          text   not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

-- Erasure empties `detail` and nothing else.
create function audit_erases_detail_only() returns trigger language plpgsql as $$
begin
  if new.detail is null and (to_jsonb(new) - 'detail') = (to_jsonb(old) - 'detail') then return new; end if;
  raise exception 'audit_entries is append-only' using errcode = 'restrict_violation';
end $$;
create trigger audit_entries_append_only before update on audit_entries for each row execute function audit_erases_detail_only();
create trigger audit_entries_keep before delete on audit_entries for each row execute function refuse_change();
create trigger audit_seals_append_only before update or delete on audit_seals for each row execute function refuse_change();

-- Outbox and timetable in one: an event of this transaction is a job due now, a deadline is a job due later.
create table jobs (
  id          uuid        primary key,
  task        text        not null,
  payload     jsonb       not null,
  due_at      timestamptz not null, -- marketplace time
  key         text,
  state       text        not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  attempts    integer     not null default 0,
  last_error  text,
  created_at  timestamptz not null,
  finished_at timestamptz
);
create unique index jobs_key on jobs (key) where state = 'waiting';
create index jobs_due on jobs (due_at, id) where state = 'waiting';
create index jobs_failed on jobs (finished_at) where state = 'failed';

-- How far the sandbox's time is ahead of the real one.
create table test_clock (
  only_row boolean  primary key default true check (only_row),
  ahead    interval not null default '0'
);
insert into test_clock default values;

-- Rules as data: versions of values, and the decisions that were taken by them.

create table rulebook_versions (
  number       integer     primary key check (number > 0),
  state        text        not null check (state in ('draft', 'published')),
  in_force_at  timestamptz,
  reason       text        not null default '',
  created_by   uuid,
  created_at   timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  check ((state = 'published') = (published_at is not null and in_force_at is not null))
);
create unique index rulebook_one_draft on rulebook_versions (state) where state = 'draft';
-- Two versions never begin at the same moment, so that "in force at" has one answer.
create unique index rulebook_in_force_at on rulebook_versions (in_force_at) where state = 'published';

-- Only what a version changes against the one before; a parameter never changed has the value the product ships with.
create table rulebook_values (
  version   integer not null references rulebook_versions (number),
  parameter text    not null,
  value     jsonb   not null,
  primary key (version, parameter)
);

create function rulebook_published_stays() returns trigger language plpgsql as $$
declare
  of_version integer := case when tg_op = 'INSERT' then new.version else old.version end;
begin
  if exists (select from rulebook_versions where number = of_version and state = 'published') then
    raise exception 'a published rulebook version is never changed' using errcode = 'restrict_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger rulebook_values_stay before insert or update or delete on rulebook_values
  for each row execute function rulebook_published_stays();

create table decisions (
  id               uuid        primary key,
  kind             text        not null check (kind in ('charge', 'refund', 'refuse', 'grant', 'sanction', 'publish', 'mask', 'deadline')),
  outcome          text        not null,
  subject          text        not null, -- noun:id
  concerns         uuid[]      not null, -- the people who may read it
  clauses          text[]      not null check (cardinality(clauses) > 0),
  facts            jsonb       not null,
  rulebook_version integer     not null references rulebook_versions (number),
  decided_by       uuid,                 -- null: the system
  decided_by_role  text,
  grounds          text,                 -- an operator's own words, read by those concerned
  contest_until    timestamptz,
  decided_at       timestamptz not null
);
create index decisions_subject on decisions (subject, decided_at);
create index decisions_concerns on decisions using gin (concerns);
create trigger decisions_append_only before update or delete on decisions for each row execute function refuse_change();

create view inv_decision_before_its_rules as
  select d.id from decisions d join rulebook_versions v on v.number = d.rulebook_version
  where v.state <> 'published' or v.in_force_at > d.decided_at;

-- What the product ships with is version 1, in force since before the first decision.
insert into rulebook_versions (number, state, in_force_at, reason, created_at, published_at)
values (1, 'published', '2020-01-01', 'The rules the marketplace began with', '2020-01-01', '2020-01-01');

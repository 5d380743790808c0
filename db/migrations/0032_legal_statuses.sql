-- ACC-10: what pros have declared about how they work and invoice. Each declaration stays; the newest one holds.
create table legal_statuses (
  id               uuid        primary key,
  person_id        uuid        not null references people (id),
  status           text        not null check (status in ('company', 'sole_trader', 'umbrella', 'employee', 'unemployed')),
  country          text        not null check (country ~ '^[A-Z]{2}$'),
  number_kind      text,
  number           text,       -- as registers write it; erased with the person
  decision         uuid,       -- null: declared before declarations were decided on
  rulebook_version integer,
  declared_at      timestamptz not null,
  check (number is null or number_kind is not null)
);
create index legal_statuses_person on legal_statuses (person_id, declared_at desc, id desc);

create function legal_statuses_stay() returns trigger language plpgsql as $$
begin
  -- Only erasure touches a declaration, and only its number (ACC-7).
  if tg_op = 'UPDATE' and new.number is null and (to_jsonb(new) - 'number') = (to_jsonb(old) - 'number') then return new; end if;
  raise exception 'a declaration of status is never changed';
end $$;
create trigger legal_statuses_append_only before update or delete on legal_statuses for each row execute function legal_statuses_stay();

-- What profiles held as a word was declared as well, without a number.
insert into legal_statuses (id, person_id, status, country, declared_at)
  select gen_random_uuid(), f.person_id, f.legal_status, left(p.market, 2), f.updated_at
  from profiles f join people p on p.id = f.person_id
  where f.legal_status in ('company', 'sole_trader', 'umbrella', 'employee', 'unemployed') and p.market ~ '^[A-Z]{2}';
alter table profiles drop column legal_status;

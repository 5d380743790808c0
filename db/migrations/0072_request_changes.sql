-- What a request said when: each sending and each change after publication is a version, which stays (LEAD-1, REF-2).
-- A request that our team gives back to be changed is no longer called rejected.
alter table requests drop constraint requests_state_check;
alter table requests add constraint requests_state_check
  check (state in ('draft', 'checking', 'returned', 'rejected', 'open', 'stopped', 'closed', 'expired'));
alter table requests drop constraint requests_check4;
alter table requests add constraint requests_terms_frozen
  check (state in ('draft', 'checking', 'returned', 'rejected', 'closed')
    or num_nulls(service, published_at, expires_at, rulebook_version, max_pros) = 0);
update requests set state = 'returned' where state = 'rejected';

create table request_versions (
  id              uuid        primary key,
  request_id      uuid        not null references requests (id),
  number          integer     not null check (number > 0),
  origin          text        not null check (origin in ('sent', 'changed')),
  at              timestamptz not null,
  service         text,
  answers         jsonb       not null,
  remote          boolean     not null,
  place_id        text,
  place_name      text,
  postal_code     text,
  wanted_from     date,
  wanted_until    date,
  budget_minor    bigint,
  budget_currency text,
  body            text        not null,
  file_ids        uuid[]      not null,
  changed         text[]      not null, -- the parts that the version before said otherwise
  substantial     boolean     not null, -- another place or another service (REF-2, reason 2)
  unique (request_id, number)
);
-- A version is never altered. Who leaves takes along the postal code, and whole what nobody was shown (ACC-7).
create function request_versions_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.postal_code is null and (to_jsonb(new) - 'postal_code') = (to_jsonb(old) - 'postal_code') then return new; end if;
  if tg_op = 'DELETE' and not exists (select from requests r where r.id = old.request_id and r.published_at is not null) then return old; end if;
  raise exception 'a version of a request is never changed' using errcode = 'restrict_violation';
end $$;
create trigger request_versions_stay before update or delete on request_versions for each row execute function request_versions_stay();

insert into request_versions (id, request_id, number, origin, at, service, answers, remote, place_id, place_name, postal_code,
    wanted_from, wanted_until, budget_minor, budget_currency, body, file_ids, changed, substantial)
  select gen_random_uuid(), id, 1, 'sent', submitted_at, service, answers, remote, place_id, place_name, postal_code,
    wanted_from, wanted_until, budget_minor, budget_currency, body, file_ids, '{}', false
  from requests where submitted_at is not null;

-- The last version of which the pro was told; those from before the offer are what was offered.
alter table leads add column told_version integer not null default 0 check (told_version >= 0);

create view inv_request_says_its_last_version as
  select r.id as subject from requests r
  left join lateral (select * from request_versions v where v.request_id = r.id order by v.number desc limit 1) v on true
  where r.state in ('checking', 'open', 'stopped', 'expired')
    and (r.service, r.answers, r.remote, r.place_id, r.wanted_from, r.wanted_until, r.budget_minor, r.body, r.file_ids)
      is distinct from (v.service, v.answers, v.remote, v.place_id, v.wanted_from, v.wanted_until, v.budget_minor, v.body, v.file_ids);

-- The first-contacts guarantee (GUAR-1 to GUAR-8).

-- GUAR-2: the profile and the badges as they stood at each purchase; the first that counts may be any of them.
create table guarantee_standings (
  contact        uuid        primary key references contacts (id),
  pro            uuid        not null,
  bought_at      timestamptz not null,
  completeness   integer     not null check (completeness between 0 and 10000), -- basis points
  badges_missing jsonb       not null, -- [{"kind": "authorisation", "authorisation": "gas"}]
  kept_at        timestamptz not null
);

create table guarantee_claims (
  id                uuid        primary key,
  reference         text        not null unique,
  pro               uuid        not null,
  market            text        not null,
  state             text        not null check (state in ('draft', 'open', 'granted', 'refused', 'contested', 'confirmed')),
  rulebook_version  integer     references rulebook_versions (number),
  conditions        jsonb,      -- as they stood when it was claimed
  credits           integer     check (credits >= 0),
  abuse             boolean     not null default false, -- refused for a statement found knowingly false
  begun_at          timestamptz not null,
  claimed_at        timestamptz,
  due_at            timestamptz,
  decision          uuid        references decisions (id),
  decided_by        uuid,
  decided_at        timestamptz,
  contest_until     timestamptz,
  contest_statement text,
  contested_at      timestamptz,
  first_decision    uuid        references decisions (id),
  first_decided_by  uuid,
  posting           uuid,
  check ((state = 'draft') = (claimed_at is null)),
  check ((claimed_at is null) = (conditions is null)),
  check ((state in ('granted', 'refused', 'confirmed')) <= (decision is not null)),
  check ((state = 'granted') = (posting is not null))
);
-- GUAR-1: once in an account's life; and one claim at a time.
create unique index guarantee_claims_one on guarantee_claims (pro) where state in ('draft', 'open', 'contested', 'granted');
create index guarantee_claims_pro on guarantee_claims (pro, begun_at desc, id desc);
create index guarantee_claims_queue on guarantee_claims (due_at, id) where state in ('open', 'contested');

create table guarantee_statements (
  claim    uuid        not null references guarantee_claims (id),
  contact  uuid        not null references contacts (id),
  number   integer     check (number > 0), -- its place among the contacts claimed
  fate     text        check (fate in ('no_answer', 'declined', 'other_pro', 'postponed', 'no_agreement', 'job')),
  note     text        not null default '' check (char_length(note) <= 1000),
  saved_at timestamptz not null,
  finding  text        check (finding in ('true', 'unknown', 'false')), -- false: found knowingly false
  evidence text        not null default '' check (char_length(evidence) <= 2000),
  found_by uuid,
  found_at timestamptz,
  primary key (claim, contact),
  check (num_nulls(finding, found_by, found_at) in (0, 3)),
  check (finding is null or number is not null)
);
create index guarantee_statements_contact on guarantee_statements (contact);

-- What was said does not change once it is claimed; only findings are added.
create function guarantee_statements_stay() returns trigger language plpgsql as $$
begin
  if (select state from guarantee_claims where id = old.claim) = 'draft' then return coalesce(new, old); end if;
  if tg_op = 'UPDATE' and (new.claim, new.contact, new.number, new.fate, new.saved_at) is not distinct from (old.claim, old.contact, old.number, old.fate, old.saved_at)
    and (new.note = old.note or new.note = '') then return new; end if;
  raise exception 'a statement of a claim is never changed' using errcode = 'restrict_violation';
end $$;
create trigger guarantee_statements_stay before update or delete on guarantee_statements for each row execute function guarantee_statements_stay();

create table guarantee_questions (
  id          uuid        primary key,
  claim       uuid        not null references guarantee_claims (id),
  contact     uuid        references contacts (id), -- null: to the pro, about the claim
  asked_of    uuid        not null,
  asked_by    uuid        not null,
  question    text        not null,
  asked_at    timestamptz not null,
  answer      text,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index guarantee_questions_claim on guarantee_questions (claim, asked_at);
create index guarantee_questions_waiting on guarantee_questions (asked_of) where answer is null;

create table guarantee_claim_moves (
  id    uuid        primary key,
  claim uuid        not null references guarantee_claims (id),
  move  text        not null,
  at    timestamptz not null,
  by    uuid
);
create index guarantee_claim_moves_claim on guarantee_claim_moves (claim, at);
create trigger guarantee_claim_moves_append_only before update or delete on guarantee_claim_moves for each row execute function refuse_change();

-- Refund claims for credits (REF-1 to REF-6).
create table refund_claims (
  id                uuid        primary key,
  reference         text        not null unique, -- R-7K2MQ4, what people read aloud
  lead              uuid        not null references leads (id),
  pro               uuid        not null,
  client            uuid        not null,
  market            text        not null,
  reason            smallint    not null check (reason between 1 and 5),
  statement         text        not null,
  credits           integer     not null check (credits >= 0),
  state             text        not null check (state in ('waiting', 'open', 'granted', 'refused', 'withdrawn', 'contested', 'confirmed')),
  -- Refused at once without being looked into (REF-1, REF-6, a used-up reason): does not count as the contact's claim.
  barred            boolean     not null default false,
  rulebook_version  integer     not null references rulebook_versions (number),
  opened_at         timestamptz not null,
  due_at            timestamptz,
  decision          uuid        references decisions (id),
  decided_by        uuid,
  decided_at        timestamptz,
  contest_until     timestamptz,
  contest_statement text,
  contested_at      timestamptz,
  first_decision    uuid        references decisions (id),
  first_decided_by  uuid,
  posting           uuid,       -- the return of the credits
  check ((state in ('granted', 'refused', 'confirmed')) <= (decision is not null)),
  check ((state = 'granted') = (posting is not null))
);
-- REF-6: one claim for a contact; a claim taken back does not count.
create unique index refund_claims_one_a_contact on refund_claims (lead) where state <> 'withdrawn' and not barred;
-- REF-2: by mistake, once in an account's life.
create unique index refund_claims_one_mistake on refund_claims (pro) where reason = 5 and state = 'granted';
create index refund_claims_pro on refund_claims (pro, opened_at desc, id desc);
create index refund_claims_queue on refund_claims (due_at, id) where state in ('open', 'contested');

create table refund_claim_moves (
  claim uuid        not null references refund_claims (id),
  move  text        not null,
  at    timestamptz not null,
  by    uuid,
  id    uuid        primary key
);
create index refund_claim_moves_claim on refund_claim_moves (claim, at);

create table refund_claim_questions (
  id          uuid        primary key,
  claim       uuid        not null references refund_claims (id),
  asked_of    uuid        not null,
  asked_by    uuid        not null,
  question    text        not null,
  asked_at    timestamptz not null,
  answer      text,
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index refund_claim_questions_claim on refund_claim_questions (claim, asked_at);

-- Every claim granted has its granted decision; a decision to grant exists for nothing else.
create view inv_refund_claim_granted_without_decision as
  select c.id from refund_claims c left join decisions d on d.id = c.decision
  where c.state = 'granted' and (d.id is null or d.outcome <> 'grant');

-- ACC-9: what staff promised a person. A promise that has no row here does not exist.
create table commitments (
  id                  uuid        primary key,
  reference           text        not null unique, -- C-7K2MQ4, what people read aloud
  person              uuid        not null,
  kind                text        not null check (kind in ('refund', 'special_offer', 'deadline', 'other')),
  wording             text        not null check (char_length(wording) between 1 and 2000),
  credits             integer     check (credits > 0),
  amount_minor        bigint      check (amount_minor > 0),
  currency            text        check (currency ~ '^[A-Z]{3}$'),
  until_on            date,
  until_at            timestamptz, -- the end of that day in the person's market, included
  state               text        not null default 'open' check (state in ('open', 'kept', 'withdrawn', 'lapsed')),
  recorded_by         uuid        not null,
  recorded_by_name    text        not null,
  recorded_at         timestamptz not null,
  rulebook_version    integer     not null references rulebook_versions (number),
  decision            uuid        not null references decisions (id),
  overdue_at          timestamptz, -- promised for a day that is over, and not kept yet
  withdrawal_reason   text,        -- staff asked to be released; only the person can do that
  withdrawal_asked_by uuid,
  withdrawal_asked_at timestamptz,
  closing_decision    uuid        references decisions (id),
  closed_at           timestamptz,
  how_kept            text,
  posting             uuid,        -- of the credits
  check (num_nulls(amount_minor, currency) in (0, 2)),
  check (credits is null or amount_minor is null),
  check (num_nulls(until_on, until_at) in (0, 2)),
  check (num_nulls(withdrawal_reason, withdrawal_asked_by, withdrawal_asked_at) in (0, 3)),
  check ((state = 'open') = (closed_at is null) and (closed_at is null) = (closing_decision is null)),
  check ((state = 'kept') = (how_kept is not null)),
  check ((state = 'kept' and credits is not null) = (posting is not null)),
  check (state <> 'withdrawn' or withdrawal_asked_at is not null)
);
create index commitments_person on commitments (person, recorded_at desc, id desc);
create index commitments_open on commitments (until_at) where state = 'open';

create table commitment_moves (
  id         uuid        primary key,
  commitment uuid        not null references commitments (id),
  move       text        not null check (move in ('record', 'ask_withdrawal', 'decline_withdrawal', 'withdraw', 'keep', 'lapse', 'fall_due')),
  actor_kind text        not null,
  actor_id   uuid,
  at         timestamptz not null
);
create index commitment_moves_commitment on commitment_moves (commitment, at);
create trigger commitment_moves_append_only before update or delete on commitment_moves for each row execute function refuse_change();

-- What was promised stays as it was written; only what becomes of it changes.
create function commitments_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.person, new.kind, new.wording, new.credits, new.amount_minor, new.currency, new.until_at, new.recorded_by, new.recorded_at, new.decision)
    is not distinct from (old.person, old.kind, old.wording, old.credits, old.amount_minor, old.currency, old.until_at, old.recorded_by, old.recorded_at, old.decision)
    and old.state = 'open' then return new; end if;
  raise exception 'a commitment is never changed nor removed' using errcode = 'restrict_violation';
end $$;
create trigger commitments_stay before update or delete on commitments for each row execute function commitments_stay();

-- Credits of a commitment move when it is kept, once, and never otherwise.
create view inv_commitment_credits_are_posted as
  select c.id as subject from commitments c
  full join (select * from ledger_postings where cause like 'commitment:%') p on p.cause = 'commitment:' || c.id
  where c.id is null or c.posting is distinct from p.id;
create view inv_commitment_closed_by_a_decision as
  select c.id as subject from commitments c join decisions d on d.id = coalesce(c.closing_decision, c.decision)
  where d.subject <> 'commitment:' || c.id or not 'ACC-9' = any (d.clauses) or not c.person = any (d.concerns);

-- REF-5, unused_pack: a whole pack back for money.
create table pack_refund_claims (
  id                uuid        primary key,
  reference         text        not null unique,
  payment           uuid        not null unique references payments (id), -- one claim a pack; a refusal is contested, not repeated
  pro               uuid        not null,
  market            text        not null,
  currency          text        not null,
  gross_minor       bigint      not null check (gross_minor > 0),
  credits           integer     not null check (credits > 0),
  state             text        not null check (state in ('granted', 'refused', 'contested', 'confirmed')),
  rulebook_version  integer     not null references rulebook_versions (number),
  claimed_at        timestamptz not null,
  decision          uuid        not null references decisions (id),
  decided_by        uuid,
  decided_at        timestamptz not null,
  money_due_at      timestamptz,
  contest_until     timestamptz,
  contest_statement text,
  contested_at      timestamptz,
  due_at            timestamptz,
  first_decision    uuid        references decisions (id),
  check ((state = 'granted') = (money_due_at is not null)),
  check ((contested_at is null) = (contest_statement is null) and (contested_at is null) = (first_decision is null)),
  check (state not in ('contested', 'confirmed') or contested_at is not null),
  check (state <> 'contested' or due_at is not null)
);
-- Once for each pro.
create unique index pack_refund_claims_one_granted on pack_refund_claims (pro) where state = 'granted';
create index pack_refund_claims_pro on pack_refund_claims (pro, claimed_at desc, id desc);
create index pack_refund_claims_queue on pack_refund_claims (due_at, id) where state = 'contested';

create table pack_refund_moves (
  id    uuid        primary key,
  claim uuid        not null references pack_refund_claims (id),
  move  text        not null,
  at    timestamptz not null,
  by    uuid
);
create index pack_refund_moves_claim on pack_refund_moves (claim, at);
create trigger pack_refund_moves_append_only before update or delete on pack_refund_moves for each row execute function refuse_change();

-- Empty at every commit: a granted claim has its money back and a granting decision; the others have not.
create view inv_pack_refund_is_paid_back as
  select c.id as subject, c.state, p.state as payment_state
  from pack_refund_claims c join payments p on p.id = c.payment join decisions d on d.id = c.decision
  where c.state = 'granted' and (p.state <> 'refunded' or p.refunded_minor <> c.gross_minor or d.outcome <> 'grant');

-- LEAD-7: addresses of articles and links about the marketplace, checked by a person.
create table promotions (
  id               uuid        primary key,
  reference        text        not null unique,
  pro              uuid        not null,
  address          text        not null check (address ~ '^https?://'),
  -- The same page under another spelling has the same key.
  address_key      text        not null,
  note             text        not null,
  state            text        not null check (state in ('open', 'granted', 'refused')),
  credits          integer     not null check (credits > 0), -- as the rules of the day of submission say
  rulebook_version integer     not null references rulebook_versions (number),
  submitted_at     timestamptz not null,
  decision         uuid        references decisions (id),
  decided_by       uuid,
  decided_at       timestamptz,
  grounds          text,
  posting          uuid,
  check ((state = 'open') = (decision is null)),
  check ((state = 'granted') = (posting is not null))
);
-- One page earns once, whoever submits it; a refused one may come again when it has changed.
create unique index promotions_one_an_address on promotions (address_key) where state <> 'refused';
create index promotions_pro on promotions (pro, submitted_at desc, id desc);
create index promotions_queue on promotions (submitted_at, id) where state = 'open';

-- Empty at every commit: each granted one has its lot of credits, and no promotion lot is without one.
create view inv_promotion_is_granted_once as
  select coalesce(p.id::text, l.cause) as subject
  from (select * from promotions where state = 'granted') p
  full join (select * from ledger_postings where name = 'grant-credits' and cause like 'promotion:%') l on l.cause = 'promotion:' || p.id
  where p.id is null or l.id is null or p.posting <> l.id;

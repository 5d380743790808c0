-- Requests of clients, the leads they become for pros, and the contacts that took credits (LEAD-1 to LEAD-6).
create extension if not exists btree_gist;

create function distance_km(latitude_a double precision, longitude_a double precision, latitude_b double precision, longitude_b double precision)
returns double precision language sql immutable parallel safe as $$
  select 2 * 6371.0088 * asin(least(1, sqrt(
    sin(radians(latitude_b - latitude_a) / 2) ^ 2
    + cos(radians(latitude_a)) * cos(radians(latitude_b)) * sin(radians(longitude_b - longitude_a) / 2) ^ 2)))
$$;

-- The smallest box of degrees that holds the circle, a hair larger so that rounding never cuts its edge.
create function box_around(latitude double precision, longitude double precision, radius_km double precision)
returns box language sql immutable parallel safe as $$
  select box(point(longitude - lon - 1e-6, latitude - lat - 1e-6), point(longitude + lon + 1e-6, latitude + lat + 1e-6))
  from (select lat, case when abs(latitude) + lat >= 90 then 360
      else degrees(asin(least(1, sin(radians(lat)) / cos(radians(latitude))))) end as lon
    from (select degrees(radius_km / 6371.0088) as lat) r) d
$$;

-- Where and in what each active pro works: a copy from their profile made for matching, one row a service.
-- Without an area a pro serves the whole market.
create table pro_coverage (
  pro_id    uuid             not null,
  service   text             not null,
  market    text             not null,
  languages text[]           not null,
  latitude  double precision,
  longitude double precision,
  radius_km double precision check (radius_km > 0),
  area      box              not null generated always as (coalesce(box_around(latitude, longitude, radius_km), box(point(-1000, -1000), point(1000, 1000)))) stored,
  primary key (pro_id, service),
  check (num_nulls(latitude, longitude, radius_km) in (0, 3))
);
create index pro_coverage_area on pro_coverage using gist (service, area);
create index pro_coverage_service on pro_coverage (service, market);

create table requests (
  id               uuid        primary key,
  reference        text        not null unique,
  client_id        uuid        not null,
  market           text        not null,
  locale           text        not null check (locale in ('fr', 'it', 'en', 'de', 'es')), -- in which it is written
  state            text        not null check (state in ('draft', 'checking', 'rejected', 'open', 'stopped', 'closed', 'expired')),
  service          text,
  answers          jsonb       not null default '{}',
  remote           boolean     not null default false,
  place_id         text,
  place_name       text,       -- town
  postal_code      text,
  latitude         double precision check (latitude between -90 and 90),
  longitude        double precision check (longitude between -180 and 180),
  wanted_from      date,
  wanted_until     date,
  budget_minor     bigint      check (budget_minor > 0),
  budget_currency  text        check (budget_currency ~ '^[A-Z]{3}$'),
  body             text        not null default '' check (char_length(body) <= 5000),
  file_ids         uuid[]      not null default '{}',
  share_phone      boolean     not null default false,
  phone            text        check (phone ~ '^\+[0-9]{6,15}$'),
  languages        text[]      not null default '{}',
  suspicions       text[]      not null default '{}', -- why the automatic check left it to a person
  reject_reason    text,
  reject_words     text,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  submitted_at     timestamptz,
  -- Frozen at publication.
  published_at     timestamptz,
  expires_at       timestamptz, -- the last instant at which it can be answered
  rulebook_version integer     references rulebook_versions (number),
  max_pros         integer     check (max_pros > 0),
  places_taken     integer     not null default 0 check (places_taken >= 0),
  ended_at         timestamptz,
  check (num_nulls(budget_minor, budget_currency) in (0, 2)),
  check (num_nulls(latitude, longitude) in (0, 2)),
  check (not share_phone or phone is not null),
  check (wanted_from is null or wanted_until is null or wanted_from <= wanted_until),
  check (state in ('draft', 'checking', 'rejected', 'closed')
    or num_nulls(service, published_at, expires_at, rulebook_version, max_pros) = 0),
  -- LEAD-4: whatever the code does, no more pros than were promised.
  constraint requests_places check (places_taken <= coalesce(max_pros, 0)),
  check ((state in ('closed', 'expired')) = (ended_at is not null))
);
create index requests_client on requests (client_id, created_at desc, id desc);
create index requests_open on requests (service, market) where state = 'open';
create index requests_checking on requests (submitted_at, id) where state = 'checking';

create table request_moves (
  id         uuid        primary key,
  request_id uuid        not null references requests (id),
  move       text        not null,
  from_state text        not null,
  to_state   text        not null,
  actor_kind text        not null,
  actor_id   uuid,
  at         timestamptz not null
);
create index request_moves_request on request_moves (request_id, at);
create trigger request_moves_append_only before update or delete on request_moves for each row execute function refuse_change();

create table leads (
  id                       uuid        primary key,
  request_id               uuid        not null references requests (id),
  client_id                uuid        not null,
  pro_id                   uuid        not null,
  state                    text        not null default 'offered' check (state in ('offered', 'declined', 'answered', 'unpaid', 'refused', 'paid')),
  offered_at               timestamptz not null,
  list_credits             integer     not null check (list_credits > 0),
  discount                 integer     not null default 0 check (discount between 0 and 10000), -- basis points
  credits                  integer     not null check (credits > 0 and credits <= list_credits),
  distance_km              double precision,
  told_at                  timestamptz, -- by mail
  seen_at                  timestamptz,
  declined_at              timestamptz,
  answered_at              timestamptz, -- the pro's first message
  place_taken_at           timestamptz, -- counts against lead.max_pros
  conversation_id          uuid,
  first_client_message_at  timestamptz,
  first_client_no_thanks   boolean,
  decision_id              uuid,        -- of what the client's first message did
  unique (request_id, pro_id),
  check (client_id <> pro_id),
  check ((state in ('offered', 'declined')) = (place_taken_at is null)),
  check ((first_client_message_at is null) = (first_client_no_thanks is null)),
  check (state <> 'refused' or first_client_no_thanks),
  check (state <> 'unpaid' or not first_client_no_thanks)
);
create index leads_pro on leads (pro_id, offered_at desc, id desc);
create index leads_unpaid on leads (pro_id, first_client_message_at) where state = 'unpaid';
create index leads_client on leads (client_id) where place_taken_at is not null;

create table lead_moves (
  id         uuid        primary key,
  lead_id    uuid        not null references leads (id),
  move       text        not null,
  from_state text        not null,
  to_state   text        not null,
  actor_kind text        not null,
  actor_id   uuid,
  at         timestamptz not null
);
create index lead_moves_lead on lead_moves (lead_id, at);
create trigger lead_moves_append_only before update or delete on lead_moves for each row execute function refuse_change();

-- What a client wrote to a pro who has too few credits: kept, and delivered when the contact is paid (LEAD-6).
create table waiting_messages (
  id           uuid        primary key,
  lead_id      uuid        not null references leads (id),
  kind         text        not null check (kind in ('text', 'no_thanks')),
  body         text        not null,
  file_ids     uuid[]      not null default '{}',
  written_at   timestamptz not null,
  delivered_at timestamptz
);
create index waiting_messages_lead on waiting_messages (lead_id, written_at, id);

-- A lead whose credits were taken; never twice for one client, request and pro (LEAD-2).
create table contacts (
  id               uuid        primary key,
  lead_id          uuid        not null unique references leads (id),
  request_id       uuid        not null references requests (id),
  client_id        uuid        not null,
  pro_id           uuid        not null,
  way              text        not null check (way in ('answer', 'client_message', 'outright')),
  charged_at       timestamptz not null,
  credits_price    integer     not null check (credits_price > 0), -- without discount
  discount         integer     not null check (discount between 0 and 10000),
  credits_charged  integer     not null check (credits_charged > 0),
  posting_id       uuid        not null unique,
  decision_id      uuid        not null,
  rulebook_version integer     not null references rulebook_versions (number),
  refunded_at      timestamptz,
  unique (request_id, pro_id)
);
create index contacts_pro on contacts (pro_id, charged_at desc, id desc);
create index contacts_pro_client on contacts (pro_id, client_id);

create function contacts_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.refunded_at is null and (to_jsonb(new) - 'refunded_at') = (to_jsonb(old) - 'refunded_at') then return new; end if;
  raise exception 'a contact is never changed, only refunded once' using errcode = 'restrict_violation';
end $$;
create trigger contacts_stay before update or delete on contacts for each row execute function contacts_stay();

create view inv_contact_has_posting_and_decision as
  select c.id as subject from contacts c
  left join ledger_postings p on p.id = c.posting_id and p.cause = 'contact:' || c.lead_id and p.decision_id = c.decision_id
  left join decisions d on d.id = c.decision_id and d.kind = 'charge' and d.subject = 'lead:' || c.lead_id
  where p.id is null or d.id is null
    or c.credits_charged is distinct from (select -sum(e.amount) from ledger_entries e join ledger_accounts a on a.id = e.account_id
      where e.posting_id = c.posting_id and a.kind = 'wallet' and a.owner = c.pro_id);
create view inv_contact_posting_has_contact as
  select p.id as subject from ledger_postings p
  where p.name = 'spend-on-contact' and not exists (select from contacts c where c.posting_id = p.id);
create view inv_contact_is_a_paid_lead as
  select l.id as subject from leads l left join contacts c on c.lead_id = l.id where (l.state = 'paid') <> (c.id is not null);
create view inv_request_places as
  select r.id as subject from requests r left join leads l on l.request_id = r.id and l.place_taken_at is not null
  group by r.id having count(l.id) <> r.places_taken or count(l.id) > coalesce(r.max_pros, 0);
create view inv_contact_charged_once as
  select min(id::text) as subject from contacts group by request_id, pro_id having count(*) > 1;
create view inv_answered_lead_has_no_client_message as
  select id as subject from leads where state = 'answered' and first_client_message_at is not null;
create view inv_no_thanks_decided as
  select l.id as subject from leads l left join decisions d on d.id = l.decision_id
  where l.state = 'refused' and (d.id is null or not 'LEAD-3' = any (d.clauses));

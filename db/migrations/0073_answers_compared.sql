-- What a pro asks for the work, what a client thinks of an answer, and how a pro keeps their inbox.
create table answer_prices (
  id          uuid        primary key,
  lead_id     uuid        not null references leads (id),
  minor       bigint      not null check (minor > 0),
  currency    text        not null check (currency ~ '^[A-Z]{3}$'),
  unit        text        not null check (unit in ('job', 'from', 'hour', 'day')),
  valid_until date,
  at          timestamptz not null
);
create index answer_prices_newest on answer_prices (lead_id, at desc, id desc);
create trigger answer_prices_append_only before update or delete on answer_prices for each row execute function refuse_change();

alter table leads
  add column favourite_at    timestamptz, -- the client's mark
  add column hidden_at       timestamptz, -- by the pro, from their inbox
  add column phone_shared_at timestamptz; -- with this pro; read once the contact is paid
-- What was paid for with a number stays readable, whatever the client decides for the next pro.
update leads l set phone_shared_at = c.charged_at from contacts c join requests r on r.id = c.request_id where c.lead_id = l.id and r.share_phone;

create table inbox_choices (
  pro_id      uuid        primary key,
  service     text,
  max_km      integer     check (max_km > 0),
  max_credits integer     check (max_credits > 0),
  sort        text        not null check (sort in ('newest', 'nearest', 'cheapest', 'ending')),
  updated_at  timestamptz not null
);

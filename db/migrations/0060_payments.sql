-- The sandbox gateway: an outside provider that happens to live in the same database. Nothing else reads its schema, and it
-- reads nobody else's. Card numbers are never stored.

create schema sandbox_gateway;

create table sandbox_gateway.methods (
  id         text        primary key,
  payer      text        not null,
  conduct    text        not null, -- how this test card behaves
  brand      text        not null,
  last4      text        not null check (last4 ~ '^[0-9]{4}$'),
  expires    text        not null check (expires ~ '^[0-9]{4}-[0-9]{2}$'),
  created_at timestamptz not null
);

create table sandbox_gateway.payments (
  id             text        primary key,
  reference      text        not null unique,
  amount_minor   bigint      not null check (amount_minor > 0),
  currency       text        not null check (currency ~ '^[A-Z]{3}$'),
  description    text        not null,
  return_path    text        not null,
  payer          text,
  keep_method    boolean     not null default false,
  status         text        not null default 'open' check (status in ('open', 'needs_confirmation', 'succeeded', 'failed')),
  failure_code   text,
  -- The card of the last attempt.
  conduct        text,
  brand          text,
  last4          text        check (last4 ~ '^[0-9]{4}$'),
  expires        text,
  method_id      text        references sandbox_gateway.methods (id),
  attempts       integer     not null default 0,
  refunded_minor bigint      not null default 0 check (refunded_minor between 0 and amount_minor),
  created_at     timestamptz not null,
  succeeded_at   timestamptz,
  check ((status = 'succeeded') = (succeeded_at is not null)),
  check ((status = 'failed') = (failure_code is not null))
);

create table sandbox_gateway.refunds (
  id           text        primary key,
  reference    text        not null unique,
  payment_id   text        not null references sandbox_gateway.payments (id),
  amount_minor bigint      not null check (amount_minor > 0),
  created_at   timestamptz not null
);

create table sandbox_gateway.events (
  id           text        primary key,
  type         text        not null,
  payment_id   text        not null references sandbox_gateway.payments (id),
  body         jsonb       not null,
  created_at   timestamptz not null,
  -- How often it was accepted by whom it was sent to.
  deliveries   integer     not null default 0,
  delivered_at timestamptz
);
create index sandbox_gateway_events_payment on sandbox_gateway.events (payment_id, created_at);

-- How messages go out, so that tests and integrators can see what late and repeated ones do.
create table sandbox_gateway.delivery (
  only_row      boolean  primary key default true check (only_row),
  delay_minutes integer  not null default 0 check (delay_minutes between 0 and 100000),
  copies        integer  not null default 1 check (copies between 0 and 5),
  newest_first  boolean  not null default false
);
insert into sandbox_gateway.delivery default values;

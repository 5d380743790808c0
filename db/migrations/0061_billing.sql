-- Credit packs sold, the priority service, invoices. The books are the ledger's; here stands what was bought and how it was paid.

create table priority_services (
  id               uuid        primary key,
  person           uuid        not null,
  pack             text        not null,
  credits          integer     not null check (credits > 0),
  market           text        not null,
  currency         text        not null check (currency ~ '^[A-Z]{3}$'),
  net_minor        bigint      not null check (net_minor > 0), -- as agreed; VAT is that of the day of each payment
  state            text        not null check (state in ('starting', 'active', 'ending', 'past_due', 'ended')),
  method_id        text,       -- at the gateway
  card_brand       text,
  card_last4       text        check (card_last4 ~ '^[0-9]{4}$'),
  return_locale    text        not null,
  subscribed_at    timestamptz not null,
  paid_until       timestamptz, -- included; the next payment is due then
  ended_at         timestamptz,
  check ((state = 'ended') = (ended_at is not null)),
  check (state not in ('active', 'ending', 'past_due') or paid_until is not null)
);
create unique index priority_services_one_live on priority_services (person) where state <> 'ended';

create table payments (
  id                 uuid        primary key, -- also our reference at the gateway
  person             uuid        not null,
  purpose            text        not null check (purpose in ('pack', 'priority')),
  pack               text        not null,
  credits            integer     not null check (credits > 0),
  market             text        not null,
  currency           text        not null check (currency ~ '^[A-Z]{3}$'),
  net_minor          bigint      not null check (net_minor > 0),
  vat_rate           integer     not null check (vat_rate >= 0), -- basis points
  vat_minor          bigint      not null check (vat_minor >= 0),
  gross_minor        bigint      not null,
  gateway            text        not null,
  gateway_payment    text        not null,
  checkout_url       text        not null,
  state              text        not null check (state in ('started', 'needs_confirmation', 'succeeded', 'failed', 'refunded', 'disputed')),
  failure_code       text,
  dispute            text        check (dispute in ('open', 'won', 'lost')),
  refunded_minor     bigint      not null default 0,
  card_brand         text,
  card_last4         text        check (card_last4 ~ '^[0-9]{4}$'),
  return_to          text        check (return_to ~ '^/([^/\\]|$)'),
  priority           uuid        references priority_services (id),
  rulebook_version   integer     not null references rulebook_versions (number),
  decision           uuid        references decisions (id),
  posting            uuid,       -- the purchase in the ledger, and the lot of credits that it made
  lot                uuid,
  started_at         timestamptz not null,
  changed_at         timestamptz not null,
  succeeded_at       timestamptz,
  unique (gateway, gateway_payment),
  check (net_minor + vat_minor = gross_minor),
  check (refunded_minor between 0 and gross_minor),
  check ((state in ('succeeded', 'refunded', 'disputed')) = (succeeded_at is not null)),
  check ((succeeded_at is null) = (posting is null) and (posting is null) = (decision is null) and (posting is null) = (lot is null)),
  check ((state = 'failed') = (failure_code is not null)),
  -- Lost and still disputed: credits of the pack were used, so that it cannot be taken back.
  check (state <> 'disputed' or coalesce(dispute in ('open', 'lost'), false)),
  check (dispute is distinct from 'open' or state = 'disputed'),
  check ((purpose = 'priority') = (priority is not null))
);
create index payments_person on payments (person, started_at desc, id desc);
create index payments_bought on payments (person, succeeded_at desc) where succeeded_at is not null;
create index payments_priority on payments (priority, started_at) where priority is not null;

-- What the gateway told us, once each.
create table payment_events (
  gateway     text        not null,
  event       text        not null,
  payment     uuid        not null references payments (id),
  type        text        not null,
  received_at timestamptz not null,
  primary key (gateway, event)
);
create index payment_events_payment on payment_events (payment, received_at);
create trigger payment_events_append_only before update or delete on payment_events for each row execute function refuse_change();

-- One row for each month paid. The discount is the one in force when the month was paid.
create table priority_periods (
  priority         uuid        not null references priority_services (id),
  number           integer     not null check (number > 0),
  person           uuid        not null,
  payment          uuid        not null unique references payments (id),
  from_at          timestamptz not null,
  until_at         timestamptz not null,
  rulebook_version integer     not null references rulebook_versions (number),
  primary key (priority, number),
  check (from_at < until_at)
);
create index priority_periods_person on priority_periods (person, from_at desc);

-- SUB-4: what failed, how much, when it is tried again; closes by itself when paid.
create table payment_incidents (
  id               uuid        primary key,
  priority         uuid        not null references priority_services (id),
  person           uuid        not null,
  currency         text        not null,
  gross_minor      bigint      not null check (gross_minor > 0),
  failure_code     text        not null, -- of the last attempt
  attempts         integer     not null default 1 check (attempts > 0),
  retries_at       timestamptz[] not null,
  rulebook_version integer     not null references rulebook_versions (number),
  opened_at        timestamptz not null,
  closed_at        timestamptz,
  outcome          text        check (outcome in ('paid', 'unpaid', 'cancelled')),
  check ((closed_at is null) = (outcome is null))
);
create unique index payment_incidents_one_open on payment_incidents (priority) where closed_at is null;
create index payment_incidents_person on payment_incidents (person, opened_at desc);

-- PAY-2: the next number is taken under the lock of its series, in the transaction that issues: no gap can stay.
create table invoice_series (
  series      text    primary key,
  last_number integer not null default 0 check (last_number >= 0)
);
create table invoices (
  id           uuid        primary key,
  series       text        not null references invoice_series (series),
  number       integer     not null check (number > 0),
  kind         text        not null check (kind in ('invoice', 'credit_note')),
  person       uuid        not null,
  payment      uuid        not null references payments (id),
  corrects     uuid        references invoices (id),
  market       text        not null,
  currency     text        not null,
  net_minor    bigint      not null check (net_minor > 0),
  vat_rate     integer     not null,
  vat_minor    bigint      not null check (vat_minor >= 0),
  gross_minor  bigint      not null,
  pack         text        not null,
  credits      integer     not null,
  issued_at    timestamptz not null,
  unique (series, number),
  check (net_minor + vat_minor = gross_minor),
  check ((kind = 'credit_note') = (corrects is not null))
);
create unique index invoices_one_a_payment on invoices (payment) where kind = 'invoice';
create index invoices_person on invoices (person, issued_at desc, id desc);
create trigger invoices_append_only before update or delete on invoices for each row execute function refuse_change();

-- Empty at every commit.
create view inv_billing_payment_has_one_posting as
  select coalesce(p.id::text, l.cause) as subject, p.state, count(l.id) as postings
  from (select * from payments where succeeded_at is not null) p
  full join (select * from ledger_postings where name = 'buy-pack') l on l.cause = 'payment:' || p.id
  group by 1, 2, p.posting having count(l.id) <> 1 or bool_or(l.id is distinct from p.posting);
create view inv_billing_posting_is_payment as
  select p.id as subject, p.gross_minor, p.vat_minor, p.credits, e.*
  from payments p join lateral (
    select coalesce(sum(e.amount) filter (where a.name = 'gateway:clearing'), 0) as clearing,
      coalesce(-sum(e.amount) filter (where a.name = 'revenue:packs'), 0) as revenue,
      coalesce(-sum(e.amount) filter (where a.name like 'vat:%'), 0) as vat,
      coalesce(sum(e.amount) filter (where a.kind = 'wallet'), 0) as wallet
    from ledger_entries e join ledger_accounts a on a.id = e.account_id where e.posting_id = p.posting
  ) e on true
  where p.succeeded_at is not null
    and (e.clearing, e.revenue, e.vat, e.wallet) is distinct from (p.gross_minor, p.net_minor, p.vat_minor, p.credits);
create view inv_billing_refunded_within_captured as
  select id as subject, gross_minor, refunded_minor from payments
  where refunded_minor > case when succeeded_at is null then 0 else gross_minor end or (state = 'refunded') <> (refunded_minor = gross_minor);
create view inv_billing_invoice_numbers_without_gaps as
  select s.series as subject, s.last_number, count(i.id) as invoices, min(i.number) as first, max(i.number) as last
  from invoice_series s left join invoices i on i.series = s.series
  group by s.series having count(i.id) <> s.last_number or coalesce(min(i.number), 1) <> 1 or coalesce(max(i.number), 0) <> s.last_number;
create view inv_billing_invoices_in_order_of_time as
  select id as subject from (select id, issued_at, lag(issued_at) over (partition by series order by number) as before from invoices) i where issued_at < before;
create view inv_billing_invoice_is_payment as
  select p.id as subject, p.gross_minor, i.gross_minor as invoiced
  from payments p left join invoices i on i.payment = p.id and i.kind = 'invoice'
  where (p.succeeded_at is not null) <> (i.id is not null)
    or (i.id is not null and (i.net_minor, i.vat_minor, i.gross_minor, i.currency) is distinct from (p.net_minor, p.vat_minor, p.gross_minor, p.currency));
create view inv_billing_credit_notes_are_refunds as
  select p.id as subject, p.refunded_minor, coalesce(sum(i.gross_minor), 0) as credited
  from payments p left join invoices i on i.payment = p.id and i.kind = 'credit_note'
  group by p.id having p.refunded_minor <> coalesce(sum(i.gross_minor), 0);
create view inv_billing_period_is_paid as
  select r.payment as subject from priority_periods r join payments p on p.id = r.payment
  where p.succeeded_at is null or p.priority <> r.priority or p.person <> r.person;
create view inv_billing_past_due_has_incident as
  select s.id as subject from priority_services s left join payment_incidents i on i.priority = s.id and i.closed_at is null
  where (s.state = 'past_due') <> (i.id is not null);

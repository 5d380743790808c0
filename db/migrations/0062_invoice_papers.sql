-- Who sells and who buys, as an invoice must say it (PAY-2).

-- What a person wants on their invoices. Only the present; the past stands in the invoices themselves.
create table billing_details (
  person       uuid        primary key,
  name         text        not null,
  street       text        not null,
  extra        text,
  postal_code  text        not null,
  city         text        not null,
  country      text        not null check (country ~ '^[A-Z]{2}$'),
  vat_id       text,
  registration text,       -- SIRET, partita IVA without VAT, company number: as the country has it
  changed_at   timestamptz not null
);

-- The company that runs the marketplace. A change is a new row, from then on.
create table invoice_sellers (
  number       integer     primary key generated always as identity,
  name         text        not null,
  street       text        not null,
  extra        text,
  postal_code  text        not null,
  city         text        not null,
  country      text        not null check (country ~ '^[A-Z]{2}$'),
  vat_id       text,
  registration text,
  legal_line   text,       -- legal form, capital, register
  changed_by   uuid        not null,
  changed_at   timestamptz not null
);
create trigger invoice_sellers_append_only before update or delete on invoice_sellers for each row execute function refuse_change();

-- Both parties as of the day of issue, in the language of that day. An accounting record: kept, never changed.
create table invoice_parties (
  invoice       uuid  primary key references invoices (id),
  locale        text  not null check (locale in ('fr', 'it', 'en', 'de', 'es')),
  vat_treatment text  not null check (vat_treatment in ('standard', 'reverse_charge')),
  seller        jsonb not null,
  buyer         jsonb not null
);
create trigger invoice_parties_append_only before update or delete on invoice_parties for each row execute function refuse_change();

-- Invoices from before: the name is all that was asked.
insert into invoice_parties (invoice, locale, vat_treatment, seller, buyer)
  select i.id, p.locale, 'standard', jsonb_build_object('name', 'Entremise', 'country', 'FR'),
    jsonb_build_object('name', p.name, 'email', p.email, 'country', left(p.market, 2))
  from invoices i join people p on p.id = i.person;

create index invoices_all on invoices (issued_at desc, id desc);

-- Empty at every commit.
create view inv_billing_invoice_has_parties as
  select i.id as subject from invoices i left join invoice_parties p on p.invoice = i.id where p.invoice is null;
create view inv_billing_reverse_charge_has_no_vat as
  select i.id as subject from invoices i join invoice_parties p on p.invoice = i.id
  where (p.vat_treatment = 'reverse_charge') <> (i.vat_rate = 0 and i.vat_minor = 0);
-- What the invoices say, less what the credit notes take back, is what the books earned and owe, by country and currency.
create view inv_billing_invoices_are_revenue_and_vat as
  select coalesce(b.market, p.market) as market, coalesce(b.currency, p.currency) as currency, b.net, b.vat, p.net as invoiced_net, p.vat as invoiced_vat
  from (
    select y.market, y.currency, coalesce(-sum(e.amount) filter (where a.name = 'revenue:packs'), 0) as net, coalesce(-sum(e.amount) filter (where a.name like 'vat:%'), 0) as vat
    from payments y
    join ledger_postings l on l.subject = 'payment:' || y.id and l.name in ('buy-pack', 'refund-pack')
    join ledger_entries e on e.posting_id = l.id
    join ledger_accounts a on a.id = e.account_id
    group by 1, 2
  ) b full join (
    select market, currency, sum(case kind when 'invoice' then net_minor else -net_minor end) as net, sum(case kind when 'invoice' then vat_minor else -vat_minor end) as vat
    from invoices group by 1, 2
  ) p on p.market = b.market and p.currency = b.currency
  where (b.net, b.vat) is distinct from (p.net, p.vat);

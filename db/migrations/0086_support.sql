-- Support tickets (MSG-9): a question to the marketplace that has no proper place of its own.
alter table conversations drop constraint conversations_kind_check;
alter table conversations add constraint conversations_kind_check
  check (kind in ('lead', 'request', 'project', 'appointment', 'event', 'order', 'case', 'support'));

create table support_tickets (
  id               uuid        primary key,
  reference        text        not null unique, -- S-7K2MQ4, what people read aloud
  matter           text        not null,        -- key of the tree of matters
  subject          text        check (subject ~ '^[a-z_]+:.+$'), -- noun:id, chosen from the asker's own list
  subject_title    text,
  subject_facts    jsonb,
  asker            uuid        not null,        -- a person; of a visitor, an id of its own that nobody signs in with
  asked_as         text        not null check (asked_as in ('visitor', 'client', 'pro')),
  -- A visitor's, erased some days after the ticket is closed.
  name             text,
  email            text,
  locale           text        not null,
  waiting_text     text,                        -- of a visitor, until the address is confirmed
  market           text        not null,
  state            text        not null check (state in ('unconfirmed', 'open', 'waiting', 'answered', 'closed')),
  desk             text        not null check (desk in ('support', 'follow-up', 'mediator', 'certifier', 'finance', 'moderator', 'admin')),
  rulebook_version integer     not null references rulebook_versions (number),
  filed_at         timestamptz not null,
  clock_from       timestamptz,
  due_at           timestamptz,
  led_to           text,                        -- the matter whose proper place it was led to
  decision         uuid        references decisions (id),
  closed_at        timestamptz,
  reopen_until     timestamptz,
  check ((state = 'open') = (due_at is not null) and (due_at is null) = (clock_from is null)),
  check ((state = 'closed') = (closed_at is not null) and (closed_at is null) = (reopen_until is null)),
  check ((led_to is null) = (decision is null)),
  check ((subject is null) = (subject_title is null)),
  check ((state = 'unconfirmed') = (waiting_text is not null)),
  check (asked_as = 'visitor' or (email is null and name is null))
);
create index support_tickets_asker on support_tickets (asker, filed_at desc, id desc);
create index support_tickets_queue on support_tickets (desk, due_at, id) where state = 'open';
create index support_tickets_email on support_tickets (email) where email is not null;

create table support_ticket_moves (
  id     uuid        primary key,
  ticket uuid        not null references support_tickets (id),
  move   text        not null,
  at     timestamptz not null,
  by     uuid,
  note   text
);
create index support_ticket_moves_ticket on support_ticket_moves (ticket, at);
create trigger support_ticket_moves_append_only before update or delete on support_ticket_moves for each row execute function refuse_change();

-- The private links of a visitor's ticket; each mail has its own, of which only the hash is kept.
create table support_ticket_links (
  hash    text        primary key,
  ticket  uuid        not null references support_tickets (id) on delete cascade,
  made_at timestamptz not null
);
create index support_ticket_links_ticket on support_ticket_links (ticket);

-- "This answered it": an article that made a ticket needless, once for each voice.
create table support_solved (
  matter  text        not null,
  article text        not null,
  voice   text        not null,
  at      timestamptz not null,
  primary key (matter, article, voice)
);
create index support_solved_voice on support_solved (voice);

create view inv_support_ticket_without_conversation as
  select t.id from support_tickets t left join conversations c on c.subject = 'support_ticket:' || t.id and c.kind = 'support'
  where t.state <> 'unconfirmed' and c.id is null;

create view inv_support_ticket_led_away_without_decision as
  select t.id from support_tickets t left join decisions d on d.id = t.decision
  where t.led_to is not null and (d.id is null or not d.clauses @> array['MSG-9']);

-- Reviews (REV-1, REV-2) and badges (GUAR-2).
create table former_client_invitations (
  id           uuid        primary key,
  pro          uuid        not null,
  name         text        not null, -- as the pro wrote it; the former client can change what is shown
  email        text,                 -- gone once it is no longer needed
  email_hash   text        not null, -- so that nobody is invited twice by one pro, and a no stays a no
  locale       text        not null check (locale in ('fr', 'it', 'en', 'de', 'es')),
  work         text        not null,
  state        text        not null check (state in ('sent', 'reviewed', 'declined', 'lapsed')),
  sends        smallint    not null default 1,
  invited_at   timestamptz not null,
  last_sent_at timestamptz not null,
  open_until   timestamptz not null,
  answered_at  timestamptz,
  unique (pro, email_hash),
  check ((state in ('reviewed', 'declined')) = (answered_at is not null)),
  check ((state = 'sent') = (email is not null))
);
create index former_client_invitations_pro on former_client_invitations (pro, invited_at desc, id desc);

-- Each mail has a link of its own, so that an earlier one still works after a resend. Only the hash is kept.
create table former_client_links (
  token_hash text        primary key,
  invitation uuid        not null references former_client_invitations (id),
  made_at    timestamptz not null
);
create index former_client_links_invitation on former_client_links (invitation);

create table reviews (
  id               uuid        primary key,
  lead             uuid        references leads (id),
  invitation       uuid        unique references former_client_invitations (id),
  about            text        not null check (about in ('contact', 'work')),
  side             text        not null check (side in ('client', 'pro')), -- who wrote it
  author           uuid,
  author_name      text,       -- of a former client without an account
  reviewed         uuid        not null,
  service          text,
  work             text,       -- of a former client: what was done
  rating           smallint    not null check (rating between 1 and 5),
  body             text        not null,
  state            text        not null check (state in ('waiting', 'published', 'hidden')),
  rulebook_version integer     not null references rulebook_versions (number),
  written_at       timestamptz not null,
  due_at           timestamptz,
  published_at     timestamptz,
  reply            text,
  replied_at       timestamptz,
  hidden_at        timestamptz,
  hidden_for       text,
  decision         uuid        references decisions (id),
  check ((lead is null) <> (invitation is null)),
  check ((lead is null) = (author is null)),
  check (lead is not null or (about = 'work' and side = 'client' and author_name is not null)),
  check ((state = 'waiting') = (published_at is null)),
  check (state <> 'waiting' or due_at is not null),
  check ((state = 'hidden') = (decision is not null)),
  check ((state = 'hidden') = (hidden_at is not null)),
  check ((state = 'hidden') = (hidden_for is not null)),
  check ((reply is null) = (replied_at is null)),
  check (author is null or author <> reviewed)
);
-- REV-1: each side once, about the contact and about the work.
create unique index reviews_one_a_side on reviews (lead, side, about) where lead is not null;
create index reviews_received on reviews (reviewed, side, published_at desc, id desc) where state <> 'waiting';
create index reviews_given on reviews (author, written_at desc, id desc);

create table review_moves (
  id     uuid        primary key,
  review uuid        not null references reviews (id),
  move   text        not null,
  at     timestamptz not null,
  by     uuid
);
create index review_moves_review on review_moves (review, at);

create table review_reports (
  id          uuid        primary key,
  reference   text        not null unique,
  review      uuid        not null references reviews (id),
  reporter    uuid        not null,
  reason      text        not null check (reason in ('contact_details', 'off_platform', 'not_a_client', 'another_matter', 'insult', 'personal_data')),
  note        text        not null,
  state       text        not null check (state in ('open', 'confirmed', 'dismissed')),
  reported_at timestamptz not null,
  decision    uuid        references decisions (id),
  decided_by  uuid,
  decided_at  timestamptz,
  unique (review, reporter),
  check ((state = 'open') = (decision is null)),
  check ((state = 'open') = (decided_at is null))
);
create index review_reports_queue on review_reports (reported_at, id) where state = 'open';

create table badges (
  id            uuid        primary key,
  reference     text        not null unique,
  pro           uuid        not null,
  market        text        not null,
  kind          text        not null check (kind in ('company', 'liability', 'authorisation')),
  authorisation text,
  number        text        not null, -- of the register, the policy or the licence
  issuer        text        not null, -- the register, the insurer or the authority
  valid_until   date,                 -- as the document says; null where it has no end
  state         text        not null check (state in ('checking', 'active', 'refused', 'withdrawn', 'replaced', 'expired')),
  submitted_at  timestamptz not null,
  active_from   timestamptz,
  active_until  timestamptz,
  decision      uuid        references decisions (id),
  decided_by    uuid,
  decided_at    timestamptz,
  check ((kind = 'authorisation') = (authorisation is not null)),
  check ((state in ('active', 'replaced', 'expired')) = (active_from is not null)),
  check ((active_from is null) = (active_until is null)),
  check (active_from <= active_until),
  check ((state in ('checking', 'withdrawn')) = (decision is null))
);
-- One document of a kind is looked at, and one holds, at a time.
create unique index badges_one_checking on badges (pro, kind, coalesce(authorisation, '')) where state = 'checking';
create unique index badges_one_active on badges (pro, kind, coalesce(authorisation, '')) where state = 'active';
create index badges_pro on badges (pro, submitted_at desc, id desc);
create index badges_queue on badges (submitted_at, id) where state = 'checking';

create table badge_moves (
  id    uuid        primary key,
  badge uuid        not null references badges (id),
  move  text        not null,
  at    timestamptz not null,
  by    uuid
);
create index badge_moves_badge on badge_moves (badge, at);

-- REV-1: only people with a proven contact.
create view inv_review_without_contact as
  select r.id from reviews r left join contacts c on c.lead_id = r.lead
  where r.lead is not null and (c.id is null
    or (r.side = 'client' and (r.author, r.reviewed) is distinct from (c.client_id, c.pro_id))
    or (r.side = 'pro' and (r.author, r.reviewed) is distinct from (c.pro_id, c.client_id)));
-- REV-1: when both have rated, both are shown.
create view inv_review_waits_though_both_rated as
  select r.id from reviews r join reviews o on o.lead = r.lead and o.about = r.about and o.side <> r.side where r.state = 'waiting';
create view inv_review_hidden_without_decision as
  select r.id from reviews r left join decisions d on d.id = r.decision where r.state = 'hidden' and (d.id is null or d.outcome <> 'hide_review');
create view inv_badge_granted_without_decision as
  select b.id from badges b left join decisions d on d.id = b.decision
  where b.state in ('active', 'replaced', 'expired') and (d.id is null or d.outcome <> 'grant_badge');
create view inv_badge_active_twice as
  select b.id from badges b join badges o on o.pro = b.pro and o.kind = b.kind and o.authorisation is not distinct from b.authorisation and o.id > b.id
  where b.active_from < o.active_until and o.active_from < b.active_until;

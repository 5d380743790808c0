-- MSG-3: dealings outside the platform and marketing, reported by anybody in the conversation, confirmed or dismissed by moderators.

create table breach_reports (
  id              uuid        primary key,
  reference       text        not null unique, -- B-7K2MQ4
  conversation_id uuid        not null references conversations (id),
  kind            text        not null check (kind in ('off_platform', 'marketing')),
  reporter_id     uuid        not null,
  about_id        uuid        not null check (about_id <> reporter_id),
  statement       text        not null check (statement <> ''),
  state           text        not null check (state in ('open', 'confirmed', 'dismissed')),
  reported_at     timestamptz not null,
  due_at          timestamptz not null,
  decision_id     uuid        references decisions (id),
  decided_by      uuid,
  decided_at      timestamptz,
  check ((state = 'open') = (decision_id is null)),
  check (num_nulls(decision_id, decided_by, decided_at) in (0, 3))
);
-- The same thing reported twice is one report.
create unique index breach_reports_one_open on breach_reports (conversation_id, kind, reporter_id, about_id) where state = 'open';
create index breach_reports_queue on breach_reports (due_at, id) where state = 'open';
create index breach_reports_about on breach_reports (about_id, decided_at) where state = 'confirmed';

create table breach_report_moves (
  id        uuid        primary key,
  report_id uuid        not null references breach_reports (id),
  move      text        not null,
  actor_id  uuid,
  at        timestamptz not null
);
create index breach_report_moves_report on breach_report_moves (report_id, at);
create trigger breach_report_moves_append_only before update or delete on breach_report_moves for each row execute function refuse_change();

-- Which kinds of notification a person has switched off (ACC-5), and what became of each mail (ACC-6).

create table notification_switches (
  person     uuid        not null,
  kind       text        not null,
  is_on      boolean     not null,
  changed_by text        not null check (changed_by in ('page', 'link', 'one_click')),
  changed_at timestamptz not null,
  primary key (person, kind)
);

-- Signs the links of a person's mails: stable for as long as the account is, and of no use for anybody else's.
create table notification_keys (
  person uuid  primary key,
  key    bytea not null check (octet_length(key) = 32)
);

alter table mails
  add column kind            text,        -- of notification; null: cannot be switched off
  add column switched_off_at timestamptz, -- since when the person wants none of this kind
  add column attempts        integer not null default 0 check (attempts >= 0),
  add column next_try_at     timestamptz,
  add column answer          text,        -- the last words of the mail server
  drop constraint mails_state_check,
  add constraint mails_state_check check (state in ('queued', 'deferred', 'sent', 'failed', 'suppressed')),
  add check ((state = 'suppressed') = (switched_off_at is not null)),
  add check ((state = 'deferred') = (next_try_at is not null));
update mails set answer = problem where problem is not null;
alter table mails drop column problem;
create index mails_resent on mails (person, created_at) where resend_of is not null;
create index mails_copies on mails (resend_of) where resend_of is not null;

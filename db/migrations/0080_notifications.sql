-- Every mail that was sent or is to be sent, as the person got it (ACC-6, ACC-8).
create table mails (
  id         uuid        primary key,
  person     uuid,                  -- null: an address without an account
  address    text        not null,
  letter     text        not null,  -- the event that it tells of
  locale     text        not null check (locale in ('fr', 'it', 'en', 'de', 'es')),
  subject    text        not null,
  body_text  text        not null,
  body_html  text        not null,
  state      text        not null default 'queued' check (state in ('queued', 'sent', 'failed')),
  problem    text,
  resend_of  uuid        references mails (id),
  created_at timestamptz not null,
  sent_at    timestamptz,
  check ((state = 'sent') = (sent_at is not null))
);
create index mails_person on mails (person, created_at desc, id desc);
create index mails_created on mails (created_at desc, id desc);
create index mails_address on mails (address, created_at desc);

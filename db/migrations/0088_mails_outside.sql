-- A mail to an address without an account is written for a member: it goes with that member's data (ACC-7).
alter table mails add column written_for uuid;
create index mails_written_for on mails (written_for) where written_for is not null;

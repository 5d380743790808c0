-- ACC-7: that an account was deleted, what its owner was shown, and the name that accounting still needs.
create table account_deletions (
  person           uuid        primary key,
  pseudonym        text        not null,
  shown            jsonb       not null, -- what was owed or running, as it stood on the page
  word             text        not null, -- as it was typed (ACC-12)
  rulebook_version integer     not null references rulebook_versions (number),
  decision         uuid        not null references decisions (id),
  accounting_name  text,                 -- the party of invoices; null: there are none, or their time is over
  kept_until       timestamptz not null,
  deleted_at       timestamptz not null
);

-- What was written stays; the name of somebody who left becomes their pseudonym.
create function messages_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'author_name') = (to_jsonb(old) - 'author_name') and old.author_id is not null and new.author_name is not null then return new; end if;
  raise exception 'messages is append-only' using errcode = 'restrict_violation';
end $$;
drop trigger messages_append_only on messages;
create trigger messages_append_only before update or delete on messages for each row execute function messages_stay();

create view inv_deleted_account_is_closed as
  select d.person as subject from account_deletions d left join people p on p.id = d.person
  where p.id is null or p.state <> 'closed' or p.name <> d.pseudonym or p.email <> 'erased-' || d.person || '@invalid';
create view inv_deleted_account_renews_nothing as
  select d.person as subject from account_deletions d join priority_services s on s.person = d.person
  where s.state in ('starting', 'active', 'past_due') or s.method_id is not null;
create view inv_deleted_account_has_no_open_request as
  select d.person as subject from account_deletions d join requests r on r.client_id = d.person
  where r.state not in ('closed', 'expired') or r.phone is not null;

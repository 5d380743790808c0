-- What must never be of declared statuses and typed words.

alter table legal_statuses add check (number_kind is null or status in ('company', 'sole_trader', 'umbrella'));

create view inv_legal_status_without_its_decision as
  select l.id from legal_statuses l left join decisions d on d.id = l.decision
  where l.decision is not null
    and (d.id is null or d.subject <> 'legal_status:' || l.id or d.rulebook_version <> l.rulebook_version or not l.person_id = any (d.concerns));

create view inv_acknowledgement_before_its_rules as
  select a.id from acknowledgements a join rulebook_versions v on v.number = a.rulebook_version
  where v.state <> 'published' or v.in_force_at > a.given_at;

-- A word was asked for, and it stands in what was shown.
create view inv_acknowledgement_without_its_word as
  select a.id from acknowledgements a
  where coalesce(a.shown ->> 'word', '') = '' or position(a.shown ->> 'word' in (a.shown -> 'paragraphs')::text) = 0;

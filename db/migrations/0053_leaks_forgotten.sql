-- ACC-7: what somebody wrote about how to reach them goes with their account; that it was found, and what was decided, stays.
create or replace function leaks_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.texts = '[{"part": "erased", "original": "", "findings": []}]'
    and to_jsonb(new) - '{texts,statement}'::text[] = to_jsonb(old) - '{texts,statement}'::text[] then return new; end if;
  if tg_op = 'UPDATE' and (new.id, new.subject, new.author_id, new.mode, new.texts, new.decision_id, new.found_at)
    is not distinct from (old.id, old.subject, old.author_id, old.mode, old.texts, old.decision_id, old.found_at)
    and old.settlement_id is null then return new; end if;
  raise exception 'what was found stays as it was found' using errcode = 'restrict_violation';
end $$;

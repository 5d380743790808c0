-- A version in force never changes: whoever has read one edition need not read it again.
alter table rulebook_versions add column edition uuid not null default gen_random_uuid();

-- ACC-12: what was shown, word for word, and what was typed under it. Kept for good.
create table acknowledgements (
  id               uuid        primary key,
  person_id        uuid        not null references people (id),
  key              text        not null, -- of the text
  version          integer     not null check (version > 0),
  step             text        not null,
  about            text        not null, -- what the text was filled with: a pack, a contract
  locale           text        not null check (locale in ('fr', 'it', 'en', 'de', 'es')),
  shown            jsonb       not null, -- title, paragraphs, clauses with their values, the word asked for
  digest           text        not null, -- SHA-256 of what was shown
  word             text        not null check (word <> ''), -- as it was typed
  operation        text        not null, -- the step that it let happen
  rulebook_version integer     not null,
  given_at         timestamptz not null
);
create index acknowledgements_person on acknowledgements (person_id, given_at desc, id desc);
create trigger acknowledgements_append_only before update or delete on acknowledgements for each row execute function refuse_change();

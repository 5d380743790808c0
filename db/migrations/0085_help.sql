-- Articles are data of the code; here stands what readers say of them, and what they looked for in vain.

-- One voice for each person, or for each browser of a visitor; it may be changed.
create table help_ratings (
  article  text        not null,
  voter    text        not null check (voter ~ '^(person:[0-9a-f-]{36}|browser:[0-9a-f]{64})$'),
  useful   boolean     not null,
  locale   text        not null check (locale in ('fr', 'it', 'en', 'de', 'es')),  -- the translation that was read
  rated_at timestamptz not null,
  primary key (article, voter)
);

-- Words without anything that tells who typed them.
create table help_searches (
  locale   text        not null check (locale in ('fr', 'it', 'en', 'de', 'es')),
  words    text        not null check (words <> '' and length(words) <= 80),
  times    integer     not null default 1 check (times > 0),
  first_at timestamptz not null,
  last_at  timestamptz not null,
  primary key (locale, words)
);

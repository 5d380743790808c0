-- ACC-8, ACC-13: files with everything that is held of a person, made on request and kept for some days.
create table data_exports (
  id            uuid        primary key,
  person        uuid        not null,
  state         text        not null check (state in ('preparing', 'ready', 'gone')),
  locale        text        not null check (locale in ('fr', 'it', 'en', 'de', 'es')),
  asked_at      timestamptz not null,
  ready_at      timestamptz,
  until_at      timestamptz, -- included
  storage_key   text,
  bytes         integer     check (bytes > 0),
  sha256        text        check (sha256 ~ '^[0-9a-f]{64}$'),
  items         integer     check (items >= 0),
  downloaded_at timestamptz, -- last
  check ((state = 'ready') = (storage_key is not null)),
  check (state = 'preparing' or num_nulls(ready_at, until_at, bytes, sha256, items) = 0)
);
create unique index data_exports_one_preparing on data_exports (person) where state = 'preparing';
create index data_exports_person on data_exports (person, asked_at desc, id desc);

-- What somebody did, for their own reading.
create index audit_entries_actor on audit_entries (actor_id, at desc, id desc) where actor_id is not null;

-- People, how they sign in, and the profiles of pros. Instants are marketplace time, except sessions.expires_at and
-- verifications: a browser's cookie and a WebAuthn ceremony live by the wall clock, which a test clock does not move.

-- Also the sign-in library's table of users: one row, one truth about an address.
create table people (
  id              uuid        primary key,
  kind            text        not null check (kind in ('member', 'operator')),
  name            text        not null,
  email           text        not null unique check (email = lower(email)),
  email_verified  boolean     not null default false,
  image           text,
  locale          text        not null check (locale in ('fr', 'it', 'en', 'de', 'es')),
  market          text        not null,
  time_zone       text        not null,
  pro             boolean     not null default false,
  roles           text[]      not null default '{}'
    check (roles <@ array['support', 'follow-up', 'mediator', 'certifier', 'finance', 'moderator', 'admin']),
  state           text        not null default 'active' check (state in ('active', 'suspended', 'closed')),
  suspended_until timestamptz,
  demo_rank       smallint,    -- sandbox: the order in the list "sign in as"
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  activated_at    timestamptz,
  -- Nobody decides on their own affairs: an operator is never also a client or a pro.
  check (kind = 'member' or not pro),
  check (kind = 'operator' or roles = '{}'),
  check (suspended_until is null or state = 'suspended')
);
create index people_created_at on people (created_at desc, id desc);
create index people_operators on people (id) where kind = 'operator';
create index people_demo on people (demo_rank) where demo_rank is not null;

-- ACC-3: the past keeps the name of its day.
create table former_names (
  person_id uuid        not null references people (id),
  name      text        not null,
  until     timestamptz not null,
  primary key (person_id, until)
);

-- The sign-in library's accounts; provider 'credential' holds the password (scrypt).
create table sign_in_accounts (
  id                       uuid        primary key,
  person_id                uuid        not null references people (id),
  provider_id              text        not null,
  account_id               text        not null,
  password                 text,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  created_at               timestamptz not null,
  updated_at               timestamptz not null,
  unique (person_id, provider_id),
  unique (provider_id, account_id)
);

create table sessions (
  id         uuid        primary key,
  person_id  uuid        not null references people (id),
  token      text        not null unique,
  address    text,       -- network address
  device     text,       -- user agent
  created_at timestamptz not null,
  updated_at timestamptz not null, -- last seen
  expires_at timestamptz not null  -- wall clock
);
create index sessions_person on sessions (person_id);

-- Challenges of passkey ceremonies; wall clock.
create table verifications (
  id         uuid        primary key,
  identifier text        not null,
  value      text        not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verifications_identifier on verifications (identifier);

create table passkeys (
  id            uuid        primary key,
  person_id     uuid        not null references people (id),
  name          text,
  public_key    text        not null,
  credential_id text        not null unique,
  counter       integer     not null,
  device_type   text        not null,
  backed_up     boolean     not null,
  transports    text,
  aaguid        text,
  created_at    timestamptz
);
create index passkeys_person on passkeys (person_id);

-- A link (or the step between password and code) with a lifetime. Only the hash of its token is kept.
create table sign_in_links (
  id         uuid        primary key,
  kind       text        not null check (kind in ('activation', 'magic', 'password_reset', 'email_change', 'email_change_stop', 'second_factor')),
  token_hash text        not null unique,
  person_id  uuid        not null references people (id),
  address    text        not null, -- where it was sent
  payload    jsonb       not null default '{}',
  created_at timestamptz not null,
  expires_at timestamptz not null, -- included
  used_at    timestamptz,
  voided_at  timestamptz
);
create index sign_in_links_person on sign_in_links (person_id, kind);

create table two_factors (
  person_id    uuid        primary key references people (id),
  secret       text        not null, -- encrypted
  last_step    bigint      not null default 0, -- a code is used once
  created_at   timestamptz not null,
  confirmed_at timestamptz
);

create table backup_codes (
  person_id uuid        not null references people (id),
  code_hash text        not null,
  used_at   timestamptz,
  primary key (person_id, code_hash)
);

create table api_keys (
  id           uuid        primary key,
  person_id    uuid        not null references people (id),
  name         text        not null,
  hint         text        not null, -- its last characters
  key_hash     text        not null unique,
  scopes       text[]      not null check (cardinality(scopes) > 0),
  created_at   timestamptz not null,
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz
);
create index api_keys_person on api_keys (person_id, created_at);

-- Devices a person has signed in from, to tell them of a new one.
create table known_devices (
  person_id     uuid        not null references people (id),
  device_hash   text        not null,
  first_seen_at timestamptz not null,
  primary key (person_id, device_hash)
);

-- Counted outside the transaction of what is attempted: a refusal rolls back, its count stays.
create table sign_in_attempts (
  key            text        primary key, -- hash of what is limited and of whom
  count          integer     not null,
  window_ends_at timestamptz not null
);
create index sign_in_attempts_window on sign_in_attempts (window_ends_at);

create table profiles (
  person_id          uuid        primary key references people (id),
  headline           text,
  photo              text,       -- key in the file store
  skills             text[]      not null default '{}',
  rates              jsonb       not null default '[]',
  description        text,
  languages          text[]      not null default '{}',
  service_categories text[]      not null default '{}',
  place              text,
  latitude           double precision check (latitude between -90 and 90),
  longitude          double precision check (longitude between -180 and 180),
  radius_km          integer     check (radius_km between 1 and 1000),
  opening_hours      jsonb       not null default '{}',
  legal_status       text,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  check (num_nulls(latitude, longitude, radius_km) in (0, 3))
);
create index profiles_service_categories on profiles using gin (service_categories);

-- ACC-3: addresses of profiles; the newest is the one shown, the others lead to it.
create table profile_addresses (
  slug      text        primary key,
  person_id uuid        not null references people (id),
  since     timestamptz not null
);
create index profile_addresses_person on profile_addresses (person_id, since);

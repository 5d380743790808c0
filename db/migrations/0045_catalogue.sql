-- The gazetteer: towns and postal codes with a point, filled at the first start from packages that are installed anyway.
create extension if not exists pg_trgm;

create table places (
  id           text             primary key, -- geonames:2996944, insee:01002, postal:FR:69007
  kind         text             not null check (kind in ('town', 'postal_code')),
  market       text             not null,
  name         text             not null,
  admin        text             not null,
  latitude     double precision not null check (latitude between -90 and 90),
  longitude    double precision not null check (longitude between -180 and 180),
  population   integer          not null,
  postal_codes text[]           not null default '{}',
  approximate  boolean          not null
);

-- Everything a place can be called, folded (no accents, lower case), for search as one types.
create table place_names (
  place_id text not null references places (id) on delete cascade,
  market   text not null,
  name     text collate "C" not null,
  primary key (place_id, name)
);
create index place_names_prefix on place_names (market, name);
create index place_names_alike on place_names using gin (name gin_trgm_ops);

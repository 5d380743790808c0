-- That the demo marketplace was loaded whole. A load that was cut off goes on where it stopped.
create table demo_loads (
  name        text        primary key,
  began_at    timestamptz not null,
  finished_at timestamptz
);
